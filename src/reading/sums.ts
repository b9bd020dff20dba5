/** Sums over incidents (data-format, Readings 7). */
import type { RowMask } from '../lib/rowMask.ts';
import { binIndexOf, type TimeBins } from '../lib/timeBins.ts';
import type { RangeColumns, RangeSum } from './readings.ts';

type Tally = { -readonly [Key in keyof RangeSum]: RangeSum[Key] };

function createTally(): Tally {
  return { floor: 0, one_sided: 0, best: 0, top: 0, open: false, incidents: 0, no_figure: 0 };
}

function addRow(tally: Tally, columns: RangeColumns, row: number): void {
  if (columns.said[row] !== 1) {
    tally.no_figure += 1;
    return;
  }
  tally.incidents += 1;
  tally.floor += columns.floor[row] ?? 0;
  tally.one_sided += columns.one_sided[row] ?? 0;
  tally.best += columns.best[row] ?? 0;
  tally.top += columns.top[row] ?? 0;
  if (columns.open[row] === 1) tally.open = true;
}

/** Adds up the rows that are in; incidents without a figure are counted apart (Readings 7). */
export function sumRows(columns: RangeColumns, mask: RowMask): RangeSum {
  const tally = createTally();
  for (let row = 0; row < mask.length; row += 1) if (mask[row] === 1) addRow(tally, columns, row);
  return tally;
}

/** Rows that are in and whose figures differ between speakers. */
export function countDiffering({ differs }: RangeColumns, mask: RowMask): number {
  let count = 0;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] === 1 && differs[row] === 1) count += 1;
  }
  return count;
}

/**
 * The same over a list of rows.
 * @param rows each once
 */
export function sumListed(columns: RangeColumns, rows: Iterable<number>): RangeSum {
  const tally = createTally();
  for (const row of rows) addRow(tally, columns, row);
  return tally;
}

/**
 * One sum a bin, in one pass; an incident belongs to the bin of its first day (Readings 7),
 * one before the first or after the last bin to none.
 * @param first the incidents' first days, rows as in `columns`
 */
export function sumByBin(
  columns: RangeColumns,
  mask: RowMask,
  first: Int32Array,
  bins: TimeBins,
): readonly RangeSum[] {
  const tallies = bins.starts.map(createTally);
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] !== 1) continue;
    const day = first[row];
    const tally = day === undefined ? undefined : tallies[binIndexOf(bins, day)];
    if (tally) addRow(tally, columns, row);
  }
  return tallies;
}

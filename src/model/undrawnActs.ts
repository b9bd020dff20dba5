/** Acts that pass and that a view counts without drawing them: their rows, in the order of the record. */
import { isYearOnly, type Dataset } from '../data/dataset.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { binIndexOf, type TimeBins } from '../lib/timeBins.ts';
import type { ActIndex } from './actIndex.ts';

/** Acts dated to a year only: a lane has no place for a whole year. */
export function yearOnlyActs({ events }: Dataset, mask: RowMask): number[] {
  const rows: number[] = [];
  events.rows.forEach(({ date }, row) => {
    if (mask[row] === 1 && isYearOnly(date)) rows.push(row);
  });
  return rows;
}

/** Acts that last into the days shown and began before them: a lane draws an act where it begins. */
export function actsBegunBefore({ events }: Dataset, mask: RowMask, bins: TimeBins): number[] {
  const rows: number[] = [];
  events.rows.forEach(({ date }, row) => {
    if (mask[row] !== 1 || isYearOnly(date)) return;
    if (binIndexOf(bins, events.first[row] ?? -Infinity) < 0) rows.push(row);
  });
  return rows;
}

/** Acts of which some party is by and to itself, as the network folds the parties. */
export function actsWithin({ within }: ActIndex, mask: RowMask): number[] {
  const rows: number[] = [];
  within.forEach((pairs, row) => {
    if (mask[row] === 1 && pairs > 0) rows.push(row);
  });
  return rows;
}

/** Ranges as columns, one entry a row of the incidents. */
import type { GroupsReading } from './readGroups.ts';
import type { RangeColumns } from './readings.ts';

/** Columns of `length` rows in which nobody has said anything yet. */
export function createRangeColumns(length: number): RangeColumns {
  return {
    floor: new Float64Array(length),
    one_sided: new Float64Array(length),
    best: new Float64Array(length),
    top: new Float64Array(length),
    open: new Uint8Array(length),
    said: new Uint8Array(length),
    differs: new Uint8Array(length),
  };
}

/** Puts what is said of a row into it; without a figure it stays as it is. */
export function writeRow(
  columns: RangeColumns,
  row: number,
  { range, differs }: GroupsReading,
): void {
  if (!range) return;
  columns.floor[row] = range.floor;
  columns.one_sided[row] = range.one_sided;
  columns.best[row] = range.best;
  columns.top[row] = range.top;
  columns.open[row] = range.open ? 1 : 0;
  columns.said[row] = 1;
  columns.differs[row] = differs ? 1 : 0;
}

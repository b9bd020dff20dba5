/** The incidents that pass of which the page says how many. */
import type { Dataset } from '../../../data/dataset.ts';
import type { Day } from '../../../lib/days.ts';
import type { RowMask } from '../../../lib/rowMask.ts';
import { beganBefore } from '../../../pipeline/beganBefore.ts';
import type { RangeColumns } from '../../../reading/readings.ts';
import type { Subset } from '../../../state/selected.ts';

/**
 * @param passing the incidents of the sentence's figure
 * @param columns their ranges, of the groups asked for
 * @param from first day of the period; null: it is not bounded
 */
export function rowsOfSubset(
  of: Subset,
  { incidents }: Pick<Dataset, 'incidents'>,
  passing: RowMask,
  columns: RangeColumns,
  from: Day | null,
): RowMask {
  const isIn: Readonly<Record<Subset, (row: number) => boolean>> = {
    differing: (row) => columns.differs[row] === 1,
    'no-figure': (row) => columns.said[row] !== 1,
    'one-sided': (row) => columns.said[row] === 1 && (columns.one_sided[row] ?? 0) > 0,
    earlier: (row) => beganBefore(incidents.first, row, from),
  };
  return passing.map((is, row) => (is === 1 && isIn[of](row) ? 1 : 0));
}

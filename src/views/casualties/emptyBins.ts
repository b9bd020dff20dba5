/** Bins of the period asked for that hold nothing. */
import { filterWindow } from '../../filter/filterWindow.ts';
import { rowsOf, type RowMask } from '../../lib/rowMask.ts';
import { binIndexOf, binSpan } from '../../lib/timeBins.ts';
import type { ViewInput } from '../types.ts';

/**
 * How many bins have no record. Only of those that lie in the period as a whole can that be said:
 * of others, and of the days of a bin that the period cuts off, nothing was asked.
 * @param passing incidents that pass, the period included
 */
export function countEmptyBins(
  { dataset, state, time: { bins } }: Pick<ViewInput, 'dataset' | 'state' | 'time'>,
  passing: RowMask,
): number {
  const { extent, incidents } = dataset;
  const period = filterWindow(state.filter, extent) ?? extent;
  const held = new Set(rowsOf(passing).map((row) => binIndexOf(bins, incidents.first[row] ?? 0)));
  return bins.starts.filter((_, bin) => {
    const { first, last } = binSpan(bins, bin);
    // Bins at the record's ends reach beyond it, where no period needs to go.
    const whole =
      period.first <= Math.max(first, extent.first) && period.last >= Math.min(last, extent.last);
    return whole && !held.has(bin);
  }).length;
}

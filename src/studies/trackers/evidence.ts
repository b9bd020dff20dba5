/** From the record's own sum to what it rests on. */
import type { Dataset } from '../../data/dataset.ts';
import { NO_FILTER } from '../../filter/filter.ts';
import { rowsOf } from '../../lib/rowMask.ts';
import type { TrackerTotal } from '../../model/trackerTotals.ts';
import type { Transition } from '../../state/explorerStore.ts';
import type { OwnSum } from './compare.ts';

/**
 * Opens the sum in the drawer. Where the shared filter can say the place, it is set to just what
 * the sum counts (days, place, victims; every other constraint goes, as the sum knows none) and
 * the figure is selected; else the incidents themselves are, the earliest on top. Null: there is
 * nothing to open.
 */
export function openingOf(
  { days, place, group, metric }: Pick<TrackerTotal, 'days' | 'place' | 'group' | 'metric'>,
  own: OwnSum,
  dataset: Pick<Dataset, 'incidents'>,
): Transition | null {
  if (own.incidents === 0) return null;
  if (place.kind === 'district' || place.kind === 'cross-border') {
    const select = rowsOf(own.rows)
      .flatMap((row) => dataset.incidents.rows[row]?.id ?? [])
      .toReversed()
      .map((id) => ({ kind: 'record' as const, id }));
    return (state) => ({ ...state, select });
  }
  return (state) => ({
    ...state,
    outcome: metric === 'attacks' ? state.outcome : metric,
    filter: {
      ...NO_FILTER,
      from: days.first,
      to: days.last,
      country: [place.country],
      admin1: place.kind === 'province' ? [place.admin1] : [],
      group: group === null ? [] : [group],
    },
    select: [{ kind: 'figure', first: days.first, last: days.last, group: null }],
  });
}

/** From the record's own sum to what it rests on. */
import type { Dataset } from '../../data/dataset.ts';
import { NO_FILTER } from '../../filter/filter.ts';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { countRows } from '../../lib/rowMask.ts';
import type { CoverageColumns, Yardstick } from '../../model/coverage.ts';
import { ALL_BUT_MILITANTS } from '../../model/likeForLike.ts';
import { incidentsAt } from '../../model/totalPlace.ts';
import type { TrackerTotal } from '../../model/trackerTotals.ts';
import type { Transition } from '../../state/explorerStore.ts';
import type { OwnSum } from './compare.ts';

/**
 * Opens the sum in the drawer. Where the shared filter can say the place, it is set to just what
 * the sum counts (days, place, victims; every other constraint goes, as the sum knows none) and
 * the figure is selected; else the total is, whose panel lists the incidents beside it. Null: there
 * is nothing to open.
 */
export function openingOf(
  { days, place, metric, total }: Pick<TrackerTotal, 'days' | 'place' | 'metric' | 'total'>,
  own: Pick<OwnSum, 'incidents' | 'groups' | 'attacksOnly'>,
): Transition | null {
  if (own.incidents === 0) return null;
  // No filter tells an operation from an attack, either.
  if (place.kind === 'district' || place.kind === 'cross-border' || own.attacksOnly) {
    return (state) => ({ ...state, select: [{ kind: 'total', id: total.id }] });
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
      group: own.groups,
    },
    select: [{ kind: 'figure', first: days.first, last: days.last, group: null }],
  });
}

const VICTIMS: Readonly<Record<keyof CoverageColumns, readonly VictimGroup[]>> = {
  whole: [],
  butMilitants: ALL_BUT_MILITANTS,
  civilians: ['civilians'],
};

/** Opens what a month's share is of: the killed whom its yardstick counts, on everyone's word. */
export function openingOfYardstick(
  { total, victims }: Pick<Yardstick, 'total' | 'victims'>,
  dataset: Dataset,
): Transition | null {
  const rows = incidentsAt(dataset, total.place, total.days);
  const own = { incidents: countRows(rows), groups: VICTIMS[victims], attacksOnly: false };
  const opening = openingOf(total, own);
  return opening && ((state) => ({ ...opening(state), word: 'range' }));
}

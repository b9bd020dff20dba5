/** From the record's own sum to what it rests on. */
import type { Dataset } from '../../data/dataset.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { NO_FILTER } from '../../filter/filter.ts';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import type { CoverageColumns, MonthCoverage, Yardstick } from '../../model/coverage.ts';
import { ALL_BUT_MILITANTS } from '../../model/likeForLike.ts';
import type { TrackerTotal } from '../../model/trackerTotals.ts';
import type { PeriodTotal } from '../../domain/record.ts';
import { withSelected, type Transition } from '../../state/explorerStore.ts';
import type { OwnSum } from './compare.ts';
import { readAtOf } from './words.ts';

/**
 * Opens the sum in the drawer. Where the shared filter can say the place, it is set to just what
 * the sum counts (days, place, victims; every other constraint goes, as the sum knows none) and
 * the figure is selected; else the total is, whose panel lists the incidents beside it. Null: there
 * is nothing to open.
 */
export function openingOf(
  { days, place, metric, total }: Pick<TrackerTotal, 'days' | 'place' | 'metric' | 'total'>,
  { incidents, groups, kind }: Pick<OwnSum, 'incidents' | 'groups' | 'kind'>,
): Transition | null {
  if (incidents === 0) return null;
  // No filter tells an operation from an attack, or what is between the states, either.
  const unsayable = kind.attacksOnly || kind.crossBorderOnly;
  if (place.kind === 'district' || place.kind === 'cross-border' || unsayable) {
    return openingOfTotal(total);
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
      group: groups,
    },
    select: [{ kind: 'figure', first: days.first, last: days.last, group: null }],
  });
}

/** Opens a total's own panel: who says it, where it was read, and the incidents beside it. */
export function openingOfTotal({ id }: Pick<PeriodTotal, 'id'>): Transition {
  return withSelected({ kind: 'total', id });
}

const VICTIMS: Readonly<Record<keyof CoverageColumns, readonly VictimGroup[]>> = {
  whole: [],
  butMilitants: ALL_BUT_MILITANTS,
  civilians: ['civilians'],
};

/** Whose deaths a yardstick counts; empty: everybody's. */
export function groupsOf({ victims }: Pick<Yardstick, 'victims'>): readonly VictimGroup[] {
  return VICTIMS[victims];
}

/** Opens what a month's share is of: the killed whom its yardstick counts, on everyone's word. */
export function openingOfYardstick(yardstick: Yardstick): Transition | null {
  const { total, kind, incidents } = yardstick;
  const opening = openingOf(total, { incidents, groups: groupsOf(yardstick), kind });
  return opening && ((state) => ({ ...opening(state), word: 'range' }));
}

/** Opens the incidents that began in a month in its country; null: there is none. */
export function openingOfMonth({
  country,
  days: { first, last },
  incidents,
}: Pick<MonthCoverage, 'country' | 'days' | 'incidents'>): Transition | null {
  if (incidents === 0) return null;
  return (state) => ({
    ...state,
    filter: { ...NO_FILTER, from: first, to: last, country: [country] },
    select: [{ kind: 'figure', first, last, group: null }],
  });
}

/** Where the numbers of a month that is read out lead, by their key in its words. */
export function monthLeads(
  month: MonthCoverage,
  dataset: Pick<Dataset, 'sources'>,
  texts: LaterTexts,
): Readonly<Record<'incidents' | 'own' | 'figure', Transition | string | null>> {
  const { yardstick } = month;
  const total = yardstick?.total.total;
  return {
    incidents: openingOfMonth(month),
    own: yardstick && openingOfYardstick(yardstick),
    figure: total ? (readAtOf(total, dataset, texts).address ?? openingOfTotal(total)) : null,
  };
}

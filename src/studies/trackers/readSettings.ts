/** The study's settings as the study reads them. */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import type { MonthCoverage } from '../../model/coverage.ts';
import type { TotalPlace } from '../../model/totalPlace.ts';
import type { ComparedMetric } from '../../model/trackerTotals.ts';
import {
  GAP_CHOICES,
  GROUP_CHOICES,
  METRIC_CHOICES,
  MONTH_CHOICES,
  PLACE_CHOICES,
  type GapChoice,
  type GroupChoice,
  type MonthChoice,
  type PlaceChoice,
} from './settings.ts';

export interface TrackerSettings {
  readonly metric: ComparedMetric;
  readonly group: GroupChoice;
  /** Whose totals that is; null: all victims together. */
  readonly groups: readonly (VictimGroup | null)[];
  readonly place: PlaceChoice;
  readonly gap: GapChoice;
  readonly months: MonthChoice;
}

/**
 * The settings in force; attacks have no victims, so their group is always none.
 * @param filtered the groups of the page's filter
 */
export function readSettings(
  settings: Readonly<Record<string, string>> | undefined,
  filtered: readonly VictimGroup[] = [],
): TrackerSettings {
  const metric = METRIC_CHOICES.find((one) => one === settings?.['metric']) ?? 'killed';
  const group = GROUP_CHOICES.find((one) => one === settings?.['group']) ?? 'filter';
  return {
    metric,
    group,
    groups: metric === 'attacks' ? [null] : groupsOf(group, filtered),
    place: PLACE_CHOICES.find((one) => one === settings?.['place']) ?? 'all',
    gap: GAP_CHOICES.find((one) => one === settings?.['gap']) ?? 'all',
    months: MONTH_CHOICES.find((one) => one === settings?.['months']) ?? 'all',
  };
}

function groupsOf(
  choice: GroupChoice,
  filtered: readonly VictimGroup[],
): readonly (VictimGroup | null)[] {
  if (choice === 'filter') return filtered.length > 0 ? filtered : [null];
  return [choice === 'all' ? null : choice];
}

const COUNTRIES: Readonly<Record<string, PlaceChoice>> = { PK: 'pakistan', AF: 'afghanistan' };
const PROVINCES: Readonly<Record<string, PlaceChoice>> = {
  'Khyber Pakhtunkhwa': 'khyber-pakhtunkhwa',
  Balochistan: 'balochistan',
};

/** The choice that a place belongs to; null: to none but `all`. */
export function choiceOfPlace(place: TotalPlace): PlaceChoice | null {
  if (place.kind === 'country') return COUNTRIES[place.country] ?? null;
  return place.kind === 'province' ? (PROVINCES[place.admin1] ?? null) : place.kind;
}

/** The choice of a month's country and kind; null: its country has none. */
export function choiceOfMonth({
  country,
  coverage,
}: Pick<MonthCoverage, 'country' | 'coverage'>): MonthChoice | null {
  const name = COUNTRIES[country];
  return MONTH_CHOICES.find((one) => one === `${name}-${coverage}`) ?? null;
}

/** The study's own settings, as the address has them. */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import type { TotalPlace } from '../../model/totalPlace.ts';
import type { MonthCoverage } from '../../model/coverage.ts';
import { COVERAGES, type Coverage } from '../../model/coverages.ts';
import type { ComparedMetric } from '../../model/trackerTotals.ts';
import type { Verdict } from './compare.ts';

export const TRACKERS = 'trackers';

export const METRIC_CHOICES = [
  'killed',
  'wounded',
  'attacks',
] as const satisfies readonly ComparedMetric[];
/** `filter` stands for the groups of the page's filter, `all` for totals of all victims together. */
export const GROUP_CHOICES = [
  'filter',
  'all',
  'civilians',
  'security-forces',
  'militants',
  'afghan-forces',
] as const satisfies readonly (VictimGroup | 'all' | 'filter')[];
export type GroupChoice = (typeof GROUP_CHOICES)[number];
/** `all` stands for every place. */
export const PLACE_CHOICES = [
  'all',
  'pakistan',
  'khyber-pakhtunkhwa',
  'balochistan',
  'district',
  'afghanistan',
  'cross-border',
] as const;
export type PlaceChoice = (typeof PLACE_CHOICES)[number];

/** `all` stands for totals wherever they lie against the record's range. */
export const GAP_CHOICES = [
  'all',
  'above',
  'within',
  'below',
  'part',
  'no-record',
] as const satisfies readonly (Verdict | 'all')[];
export type GapChoice = (typeof GAP_CHOICES)[number];

/** Countries whose months can be chosen by kind, as the address has them. */
const MONTH_COUNTRIES = { PK: 'pakistan', AF: 'afghanistan' } as const;
type MonthKind = `${(typeof MONTH_COUNTRIES)[keyof typeof MONTH_COUNTRIES]}-${Coverage}`;
/** Which months the table of coverage has; `all` stands for every one. */
export const MONTH_CHOICES: readonly ('all' | MonthKind)[] = [
  'all',
  ...Object.values(MONTH_COUNTRIES).flatMap((country) =>
    COVERAGES.map((kind) => `${country}-${kind}` as const),
  ),
];
export type MonthChoice = (typeof MONTH_CHOICES)[number];

/** The choice of a month's country and kind; null: its country has none. */
export function choiceOfMonth({
  country,
  coverage,
}: Pick<MonthCoverage, 'country' | 'coverage'>): MonthChoice | null {
  const name = country === 'PK' || country === 'AF' ? MONTH_COUNTRIES[country] : null;
  return name === null ? null : `${name}-${coverage}`;
}

/** Name → allowed values, the first being the default. */
export const SETTINGS = {
  metric: METRIC_CHOICES,
  group: GROUP_CHOICES,
  place: PLACE_CHOICES,
  gap: GAP_CHOICES,
  months: MONTH_CHOICES,
} as const;

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

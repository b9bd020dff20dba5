/** The study's own settings, as the address has them: values alone, which the page needs at its start. */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import type { Coverage } from '../../model/coverages.ts';
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

type MonthKind = `${'pakistan' | 'afghanistan'}-${Coverage}`;
/** Which months the table of coverage has; `all` stands for every one. */
export const MONTH_CHOICES = [
  'all',
  'pakistan-covered',
  'pakistan-thin',
  'pakistan-not-covered',
  'pakistan-unmeasured',
  'afghanistan-covered',
  'afghanistan-thin',
  'afghanistan-not-covered',
  'afghanistan-unmeasured',
] as const satisfies readonly (MonthKind | 'all')[];
export type MonthChoice = (typeof MONTH_CHOICES)[number];

/** Name → allowed values, the first being the default. */
export const SETTINGS = {
  metric: METRIC_CHOICES,
  group: GROUP_CHOICES,
  place: PLACE_CHOICES,
  gap: GAP_CHOICES,
  months: MONTH_CHOICES,
} as const;

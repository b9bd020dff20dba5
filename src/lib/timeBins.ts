/** Time bins: consecutive spans of whole days that tile an extent. */
import { bisectRight } from 'd3-array';
import { datePartsOf, dayOf, weekdayOf, type Day, type DaySpan } from './days.ts';

export const BIN_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Longest span, in days, that a unit is chosen for by itself; the next coarser one takes over. */
const AUTO_LIMITS: readonly (readonly [BinUnit, number])[] = [
  ['day', 42],
  ['week', 184],
  ['month', 366 * 8],
  ['quarter', 366 * 20],
];

/** The fewest days that a bin of each unit has, the finest first. */
const LEAST_DAYS = { day: 1, week: 7, month: 28, quarter: 90, year: 365 } satisfies Record<
  BinUnit,
  number
>;

/** More bins than any screen has columns; one date of the year 9999 must not stop the page. */
const MOST_BINS = 10_000;

/**
 * The unit in force: the one asked for, or by the length of the time shown. A unit that would
 * give more than `MOST_BINS` makes way for the next coarser one.
 */
export function binUnitFor(asked: BinUnit | 'auto', shown: DaySpan): BinUnit {
  const days = shown.last - shown.first + 1;
  if (asked !== 'auto') {
    const coarser = BIN_UNITS.slice(BIN_UNITS.indexOf(asked));
    return coarser.find((unit) => days <= LEAST_DAYS[unit] * MOST_BINS) ?? 'year';
  }
  return AUTO_LIMITS.find(([, limit]) => days <= limit)?.[0] ?? 'year';
}

/** First day of the bin that holds `day`. Weeks begin on Monday (ISO 8601). */
export function binStart(unit: BinUnit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return day - weekdayOf(day);
  const { year, month } = datePartsOf(day);
  if (unit === 'month') return dayOf(year, month, 1);
  if (unit === 'quarter') return dayOf(year, month - ((month - 1) % 3), 1);
  return dayOf(year, 1, 1);
}

/** First day of the bin after the one that holds `day`. */
export function nextBinStart(unit: BinUnit, day: Day): Day {
  const start = binStart(unit, day);
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = datePartsOf(start);
  if (unit === 'month') return dayOf(year, month + 1, 1);
  if (unit === 'quarter') return dayOf(year, month + 3, 1);
  return dayOf(year + 1, 1, 1);
}

export interface TimeBins {
  readonly unit: BinUnit;
  /** Ascending first days; bin `i` ends on the day before `starts[i + 1]`. */
  readonly starts: readonly Day[];
  /** The first day after the last bin. */
  readonly end: Day;
}

/** The bins of a unit that cover an extent, whole bins at both ends. */
export function buildTimeBins(unit: BinUnit, extent: DaySpan): TimeBins {
  const starts: Day[] = [];
  let start = binStart(unit, extent.first);
  while (start <= extent.last) {
    starts.push(start);
    start = nextBinStart(unit, start);
  }
  return { unit, starts, end: start };
}

/** The days of bin `index`. */
export function binSpan(bins: TimeBins, index: number): DaySpan {
  const first = bins.starts[index];
  if (first === undefined) throw new RangeError(`no bin ${index}`);
  return { first, last: (bins.starts[index + 1] ?? bins.end) - 1 };
}

/** The number of the bin that holds `day`; -1 outside the bins. */
export function binIndexOf(bins: TimeBins, day: Day): number {
  const { starts, end } = bins;
  if (starts.length === 0 || day < (starts[0] ?? 0) || day >= end) return -1;
  return bisectRight(starts, day) - 1;
}

/** The number of the bin that holds `day`: -1 before the bins, one more than the last after them. */
export function binPlaceOf(bins: TimeBins, day: Day): number {
  return day >= bins.end ? bins.starts.length : binIndexOf(bins, day);
}

/** The number of the bin that holds `day`, or of the one nearest to it. */
export function nearestBinIndex(bins: TimeBins, day: Day): number {
  return Math.max(0, Math.min(bins.starts.length - 1, binPlaceOf(bins, day)));
}

/**
 * How much of a month the record holds, by one published rule. For a month and a country:
 *
 * 1. *Not covered*: the record has no incident that began in it.
 * 2. A *yardstick* is a total of people killed in the country, by an independent speaker, of all
 *    victims (of civilians for a country that no such total exists for), that is not confined to a
 *    part of the violence (one group, operations alone …), whose days are certain, within the
 *    record's and a year at most, and have the whole month in them. That of the shortest period is
 *    asked first; of those the greatest.
 * 3. The *share* is what the record's incidents of the yardstick's own days come to (`best`, every
 *    speaker admitted), divided by the yardstick. Like for like: militants stay out where it counts
 *    attacks only or leaves them out, and only incidents between the two states are in where it
 *    counts cross-border fighting only. Nothing is spread over months: the record's sum and the
 *    yardstick are of the same days. An incident without a figure for those counted has no part in
 *    the sum and is counted apart (Readings 7): the share is of what figures there are.
 * 4. A yardstick that is open upward ("at least 372") may stand for any greater number, so that the
 *    share is at most this. It can show that a month is thin, never that it is covered: where the
 *    share comes to a half it decides nothing, and the next yardstick is asked.
 * 5. *Covered*: the share of a yardstick that is not open is a half or more. *Thin*: it is less, of
 *    either kind, or none of the incidents gives a figure. *Not measured*: there are incidents, but no yardstick that decides.
 *
 * So "covered" never says that all is there, and a month may be thin by the year it lies in. A share
 * above 1 says that the record has more than the yardstick's speaker counts, not that it is whole.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DaySpan } from '../lib/days.ts';
import { binSpan, buildTimeBins } from '../lib/timeBins.ts';
import { countedRows } from './countedRows.ts';
import type { Coverage } from './coverages.ts';
import { incidentsCounted, victimsCounted, type IncidentKind } from './likeForLike.ts';
import { isPartial, reasonsOf, type Reason } from './totalDefinition.ts';
import { readTotals, type TrackerTotal } from './trackerTotals.ts';

/** From this share of the yardstick on a month is covered. */
export const COVERED_FROM = 0.5;
/** Longest period that measures a month, in days. */
const LONGEST = 366;
/** Whose days are not certain, or reach beyond the record's own. */
const UNFIT: readonly Reason[] = ['period-uncertain', 'beyond-record'];

/** People killed by incident, every speaker admitted: rows as in `dataset.incidents`. */
interface BestColumn {
  readonly best: ArrayLike<number>;
  /** 1: there is a figure; 0: none was given. */
  readonly said: ArrayLike<number>;
}

/** The columns that a share is made of. */
export interface CoverageColumns {
  readonly whole: BestColumn;
  readonly butMilitants: BestColumn;
  readonly civilians: BestColumn;
}

export interface Yardstick {
  readonly total: TrackerTotal;
  /** The record's own sum over the yardstick's days, in people; null: no incident gives a figure. */
  readonly own: number | null;
  /** `own` by the yardstick's figure; at most this where the figure is open upward. */
  readonly share: number | null;
  /** Whom both count. */
  readonly victims: keyof CoverageColumns;
  /** Which incidents both count. */
  readonly kind: IncidentKind;
  /** How many incidents those are, with a figure and without. */
  readonly incidents: number;
  /** Those of them without a figure for whom both count: never counted as 0. */
  readonly noFigure: number;
}

export interface MonthCoverage {
  readonly country: string;
  readonly days: DaySpan;
  /** Incidents that began in the month. */
  readonly incidents: number;
  readonly coverage: Coverage;
  /** The one that decided, else the closest that did not; null: there is none. */
  readonly yardstick: Yardstick | null;
}

/** A total that may measure a month, with what is said of what it counts. */
interface Candidate {
  readonly total: TrackerTotal;
  readonly country: string;
  readonly victims: keyof CoverageColumns;
  readonly kind: IncidentKind;
}

function victimsOf(total: TrackerTotal, reasons: readonly Reason[]): keyof CoverageColumns | null {
  if (total.group === 'civilians') return 'civilians';
  if (total.group !== null) return null;
  return victimsCounted(total, reasons).length > 0 ? 'butMilitants' : 'whole';
}

/** The totals that may measure, by rule 2. */
function candidatesOf(dataset: Dataset): readonly Candidate[] {
  const all = readTotals(dataset).comparable.flatMap((total): Candidate[] => {
    const { place, metric, days, figure } = total;
    if (metric !== 'killed' || place.kind !== 'country' || figure.high === 0) return [];
    if (days.last - days.first + 1 > LONGEST) return [];
    if (findRow(dataset.actors, total.total.said_by)?.standing !== 'independent') return [];
    const reasons = reasonsOf(total, dataset);
    if (isPartial(reasons) || UNFIT.some((reason) => reasons.includes(reason))) return [];
    const victims = victimsOf(total, reasons);
    const kind = incidentsCounted(total, reasons);
    return victims === null ? [] : [{ total, country: place.country, victims, kind }];
  });
  const measured = new Set(
    all.flatMap(({ country, victims }) => (victims === 'civilians' ? [] : country)),
  );
  return all.filter(({ country, victims }) => (victims === 'civilians') !== measured.has(country));
}

/** The shortest period first; of equal ones the greatest figure. */
function byClosest({ total: a }: Candidate, { total: b }: Candidate): number {
  const length = ({ days }: TrackerTotal): number => days.last - days.first;
  return length(a) - length(b) || b.figure.high - a.figure.high;
}

function measure(
  { total, victims, kind }: Candidate,
  dataset: Dataset,
  columns: CoverageColumns,
): Yardstick {
  const { best, said } = columns[victims];
  let sum = 0;
  let noFigure = 0;
  const rows = countedRows(dataset, total.place, total.days, kind);
  for (const row of rows) {
    if (said[row] === 1) sum += best[row] ?? 0;
    else noFigure += 1;
  }
  const own = noFigure < rows.length ? sum : null;
  const share = own === null ? null : own / total.figure.high;
  return { total, own, share, victims, kind, incidents: rows.length, noFigure };
}

/** Does a yardstick tell whether its months are covered or thin (rule 4)? */
export function decides({ total, share }: Pick<Yardstick, 'total' | 'share'>): boolean {
  return !total.figure.open || !isHalf(share);
}

function isHalf(share: number | null): boolean {
  return share !== null && share >= COVERED_FROM;
}

function coverageOf(incidents: number, yardstick: Yardstick | null): Coverage {
  if (incidents === 0) return 'not-covered';
  if (!yardstick || !decides(yardstick)) return 'unmeasured';
  return isHalf(yardstick.share) ? 'covered' : 'thin';
}

/**
 * Every month of the record for each country that a total exists for that may measure it, by the
 * rule above; countries in the order of their first total, months in the order of time.
 */
export function coverageByMonth(
  dataset: Dataset,
  columns: CoverageColumns,
): readonly MonthCoverage[] {
  const candidates = candidatesOf(dataset);
  const yardsticks = candidates.toSorted(byClosest).map((candidate) => ({
    country: candidate.country,
    yardstick: measure(candidate, dataset, columns),
  }));
  const yardstickOf = (country: string, days: DaySpan): Yardstick | null => {
    const fit = yardsticks.flatMap(({ country: of, yardstick }) => {
      const { first, last } = yardstick.total.days;
      return of === country && first <= days.first && last >= days.last ? yardstick : [];
    });
    return fit.find(decides) ?? fit[0] ?? null;
  };
  const bins = buildTimeBins('month', dataset.extent);
  return [...new Set(candidates.map(({ country }) => country))].flatMap((country) =>
    bins.starts.map((_, index) => {
      const days = binSpan(bins, index);
      const rows = countedRows(dataset, { kind: 'country', country }, days);
      const yardstick = yardstickOf(country, days);
      return {
        country,
        days,
        incidents: rows.length,
        coverage: coverageOf(rows.length, yardstick),
        yardstick,
      };
    }),
  );
}

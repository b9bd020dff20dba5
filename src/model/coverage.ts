/**
 * How much of a month the record holds, by one published rule. For a month and a country:
 *
 * 1. *Not covered*: the record has no incident that began in it.
 * 2. The *yardstick* is a total of people killed in the country, by an independent speaker, of all
 *    victims (of civilians for a country that no such total exists for), that is not confined to a
 *    part of the violence (one group, operations alone …), whose days are certain, within the
 *    record's and a year at most, and have the whole month in them: the one of the shortest period;
 *    of those the greatest.
 * 3. The *share* is what the record's incidents of the yardstick's own days come to (`best`, every
 *    speaker admitted), divided by the yardstick. Militants stay out where the yardstick counts
 *    attacks only or leaves them out. Nothing is spread over months: the record's sum and the
 *    yardstick are of the same days.
 * 4. *Covered*: the share is a half or more. *Thin*: it is less.
 * 5. *Not measured*: there are incidents, but no yardstick.
 *
 * So "covered" never says that all is there, and a month may be thin by the year it lies in.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DaySpan } from '../lib/days.ts';
import { rowsOf } from '../lib/rowMask.ts';
import { binSpan, buildTimeBins } from '../lib/timeBins.ts';
import { victimsCounted } from './likeForLike.ts';
import { isPartial, reasonsOf, type Reason } from './totalDefinition.ts';
import { incidentsAt } from './totalPlace.ts';
import { readTotals, type TrackerTotal } from './trackerTotals.ts';

export const COVERAGES = ['covered', 'thin', 'not-covered', 'unmeasured'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** From this share of the yardstick on a month is covered. */
export const COVERED_FROM = 0.5;
/** Longest period that measures a month, in days. */
const LONGEST = 366;
/** Whose days are not certain, or reach beyond the record's own. */
const UNFIT: readonly Reason[] = ['period-uncertain', 'beyond-record'];

/** People killed by incident, every speaker admitted: rows as in `dataset.incidents`. */
interface BestColumn {
  readonly best: ArrayLike<number>;
}

/** The columns that a share is made of. */
export interface CoverageColumns {
  readonly whole: BestColumn;
  readonly butMilitants: BestColumn;
  readonly civilians: BestColumn;
}

export interface Yardstick {
  readonly total: TrackerTotal;
  /** The record's own sum over the yardstick's days, in people. */
  readonly own: number;
  /** `own` by the yardstick's figure. */
  readonly share: number;
  /** Whom both count. */
  readonly victims: keyof CoverageColumns;
}

export interface MonthCoverage {
  readonly country: string;
  readonly days: DaySpan;
  /** Incidents that began in the month. */
  readonly incidents: number;
  /** Different speakers of their claims. */
  readonly speakers: number;
  readonly coverage: Coverage;
  readonly yardstick: Yardstick | null;
}

/** A total that may measure a month, with what is said of what it counts. */
interface Candidate {
  readonly total: TrackerTotal;
  readonly country: string;
  readonly victims: keyof CoverageColumns;
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
    return victims === null ? [] : [{ total, country: place.country, victims }];
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
  { total, victims }: Candidate,
  dataset: Dataset,
  columns: CoverageColumns,
): Yardstick {
  const { best } = columns[victims];
  const own = rowsOf(incidentsAt(dataset, total.place, total.days)).reduce(
    (sum, row) => sum + (best[row] ?? 0),
    0,
  );
  return { total, own, share: own / total.figure.high, victims };
}

function coverageOf(incidents: number, yardstick: Yardstick | null): Coverage {
  if (incidents === 0) return 'not-covered';
  if (!yardstick) return 'unmeasured';
  return yardstick.share >= COVERED_FROM ? 'covered' : 'thin';
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
  const measured = new Map<Candidate, Yardstick>();
  const yardstickOf = (country: string, days: DaySpan): Yardstick | null => {
    const [closest] = candidates
      .filter(
        ({ country: of, total }) =>
          of === country && total.days.first <= days.first && total.days.last >= days.last,
      )
      .toSorted(byClosest);
    if (!closest) return null;
    const known = measured.get(closest) ?? measure(closest, dataset, columns);
    measured.set(closest, known);
    return known;
  };
  const bins = buildTimeBins('month', dataset.extent);
  return [...new Set(candidates.map(({ country }) => country))].flatMap((country) =>
    bins.starts.map((_, index) => {
      const days = binSpan(bins, index);
      const rows = rowsOf(incidentsAt(dataset, { kind: 'country', country }, days));
      const claims = rows.flatMap((row) => dataset.incidents.rows[row]?.claims ?? []);
      const yardstick = yardstickOf(country, days);
      return {
        country,
        days,
        incidents: rows.length,
        speakers: new Set(claims.map(({ said_by }) => said_by)).size,
        coverage: coverageOf(rows.length, yardstick),
        yardstick,
      };
    }),
  );
}

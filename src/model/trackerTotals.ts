/**
 * Period totals in a form that can be compared with the record's own sums: the days, the place
 * as a filter on incidents, what is counted, and the figure as two ends. What has no counterpart
 * among incidents is told apart, with the reason.
 */
import type { Dataset } from '../data/dataset.ts';
import { figureOf, type Figure } from '../domain/figures.ts';
import type { PeriodTotal } from '../domain/record.ts';
import { VICTIM_GROUPS, type VictimGroup } from '../domain/vocabulary.ts';
import { spanOfDates, type DaySpan } from '../lib/days.ts';
import { placeOfScope, type TotalPlace } from './totalPlace.ts';

/** What of a total can be set beside incidents: their number, or the people in them. */
export const COMPARED_METRICS = ['killed', 'wounded', 'attacks'] as const;
export type ComparedMetric = (typeof COMPARED_METRICS)[number];

export interface TrackerTotal {
  readonly total: PeriodTotal;
  readonly days: DaySpan;
  readonly place: TotalPlace;
  readonly metric: ComparedMetric;
  /** null: all victims together. */
  readonly group: VictimGroup | null;
  /** By the rule for claims (Readings 2). */
  readonly figure: Figure;
}

/**
 * Why a total has no counterpart: it counts fighters, the displaced or the detained; it has no
 * number ("dozens"); its scope is not a place that is understood; or its dates can't be read.
 */
export type NoCounterpart = 'metric' | 'no-number' | 'place' | 'period';

export type ReadTotal =
  | { readonly kind: 'comparable'; readonly value: TrackerTotal }
  | { readonly kind: 'apart'; readonly total: PeriodTotal; readonly why: NoCounterpart };

/** Reads one total. */
export function readTotal(total: PeriodTotal): ReadTotal {
  const apart = (why: NoCounterpart): ReadTotal => ({ kind: 'apart', total, why });
  const metric = COMPARED_METRICS.find((one) => one === total.metric);
  if (metric === undefined) return apart('metric');
  const figure = figureOf(total);
  if (!figure) return apart('no-number');
  const place = placeOfScope(total.scope);
  if (!place) return apart('place');
  const days = spanOfDates(total.from, total.to);
  if (!days) return apart('period');
  const group = VICTIM_GROUPS.find((one) => one === total.group) ?? null;
  return { kind: 'comparable', value: { total, days, place, metric, group, figure } };
}

/** A record's totals, those that can be compared and those that can't, in its own order. */
export interface ReadTotals {
  readonly comparable: readonly TrackerTotal[];
  readonly apart: readonly Extract<ReadTotal, { kind: 'apart' }>[];
}

const readings = new WeakMap<Dataset['totals'], ReadTotals>();

/** Every total of the record, read once. */
export function readTotals({ totals }: Pick<Dataset, 'totals'>): ReadTotals {
  const known = readings.get(totals);
  if (known) return known;
  const all = totals.rows.map(readTotal);
  const read = {
    comparable: all.flatMap((one) => (one.kind === 'comparable' ? one.value : [])),
    apart: all.flatMap((one) => (one.kind === 'apart' ? one : [])),
  };
  readings.set(totals, read);
  return read;
}

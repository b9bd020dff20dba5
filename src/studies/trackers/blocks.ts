/** The picture's order: totals of one period, place and victims stand under the record's one sum. */
import { VICTIM_GROUPS, type VictimGroup } from '../../domain/vocabulary.ts';
import type { DaySpan } from '../../lib/days.ts';
import { placeKey, type TotalPlace } from '../../model/totalPlace.ts';
import { readTotals, type TrackerTotal } from '../../model/trackerTotals.ts';
import type { ViewInput } from '../../views/types.ts';
import { compareTotals, type Comparison, type OwnSum } from './compare.ts';
import { choiceOfPlace, type TrackerSettings } from './readSettings.ts';

export interface Block {
  readonly key: string;
  readonly days: DaySpan;
  readonly place: TotalPlace;
  /** Whose: null where all victims are summed together. */
  readonly group: VictimGroup | null;
  readonly own: OwnSum;
  /** By figure, the least first. */
  readonly rows: readonly Comparison[];
}

/** Lengths of periods whose numbers can share a scale, the longest first. */
export const LENGTHS = ['year', 'months', 'month'] as const;
export type Length = (typeof LENGTHS)[number];

export interface Panel {
  readonly length: Length;
  /** The latest end first, then by place. */
  readonly blocks: readonly Block[];
  /** The greatest number of the panel's bars and marks; at least 1. */
  readonly greatest: number;
}

/** About a year or more; more than a month; a month or less. */
export function lengthOf({ first, last }: DaySpan): Length {
  const length = last - first + 1;
  if (length >= 300) return 'year';
  return length > 31 ? 'months' : 'month';
}

/** Do the days touch the period that a reader filters by? */
export function overlaps(
  days: DaySpan,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): boolean {
  return days.last >= (from ?? -Infinity) && days.first <= (to ?? Infinity);
}

/** Does a total answer to the study's settings and touch the reader's period? */
function isAsked(
  total: TrackerTotal,
  settings: TrackerSettings,
  input: Pick<ViewInput, 'state'>,
): boolean {
  const { metric, groups, place } = settings;
  return (
    total.metric === metric &&
    groups.includes(total.group) &&
    (place === 'all' || choiceOfPlace(total.place) === place) &&
    overlaps(total.days, input.state.filter)
  );
}

function comparePlaces(a: TotalPlace, b: TotalPlace): number {
  const order: readonly TotalPlace['kind'][] = ['country', 'province', 'district', 'cross-border'];
  const [x, y] = [placeKey(a), placeKey(b)];
  return order.indexOf(a.kind) - order.indexOf(b.kind) || (x < y ? 1 : x > y ? -1 : 0);
}

function compareRows({ total: a }: Comparison, { total: b }: Comparison): number {
  return (
    a.figure.best - b.figure.best ||
    a.figure.high - b.figure.high ||
    (a.total.id < b.total.id ? -1 : 1)
  );
}

/** The totals that are asked for, wherever they lie, each beside the record's own sum. */
export function comparisonsFor(
  settings: TrackerSettings,
  input: Pick<ViewInput, 'dataset' | 'read' | 'state'>,
): readonly Comparison[] {
  const asked = readTotals(input.dataset).comparable.filter((total) =>
    isAsked(total, settings, input),
  );
  return compareTotals(asked, input);
}

/** Comparisons by the sum that they share, the latest first. */
export function blocksOf(comparisons: readonly Comparison[]): readonly Block[] {
  const rows = new Map<string, Comparison[]>();
  for (const one of comparisons) {
    rows.set(one.key, [...(rows.get(one.key) ?? []), one]);
  }
  const blocks = [...rows].flatMap(([key, all]): Block[] => {
    const [one] = all;
    if (!one) return [];
    const { days, place, group } = one.total;
    return [{ key, days, place, group, own: one.own, rows: all.toSorted(compareRows) }];
  });
  return blocks.toSorted(
    (a, b) =>
      b.days.last - a.days.last ||
      b.days.first - a.days.first ||
      comparePlaces(a.place, b.place) ||
      VICTIM_GROUPS.findIndex((group) => group === a.group) -
        VICTIM_GROUPS.findIndex((group) => group === b.group),
  );
}

/** Blocks by the length of their period, each length on a scale of its own. */
export function panelsOf(blocks: readonly Block[]): readonly Panel[] {
  return LENGTHS.flatMap((length) => {
    const own = blocks.filter(({ days }) => lengthOf(days) === length);
    const numbers = own.flatMap(({ own: sum, rows }) => [
      sum.range?.top ?? 0,
      ...rows.map(({ total }) => total.figure.high),
    ]);
    return own.length === 0 ? [] : [{ length, blocks: own, greatest: Math.max(1, ...numbers) }];
  });
}

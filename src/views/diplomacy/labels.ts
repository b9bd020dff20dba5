/** The acts that are named in the chart: those with the most answers, as far as there is room. */
import type { Dataset } from '../../data/dataset.ts';
import type { Day } from '../../lib/days.ts';
import type { ResponseChains } from '../../model/responseChains.ts';
import { textWidth } from '../../viz/textWidth.ts';
import { actRect } from './marksGeometry.ts';
import type { PlacedDiplomacy, PlacedMark } from './placed.ts';
import type { LabelText } from './wrapLabel.ts';

const FEWEST_ANSWERS = 5;
const MOST_LABELS = 6;
/** Between the middles of two texts of one side, and between their ends. */
const APART = 70;
const GAP = 8;
/** From a text to its leader, and to an edge of the time window. */
const BESIDE = 4;
const CLEAR = 7;
/** Of the font, in CSS pixels. */
export const LABEL_SIZE = 11;
/** Between two leaders that reach acts of one bin. */
const LEADERS_APART = 4;
/** How far a text may stand from its act, in steps. */
const SHIFTS = [0, 20, 40, 64, 90];
/** Places tried before the labels found so far are taken. */
const MOST_TRIES = 4000;

export interface ActLabel extends LabelText {
  readonly id: string;
  readonly x: number;
  /** Baseline of the first of two lines. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Ends of the text. */
  readonly from: number;
  readonly to: number;
  /** Elbow from the text to the act. */
  readonly leader: string;
}

export interface NamedAct {
  readonly id: string;
  readonly text: LabelText;
  readonly mark: PlacedMark;
  /** x at which the leader reaches the act, and y. */
  readonly at: number;
  readonly end: number;
  /** Its first day. */
  readonly day: Day;
}

/** A text beside or away from its act. */
interface Spot {
  readonly from: number;
  readonly to: number;
  readonly anchor: 'start' | 'end';
  readonly at: number;
  readonly bin: number;
  readonly day: Day;
}

function textWidthOf({ first, rest, date }: LabelText): number {
  return Math.max(
    textWidth(first, LABEL_SIZE, true),
    textWidth(rest, LABEL_SIZE, true) + textWidth(date, LABEL_SIZE),
  );
}

/**
 * Drawn acts with enough answers, the most answered first.
 * @param textOf an act's short title and date on two lines
 */
export function namedActs(
  placed: PlacedDiplomacy,
  dataset: Dataset,
  chains: ResponseChains,
  textOf: (row: number) => LabelText,
): NamedAct[] {
  const named = placed.marks
    .flatMap((mark) => mark.rows.map((row) => ({ mark, row, id: dataset.events.rows[row]?.id })))
    .flatMap(({ mark, row, id = '' }) => {
      const answers = chains.answersTo.get(id)?.length ?? 0;
      return answers < FEWEST_ANSWERS ? [] : [{ mark, row, id, answers }];
    })
    .toSorted((a, b) => b.answers - a.answers || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_LABELS)
    .map(({ mark, row, id }): NamedAct => {
      const rect = actRect(mark, row, placed.square);
      // A block's count stands at its outer end: the leader stops before it.
      const count = mark.kind === 'block' ? 14 : 0;
      const end = mark.direction === -1 ? mark.y - count : mark.y + mark.height + count;
      const day = dataset.events.first[row] ?? 0;
      return { id, text: textOf(row), mark, at: rect.x + rect.width / 2, end, day };
    });
  const inOrder = new Map(
    columnsOf(named)
      .flatMap(leadersByDay)
      .map((one) => [one.id, one]),
  );
  return named.map((one) => inOrder.get(one.id) ?? one);
}

/** Acts of one bin whose texts stand on the same side, each list by day. */
function columnsOf(named: readonly NamedAct[]): NamedAct[][] {
  const columns = new Map<string, NamedAct[]>();
  for (const one of named.toSorted((a, b) => a.day - b.day)) {
    const key = `${one.mark.bin} ${one.mark.direction}`;
    columns.set(key, [...(columns.get(key) ?? []), one]);
  }
  return [...columns.values()];
}

/**
 * Within a bin acts stand by camp, but their names are read as dates: a leader may reach a block
 * anywhere in its width, so they do so in the order of the days.
 */
function leadersByDay(column: readonly NamedAct[]): NamedAct[] {
  const ats = column.map(({ at }) => at);
  const move = (index: number, at: number): void => {
    const mark = column[index]?.mark;
    if (mark?.kind !== 'block') return;
    ats[index] = Math.min(mark.x + mark.width - 1, Math.max(mark.x + 1, at));
  };
  for (let index = 1; index < ats.length; index += 1) {
    const least = (ats[index - 1] ?? 0) + LEADERS_APART;
    if ((ats[index] ?? 0) < least) move(index, least);
  }
  for (let index = ats.length - 2; index >= 0; index -= 1) {
    const most = (ats[index + 1] ?? 0) - LEADERS_APART;
    if ((ats[index] ?? 0) > most) move(index, most);
  }
  return column.map((one, index) => ({ ...one, at: ats[index] ?? one.at }));
}

/** Where a text may stand, the nearest first: beside its act, then pushed aside. */
function spotsOf(
  { at, text, mark: { bin }, day }: NamedAct,
  { time }: PlacedDiplomacy,
  edges: readonly number[],
): Spot[] {
  const width = textWidthOf(text);
  const starts = [...SHIFTS.map((shift) => at + BESIDE + shift), ...edges.map((x) => x + CLEAR)];
  const ends = [...SHIFTS.map((shift) => at - BESIDE - shift), ...edges.map((x) => x - CLEAR)];
  return [
    ...starts
      .filter((x) => x >= at + BESIDE)
      .map((x): Spot => ({ from: x, to: x + width, anchor: 'start', at, bin, day })),
    ...ends
      .filter((x) => x <= at - BESIDE)
      .map((x): Spot => ({ from: x - width, to: x, anchor: 'end', at, bin, day })),
  ]
    .filter(
      ({ from, to }) =>
        from >= time.left - 60 &&
        to <= time.right + 14 &&
        edges.every((edge) => edge + CLEAR <= from || edge - CLEAR >= to),
    )
    .toSorted((a, b) => reachOf(a) - reachOf(b));
}

/** How far a text stands from its act. */
function reachOf({ from, to, at }: Spot): number {
  return Math.max(from - at, at - to);
}

/** Do two labels of one side leave each other in peace, leaders included, the earlier first? */
function agree(a: Spot, b: Spot): boolean {
  if (a.bin === b.bin && (b.from - a.from) * (b.day - a.day) < 0) return false;
  const apart = Math.abs(a.from + a.to - b.from - b.to) / 2 >= APART;
  // A text and its leader's level part are one stretch, which no other text or leader crosses.
  const stretch = (spot: Spot) => [Math.min(spot.from, spot.at), Math.max(spot.to, spot.at)];
  const [a0 = 0, a1 = 0] = stretch(a);
  const [b0 = 0, b1 = 0] = stretch(b);
  return apart && (a1 + 1 < b0 || b1 + 1 < a0) && (a.to + GAP <= b.from || b.to + GAP <= a.from);
}

/** As many labels of one side as find a place; where some must go, those of fewer answers. */
function settle(options: readonly (readonly Spot[])[]): (Spot | null)[] {
  let best: (Spot | null)[] = [];
  let bestCount = -1;
  let tries = 0;
  const attempt = (chosen: (Spot | null)[], count: number): void => {
    const left = options.length - chosen.length;
    if (count + left <= bestCount || tries > MOST_TRIES) return;
    if (left === 0) {
      best = chosen;
      bestCount = count;
      return;
    }
    for (const spot of options[chosen.length] ?? []) {
      tries += 1;
      if (chosen.every((other) => other === null || agree(spot, other))) {
        attempt([...chosen, spot], count + 1);
      }
    }
    attempt([...chosen, null], count);
  };
  attempt([], 0);
  return best;
}

/** @param edges x of the time window's ends, which no label may come near */
export function placeActLabels(
  named: readonly NamedAct[],
  placed: PlacedDiplomacy,
  edges: readonly number[],
): ActLabel[] {
  return ([-1, 1] as const).flatMap((direction) => {
    const side = named.filter(({ mark }) => mark.direction === direction);
    const spots = settle(side.map((one) => spotsOf(one, placed, edges)));
    return side.flatMap(({ id, text, end }, index): ActLabel[] => {
      const spot = spots[index];
      if (!spot) return [];
      const { anchor, from, to, at } = spot;
      const y = direction === -1 ? placed.top - 22 : placed.bottom + 20;
      const x = anchor === 'start' ? from : to;
      const beside = reachOf(spot) <= BESIDE;
      const corner = anchor === 'start' ? from - 3 : to + 3;
      const outer = direction === -1 ? y - 9 : y + 14;
      const leader = beside ? `M${at},${outer}V${end}` : `M${corner},${y - 4}H${at}V${end}`;
      return [{ ...text, id, x, y, anchor, from, to, leader }];
    });
  });
}

/** Where the steps of an incident go: days after it across, people up. In CSS pixels. */
import { findRow, type Dataset } from '../../data/dataset.ts';
import type { FigureLine, FigureStep, IncidentSteps } from '../../model/figureSteps.ts';
import { createCountScale } from '../../viz/countScale.ts';
import { hueOfCamp, type Hue } from '../../viz/palette.ts';

/** Up to this many days the axis is even; beyond, days take the root of their number. */
const EVEN_UNTIL = 14;
const TICKS = [0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 60, 90, 180, 365, 730] as const;
/** Least room between two ticks' numbers. */
const TICK_ROOM = 20;
/** Height of a label's line, and room for the labels at the end. */
const LABEL_LINE = 14;
const ROOM = { left: 34, top: 20, bottom: 34 } as const;
const NARROW = 480;
const LABEL_ROOM = { wide: 230, narrow: 146 } as const;
/** From the plot's end to its labels. */
export const LABEL_GAP = 11;
export const LABEL_SIZE = 11.5;

export interface PlacedPoint {
  readonly step: FigureStep;
  readonly x: number;
  readonly y: number;
  /** y of the low and the high end. */
  readonly low: number;
  readonly high: number;
}

export interface PlacedLine {
  readonly line: FigureLine;
  readonly hue: Hue;
  readonly points: readonly PlacedPoint[];
  /** Path data of the steps that the record states, and of those inferred. */
  readonly stated: string;
  readonly inferred: string;
  /** y of the label at the end of the plot. */
  readonly label: number;
}

export interface PlacedSteps {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly lines: readonly PlacedLine[];
  readonly days: readonly { readonly day: number; readonly x: number }[];
  readonly counts: readonly { readonly count: number; readonly y: number }[];
  /** The axis of days is not even. */
  readonly stretched: boolean;
}

function dated({ steps }: FigureLine): (FigureStep & { readonly elapsed: number })[] {
  return steps.flatMap((step) =>
    step.elapsed === null ? [] : [{ ...step, elapsed: step.elapsed }],
  );
}

/** From one point to the next: the figure holds until the day of the next one. */
function wayTo(from: PlacedPoint, to: PlacedPoint): string {
  return `M${from.x},${from.y}H${to.x}V${to.y}`;
}

/** Labels in the order of their lines' ends, none nearer than a line's height to the next. */
function spreadLabels(ends: readonly number[], top: number, base: number): number[] {
  const order = ends.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  let free = top;
  for (const { y, index } of order) {
    placed[index] = Math.max(y, free);
    free = (placed[index] ?? y) + LABEL_LINE;
  }
  // What was pushed below the plot moves up again, from the lowest on.
  let limit = base;
  for (const { index } of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
    limit = (placed[index] ?? limit) - LABEL_LINE;
  }
  return placed;
}

/** Ticks that fit, the first and the last day always among them. */
function dayTicks(first: number, last: number, x: (day: number) => number): number[] {
  const inside = TICKS.filter((day) => day > first && day < last);
  const kept = [first];
  for (const day of inside) {
    if (x(day) - x(kept.at(-1) ?? first) >= TICK_ROOM && x(last) - x(day) >= TICK_ROOM) {
      kept.push(day);
    }
  }
  return last > first ? [...kept, last] : kept;
}

/** Height that the chart wants: all labels fit under each other. */
export function heightOfSteps({ lines }: IncidentSteps): number {
  const labels = lines.filter((line) => dated(line).length > 0).length;
  return Math.max(220, labels * LABEL_LINE + ROOM.top + ROOM.bottom);
}

/** Only figures whose day is known have a place; the others are listed. */
export function placeSteps(
  steps: IncidentSteps,
  dataset: Pick<Dataset, 'actors'>,
  width: number,
): PlacedSteps {
  const height = heightOfSteps(steps);
  const right = width - (width < NARROW ? LABEL_ROOM.narrow : LABEL_ROOM.wide);
  const base = height - ROOM.bottom;
  const lines = steps.lines.filter((line) => dated(line).length > 0);
  const days = lines.flatMap((line) => dated(line).map(({ elapsed }) => elapsed));
  const first = Math.min(0, ...days);
  const last = Math.max(first + 1, ...days);
  const stretched = last - first > EVEN_UNTIL;
  const along = (day: number): number => (stretched ? Math.sqrt(day - first) : day - first);
  const round = (value: number): number => Math.round(value * 10) / 10;
  const x = (day: number): number =>
    round(ROOM.left + 8 + (along(day) / along(last)) * (right - ROOM.left - 16));
  const scale = createCountScale(
    lines.flatMap((line) => dated(line).map(({ figure }) => figure.high)),
    4,
    false,
  );
  const y = (count: number): number => round(base - (count / scale.max) * (base - ROOM.top));
  const placed = lines.map((line) => {
    const points = dated(line).map((step) => ({
      step,
      x: x(step.elapsed),
      y: y(step.figure.value),
      low: y(step.figure.low),
      high: y(step.figure.high),
    }));
    const ways = { stated: '', inferred: '' };
    points.forEach((point, index) => {
      const before = points[index - 1];
      if (before && point.step.follows) ways[point.step.follows] += wayTo(before, point);
    });
    const camp = findRow(dataset.actors, line.said_by)?.camp ?? 'unknown';
    return { line, points, hue: hueOfCamp(camp), ...ways };
  });
  const labels = spreadLabels(
    placed.map(({ points }) => points.at(-1)?.y ?? base),
    ROOM.top - 8,
    base,
  );
  return {
    width,
    height,
    left: ROOM.left,
    right,
    base,
    lines: placed.map((line, index) => ({ ...line, label: labels[index] ?? base })),
    days: dayTicks(first, last, x).map((day) => ({ day, x: x(day) })),
    counts: scale.ticks.map((count) => ({ count, y: y(count) })),
    stretched,
  };
}

/** Where every act goes: squares up to eight a bin and lane, blocks of the same area from nine. */
import type { Camp, Quad } from '../../domain/vocabulary.ts';
import { binSpan, type TimeBins } from '../../lib/timeBins.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { DaySpan } from '../../lib/days.ts';
import { createTimeFrame, type TimeFrame } from '../../viz/timeFrame.ts';
import type { Frame } from '../types.ts';
import type { Lane, LaneAct, LaneColumn, LaneMarks } from './series.ts';

/** The most acts of a bin and lane that are drawn one by one. */
export const MOST_SQUARES = 8;
/** Between squares, and between the camps of a block. */
export const GAP = 0.7;
/** Height of the camps' legend and of the labels above and below the lanes. */
export const LEGEND_HEIGHT = 24;
const LABELS_ABOVE = 32;
const LABELS_BELOW = 36;
const COUNT_ROOM = 13;
const LANE_LEAST = 22;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a mark in one camp's hue. */
export interface MarkPart extends Rect {
  readonly camp: Camp;
}

export interface PlacedMark extends Rect {
  readonly kind: 'square' | 'block' | 'span';
  readonly quad: Quad;
  readonly bin: number;
  /** Rows of the events it stands for, in the order in which they lie in it. */
  readonly rows: readonly number[];
  readonly parts: readonly MarkPart[];
  /** Dated to the month: hollow. */
  readonly hollow: boolean;
  /** 1: grows down from its line, -1: up. */
  readonly direction: 1 | -1;
}

export interface PlacedLane {
  readonly quad: Quad;
  /** y that the lane grows from. */
  readonly line: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedDiplomacy {
  readonly time: TimeFrame;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  /** y of the line between cooperation and conflict. */
  readonly centre: number;
  /** Edges of what the time window runs through. */
  readonly top: number;
  readonly bottom: number;
  readonly square: number;
}

interface Grain {
  readonly square: number;
  readonly perRow: number;
}

/** Side of a square, and how many stand side by side in a bin. */
function grainOf(time: TimeFrame, bins: TimeBins): Grain {
  const width = (time.right - time.left) / Math.max(1, bins.starts.length);
  const square = bins.unit === 'day' || bins.unit === 'week' ? 7 : 4.9;
  if (width < square + GAP) return { square: Math.max(1.5, width - GAP), perRow: 1 };
  return { square, perRow: Math.min(8, Math.max(1, Math.floor((width + GAP) / (square + GAP)))) };
}

/** Is the act drawn across its days? Only where bins are finer than what is known of it. */
function isSpan(act: LaneAct, bins: TimeBins): boolean {
  return (bins.unit === 'day' || bins.unit === 'week') && (act.monthOnly || act.several);
}

/** Height of a column's pile. */
function pileHeight(count: number, { square, perRow }: Grain): number {
  if (count === 0) return 0;
  if (count <= MOST_SQUARES) return Math.ceil(count / perRow) * (square + GAP) - GAP;
  return (count * square * square) / blockWidth({ square, perRow }) + 8 * GAP;
}

function blockWidth({ square, perRow }: Grain): number {
  return perRow * (square + GAP) - GAP;
}

/** A square, half and half where both sides act. */
function partsOf(rect: Rect, camps: readonly Camp[]): MarkPart[] {
  const shown = camps.slice(0, 2);
  const width = rect.width / Math.max(1, shown.length);
  return shown.map((camp, index) => ({ ...rect, camp, x: rect.x + index * width, width }));
}

/** One rectangle a camp, as large as its acts; an act of two camps counts half for each. */
function blockParts(
  acts: readonly LaneAct[],
  x: number,
  base: number,
  direction: 1 | -1,
  grain: Grain,
): { parts: MarkPart[]; height: number } {
  const shares = new Map<Camp, number>();
  for (const { camps } of acts) {
    for (const camp of camps) shares.set(camp, (shares.get(camp) ?? 0) + 1 / camps.length);
  }
  const width = blockWidth(grain);
  let at = 0;
  const parts = [...shares].map(([camp, share]) => {
    const height = (share * grain.square * grain.square) / width;
    const y = direction === 1 ? base + at : base - at - height;
    at += height + GAP;
    return { camp, x, y, width, height };
  });
  return { parts, height: at - GAP };
}

interface LanePlace {
  readonly line: number;
  readonly direction: 1 | -1;
}

/** Spans lie in rows next to the lane's line, each in the first row that is free. */
function placeSpans(
  lane: Lane,
  { line, direction }: LanePlace,
  context: { dataset: Dataset; time: TimeFrame; bins: TimeBins; grain: Grain },
): { marks: PlacedMark[]; rows: number } {
  const { dataset, time, bins, grain } = context;
  const ends: number[] = [];
  const marks = lane.columns.flatMap(({ bin, acts }) =>
    acts.flatMap((act): PlacedMark[] => {
      if (!isSpan(act, bins)) return [];
      const first = Math.max(time.shown.first, dataset.events.first[act.row] ?? 0);
      const last = Math.min(time.shown.last, dataset.events.last[act.row] ?? 0);
      const x = time.x(first);
      const width = Math.max(grain.square, time.x(last + 1) - x - 1);
      let row = ends.findIndex((end) => end <= x);
      if (row < 0) row = ends.length;
      ends[row] = x + width + 1;
      const offset = 1 + row * (grain.square + GAP);
      const y = direction === 1 ? line + offset : line - offset - grain.square;
      const rect = { x, y, width, height: grain.square };
      return [
        {
          kind: 'span',
          quad: lane.quad,
          bin,
          rows: [act.row],
          ...rect,
          parts: partsOf(rect, act.camps),
          hollow: act.monthOnly,
          direction,
        },
      ];
    }),
  );
  return { marks, rows: ends.length };
}

function placeColumn(
  quad: Quad,
  bin: number,
  acts: readonly LaneAct[],
  base: number,
  direction: 1 | -1,
  context: { time: TimeFrame; bins: TimeBins; grain: Grain },
): PlacedMark[] {
  const { time, bins, grain } = context;
  const { first, last } = binSpan(bins, bin);
  const binWidth = time.x(last + 1) - time.x(first);
  const x0 = time.x(first) + Math.max(0, (binWidth - blockWidth(grain)) / 2);
  const common = { quad, bin, direction };
  if (acts.length > MOST_SQUARES) {
    const { parts, height } = blockParts(acts, x0, base, direction, grain);
    const rect = {
      x: x0,
      y: direction === 1 ? base : base - height,
      width: blockWidth(grain),
      height,
    };
    const rows = acts.map(({ row }) => row);
    return [{ ...common, kind: 'block', rows, parts, hollow: false, ...rect }];
  }
  return acts.map((act, index): PlacedMark => {
    const step = grain.square + GAP;
    const level = Math.floor(index / grain.perRow);
    const rect = {
      x: x0 + (index % grain.perRow) * step,
      y: direction === 1 ? base + level * step : base - level * step - grain.square,
      width: grain.square,
      height: grain.square,
    };
    return {
      ...common,
      kind: 'square',
      rows: [act.row],
      parts: partsOf(rect, act.camps),
      hollow: act.monthOnly,
      ...rect,
    };
  });
}

/** The room that a lane's fullest bin needs, its count included. */
function laneNeed(lane: Lane, bins: TimeBins, grain: Grain): number {
  const tallest = Math.max(
    0,
    ...lane.columns.map(({ acts }: LaneColumn) => {
      const piled = acts.filter((act) => !isSpan(act, bins)).length;
      return pileHeight(piled, grain) + (piled > MOST_SQUARES ? COUNT_ROOM : 0);
    }),
  );
  const spans = lane.columns.flatMap(({ acts }) => acts.filter((act) => isSpan(act, bins))).length;
  return Math.max(LANE_LEAST, tallest + Math.min(spans, 6) * (grain.square + GAP) + 4);
}

/**
 * @param marks the lanes' acts
 * @param frame the whole view, legend and labels included
 * @param shown the days on the axis
 */
export function placeLanes(
  marks: LaneMarks,
  dataset: Dataset,
  frame: Frame,
  shown: DaySpan,
): PlacedDiplomacy {
  const { bins } = marks;
  const time = createTimeFrame(frame.width, shown);
  const grain = grainOf(time, bins);
  const top = LEGEND_HEIGHT + LABELS_ABOVE;
  const bottom = Math.max(top + 4 * LANE_LEAST, frame.height - LABELS_BELOW);
  const needs = marks.lanes.map((lane) => laneNeed(lane, bins, grain));
  const need = needs.reduce((sum, one) => sum + one, 0);
  // Room to spare goes to all lanes alike; too little shrinks them alike.
  const room = bottom - top;
  const heights = needs.map((one) =>
    need <= room ? one + (room - need) / needs.length : (one * room) / need,
  );
  const context = { dataset, time, bins, grain };
  const lanes: PlacedLane[] = [];
  const placed: PlacedMark[] = [];
  let y = top;
  marks.lanes.forEach((lane, index) => {
    const height = heights[index] ?? LANE_LEAST;
    const direction = index < 2 ? -1 : 1;
    const line = direction === -1 ? y + height - 3 : y + 3;
    lanes.push({ quad: lane.quad, line, top: y, bottom: y + height });
    const spans = placeSpans(lane, { line, direction }, context);
    placed.push(...spans.marks);
    const base = line + direction * (1 + spans.rows * (grain.square + GAP));
    for (const { bin, acts } of lane.columns) {
      const piled = acts.filter((act) => !isSpan(act, bins));
      if (piled.length > 0) {
        placed.push(...placeColumn(lane.quad, bin, piled, base, direction, context));
      }
    }
    y += height;
  });
  return {
    time,
    lanes,
    marks: placed,
    centre: lanes[1]?.bottom ?? (top + bottom) / 2,
    top,
    bottom,
    square: grain.square,
  };
}

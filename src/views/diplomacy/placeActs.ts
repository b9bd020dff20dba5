/** Where the acts of one bin and lane go: squares up to eight, one block of the same area from nine. */
import type { Dataset } from '../../data/dataset.ts';
import type { Camp, Quad } from '../../domain/vocabulary.ts';
import { binSpan, type TimeBins } from '../../lib/timeBins.ts';
import type { TimeFrame } from '../../viz/timeFrame.ts';
import { blockWidth, GAP, isSpan, MOST_SQUARES, type Grain } from './grain.ts';
import type { MarkPart, PlacedMark, Rect } from './placed.ts';
import type { Lane, LaneAct } from './series.ts';

/** A square, half and half where both sides act. */
export function partsOf(
  rect: Rect,
  { camps, unheard }: Pick<LaneAct, 'camps' | 'unheard'>,
): MarkPart[] {
  const { x, y, height } = rect;
  const shown = camps.slice(0, 2);
  const width = rect.width / Math.max(1, shown.length);
  return shown.map((camp, index) => ({
    camp,
    unheard,
    x: x + index * width,
    y,
    width,
    height,
  }));
}

/** One rectangle a camp (two where some of its acts are not the word's), as large as its acts; an act of two camps counts half for each. */
function blockParts(
  acts: readonly LaneAct[],
  x: number,
  base: number,
  direction: 1 | -1,
  grain: Grain,
): { parts: MarkPart[]; height: number } {
  const shares = new Map<string, { camp: Camp; unheard: boolean; share: number }>();
  for (const { camps, unheard } of acts) {
    for (const camp of camps) {
      const key = `${camp} ${unheard}`;
      const share = (shares.get(key)?.share ?? 0) + 1 / camps.length;
      shares.set(key, { camp, unheard, share });
    }
  }
  const width = blockWidth(grain);
  let at = 0;
  const parts = [...shares.values()].map(({ camp, unheard, share }) => {
    const height = (share * grain.square * grain.square) / width;
    const y = direction === 1 ? base + at : base - at - height;
    at += height + GAP;
    return { camp, unheard, x, y, width, height };
  });
  return { parts, height: at - GAP };
}

export interface LanePlace {
  readonly line: number;
  readonly direction: 1 | -1;
}

export interface PlaceContext {
  readonly dataset: Dataset;
  readonly time: TimeFrame;
  readonly bins: TimeBins;
  readonly grain: Grain;
}

/** Spans lie in rows next to the lane's line, each in the first row that is free. */
export function placeSpans(
  lane: Lane,
  { line, direction }: LanePlace,
  context: PlaceContext,
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
          acts: [act],
          ...rect,
          parts: partsOf(rect, act),
          hollow: act.monthOnly,
          direction,
        },
      ];
    }),
  );
  return { marks, rows: ends.length };
}

/** The squares, or the block, of one bin and lane. */
export function placeColumn(
  quad: Quad,
  bin: number,
  acts: readonly LaneAct[],
  base: number,
  direction: 1 | -1,
  context: Omit<PlaceContext, 'dataset'>,
): PlacedMark[] {
  const { time, bins, grain } = context;
  const { first, last } = binSpan(bins, bin);
  const binWidth = time.x(last + 1) - time.x(first);
  // In the middle of its bin: a short month's pile may reach over its ends, never its neighbours'.
  const x0 = time.x(first) + (binWidth - blockWidth(grain)) / 2;
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
    return [{ ...common, kind: 'block', rows, acts, parts, hollow: false, ...rect }];
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
      acts: [act],
      parts: partsOf(rect, act),
      hollow: act.monthOnly,
      ...rect,
    };
  });
}

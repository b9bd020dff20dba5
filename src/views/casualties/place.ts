/** Where bars and marks go: outlines and points, no colours and no words. */
import {
  barLengths,
  type BarRange,
  ghostPaths,
  barPaths,
  barWidth,
  LEVEL_BELOW,
  px,
  type BarPaths,
  type PlacedBar,
} from '../../viz/bar.ts';
import { createCountScale, type CountScale } from '../../viz/countScale.ts';
import { createTimeFrame, type TimeFrame } from '../../viz/timeFrame.ts';
import type { DaySpan } from '../../lib/days.ts';
import type { Frame } from '../types.ts';
import { buildLayout, type Layout, type RowBox } from './layout.ts';
import type { BinRow, BinRows } from './series.ts';
import type { CasualtySettings } from './settings.ts';

/** Nearer than this a "?" or "0" would run into the one before: a dot or a bare tick stands for it. */
const GLYPH_ROOM = 8;

/** A bin's room on the axis. */
interface Slot {
  readonly x0: number;
  readonly x1: number;
}

/** No figure, or a stated zero. */
type Glyph = '?' | '0';

/** Of the ring of a bin without a statement: its radius, and its middle over the baseline. */
export const RING = { radius: 1.7, over: 4.5 } as const;
/** Of a bin's room: rings side by side do not touch. */
const RING_SHARE = 0.28;

export interface PlacedRow {
  readonly box: RowBox;
  /** One a bin; null where there is no bar. */
  readonly bars: readonly (PlacedBar | null)[];
  /** One a bin: the bar or the ghost behind it, whichever is taller. */
  readonly tallest: readonly (PlacedBar | null)[];
  readonly paths: BarPaths;
  /** The full range behind a narrower word: its silhouette, and a line at its floor. */
  readonly ghost: { readonly shape: string; readonly floor: string } | null;
  /** The baseline where there are records, and where there are none. */
  readonly baseline: string;
  readonly gaps: string;
  /** Ticks of stated zeros. */
  readonly zeros: string;
  /** Dots that stand for "?" in crowded bins. */
  readonly dots: string;
  /** Rings where others give a figure and the word in force makes no statement. */
  readonly silent: string;
  readonly glyphs: readonly { readonly x: number; readonly y: number; readonly text: Glyph }[];
}

export interface PlacedCasualties {
  readonly layout: Layout;
  readonly time: TimeFrame;
  readonly scale: CountScale;
  readonly slots: readonly Slot[];
  /** Bars of this width take level stripes. */
  readonly level: boolean;
  readonly rows: readonly PlacedRow[];
}

/** y of a number of people in a row. */
export function yOf(box: RowBox, scale: CountScale, value: number): number {
  return box.base - (value / scale.max) * (box.base - box.top);
}

/** Places everything that does not depend on the time filter. */
export function placeBinRows(
  rows: BinRows,
  frame: Frame,
  shown: DaySpan,
  settings: CasualtySettings,
): PlacedCasualties {
  const layout = buildLayout(frame, rows.rows.length);
  const time = createTimeFrame(frame.width, shown);
  const first = layout.rows[0];
  const plot = first ? first.base - first.top : 0;
  const ranges = rows.rows.flatMap(({ bins, ghosts }) => [
    ...bins.map(({ sum }) => sum),
    ...(ghosts ?? []),
  ]);
  const scale = createCountScale(
    ranges.map(({ top }) => top),
    Math.max(2, Math.min(layout.narrow ? 3 : 5, Math.round(plot / 40))),
    // What others say, behind one speaker's bars, must not be cut: it would be understated.
    settings.height === 'clipped' && !rows.rows.some(({ ghosts }) => ghosts),
    ranges.map(({ floor }) => floor),
  );
  const hold = (x: number): number => Math.min(time.right, Math.max(time.left, x));
  const slots = rows.spans.map(({ first: day, last }) => ({
    x0: hold(time.x(day)),
    x1: hold(time.x(last + 1)),
  }));
  const pitch = (time.right - time.left) / Math.max(1, slots.length);
  const width = barWidth(pitch);
  return {
    layout,
    time,
    scale,
    slots,
    level: width < LEVEL_BELOW,
    rows: layout.rows.flatMap((box, index) => {
      const row = rows.rows[index];
      return row ? [placeRow(row, box, scale, slots, pitch, rows.best)] : [];
    }),
  };
}

function placeRow(
  row: BinRow,
  box: RowBox,
  scale: CountScale,
  slots: readonly Slot[],
  pitch: number,
  best: boolean,
): PlacedRow {
  const perPerson = (box.base - box.top) / scale.max;
  const limit = (scale.clip ?? Infinity) * perPerson;
  const place = (index: number, range: BarRange): PlacedBar | null => {
    const slot = slots[index];
    if (!slot) return null;
    // A bin that the axis cuts off is narrower than the others.
    const width = Math.min(barWidth(pitch), Math.max(0.75, (slot.x1 - slot.x0) * 0.9));
    return {
      x: (slot.x0 + slot.x1 - width) / 2,
      width,
      base: box.base,
      lengths: barLengths(range, perPerson, width, limit),
    };
  };
  const bars = row.bins.map(({ kind, sum }, index) =>
    kind === 'figure' ? place(index, best ? bestAlone(sum) : sum) : null,
  );
  const ghosts = row.ghosts?.map((range, index) => (range.top > 0 ? place(index, range) : null));
  return {
    box,
    bars,
    tallest: ghosts ? bars.map((bar, index) => tallerOf(bar, ghosts[index] ?? null)) : bars,
    paths: {
      ...barPaths(bars.filter((bar) => bar !== null)),
      // Best is chosen among all speakers; within one word it would mislead.
      ...(ghosts ? { tick: '' } : {}),
    },
    ghost: ghosts ? ghostPaths(ghosts.filter((bar) => bar !== null)) : null,
    ...placeNothing(row, box, slots, bars),
  };
}

function tallerOf(a: PlacedBar | null, b: PlacedBar | null): PlacedBar | null {
  return a && b ? (b.lengths.top > a.lengths.top ? b : a) : (a ?? b);
}

/** One figure as a bar: all of it solid. */
function bestAlone({ best }: BarRange): BarRange {
  return { floor: best, one_sided: 0, best, top: best, open: false };
}

/** The marks of the three kinds of nothing, and of words that stand for a number. */
function placeNothing(
  row: BinRow,
  box: RowBox,
  slots: readonly Slot[],
  bars: readonly (PlacedBar | null)[],
): Pick<PlacedRow, 'baseline' | 'gaps' | 'zeros' | 'dots' | 'silent' | 'glyphs'> {
  const y = px(box.base);
  let [baseline, gaps, zeros, dots, silent] = ['', '', '', '', ''];
  const glyphs: { x: number; y: number; text: Glyph }[] = [];
  let runStart: Slot | undefined;
  row.bins.forEach((bin, index) => {
    const slot = slots[index];
    if (!slot) return;
    runStart ??= slot;
    const next = row.bins[index + 1];
    const gap = bin.kind === 'no-record';
    if (!next || (next.kind === 'no-record') !== gap) {
      const run = `M${px(runStart.x0)},${y}H${px(slot.x1)}`;
      if (gap) gaps += run;
      else baseline += run;
      runStart = undefined;
    }
    const x = px((slot.x0 + slot.x1) / 2);
    const bar = bars[index];
    const room = x - (glyphs.at(-1)?.x ?? -Infinity) >= GLYPH_ROOM;
    if (bin.kind === 'zero') {
      zeros += `M${x},${px(box.base - 4)}v8`;
      if (room) glyphs.push({ x, y: px(box.base - 8), text: '0' });
    } else if (!bar && (row.ghosts?.[index]?.incidents ?? 0) > 0) {
      const radius = Math.min(RING.radius, px((slot.x1 - slot.x0) * RING_SHARE));
      silent += ringAt(x, px(box.base - RING.over), radius);
    } else if (bin.kind === 'no-figure' || bin.unnumbered > 0) {
      const over = bar ? bar.lengths.top + bar.lengths.fade : 0;
      const above = px(box.base - over - (bar ? 3 : 5));
      if (room) glyphs.push({ x, y: above, text: '?' });
      else dots += `M${x},${px(above - 1)}h0`;
    }
  });
  return { baseline, gaps, zeros, dots, silent, glyphs };
}

/** A circle as path data. */
export function ringAt(x: number, y: number, r: number = RING.radius): string {
  return `M${px(x - r)},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
}

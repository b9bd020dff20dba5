/** How large a square is at the bins' width, and how large a pile of them. */
import type { TimeBins } from '../../lib/timeBins.ts';
import type { TimeFrame } from '../../viz/timeFrame.ts';
import type { LaneAct } from './series.ts';

/** The most acts of a bin and lane that are drawn one by one. */
export const MOST_SQUARES = 8;
/** Between squares, and between the camps of a block. */
export const GAP = 0.7;
/** Between the piles of neighbouring bins, at least. */
const APART = 0.2;
/** The least side at which two squares share a bin that is too narrow for two whole ones. */
const LEAST_HALF = 3.6;
/** No square is smaller. */
export const LEAST_SQUARE = 1.5;

export interface Grain {
  readonly square: number;
  readonly perRow: number;
}

/** The least distance between the middles of two neighbouring bins: months are not alike. */
function leastPitch(time: TimeFrame, { starts, end }: TimeBins): number {
  const bounds = [...starts, end].map(time.x);
  const pitches = bounds.slice(2).map((x, index) => (x - (bounds[index] ?? x)) / 2);
  return pitches.length > 0 ? Math.min(...pitches) : time.right - time.left;
}

/**
 * Side of a square, and how many stand side by side in a bin.
 * @param asked side of the square where the bins have room for it
 */
export function grainOf(time: TimeFrame, bins: TimeBins, asked = fullSquare(bins)): Grain {
  const width = leastPitch(time, bins);
  if (width < asked + APART) return { square: Math.max(LEAST_SQUARE, width - APART), perRow: 1 };
  // Two smaller squares keep the piles of a narrower month half as tall as one large one would.
  const half = (width - APART - GAP) / 2;
  if (half < asked && half >= LEAST_HALF) return { square: half, perRow: 2 };
  const perRow = Math.floor((width - APART + GAP) / (asked + GAP));
  return { square: asked, perRow: Math.min(8, Math.max(1, perRow)) };
}

/** Side of a square where there is room. */
export function fullSquare({ unit }: TimeBins): number {
  return unit === 'day' || unit === 'week' ? 7 : 4.9;
}

/** Is the act drawn across its days? Only where bins are finer than what is known of it. */
export function isSpan(act: LaneAct, bins: TimeBins): boolean {
  return (bins.unit === 'day' || bins.unit === 'week') && (act.monthOnly || act.several);
}

/** Height of a column's pile. */
export function pileHeight(count: number, { square, perRow }: Grain): number {
  if (count === 0) return 0;
  if (count <= MOST_SQUARES) return Math.ceil(count / perRow) * (square + GAP) - GAP;
  return (count * square * square) / blockWidth({ square, perRow }) + 8 * GAP;
}

export function blockWidth({ square, perRow }: Grain): number {
  return perRow * (square + GAP) - GAP;
}

/** How large a square is at the bins' width, and how large a pile of them. */
import type { TimeBins } from '../../lib/timeBins.ts';
import type { TimeFrame } from '../../viz/timeFrame.ts';
import type { LaneAct } from './series.ts';

/** The most acts of a bin and lane that are drawn one by one. */
export const MOST_SQUARES = 8;
/** Between squares, and between the camps of a block. */
export const GAP = 0.7;
/** The least side at which two squares share a bin that is too narrow for two whole ones. */
const LEAST_HALF = 3.6;

export interface Grain {
  readonly square: number;
  readonly perRow: number;
}

/** Side of a square, and how many stand side by side in a bin. */
export function grainOf(time: TimeFrame, bins: TimeBins): Grain {
  const width = (time.right - time.left) / Math.max(1, bins.starts.length);
  const square = bins.unit === 'day' || bins.unit === 'week' ? 7 : 4.9;
  if (width < square + GAP) return { square: Math.max(1.5, width - GAP), perRow: 1 };
  // Two smaller squares keep the piles of a narrower month half as tall as one large one would.
  const half = width / 2 - GAP;
  if (half < square && half >= LEAST_HALF) return { square: half, perRow: 2 };
  return { square, perRow: Math.min(8, Math.max(1, Math.floor((width + GAP) / (square + GAP)))) };
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

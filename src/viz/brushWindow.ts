/** What a drag on the time axis means, in whole bins. */
import { binSpan, nearestBinIndex, type TimeBins } from '../lib/timeBins.ts';
import type { Day, DaySpan } from '../lib/days.ts';

/** What was taken hold of: the bare axis, the window itself, or one of its ends. */
export type BrushGrip = 'new' | 'move' | 'start' | 'end';

/**
 * The window after a drag.
 * @param grip what is dragged
 * @param anchor the day under the pointer when the drag began
 * @param at the day under the pointer now
 * @param initial the window when the drag began; a new one has no part in it
 * @param bins what is dragged snaps to these
 */
export function brushWindow(
  grip: BrushGrip,
  anchor: Day,
  at: Day,
  initial: DaySpan,
  bins: TimeBins,
): DaySpan {
  const here = nearestBinIndex(bins, at);
  const there = nearestBinIndex(bins, anchor);
  if (grip === 'new') return joinBins(bins, there, here);
  const held = binSpan(bins, here);
  // The end that nobody touches keeps its day, within a bin or beyond all, until it is crossed.
  if (grip === 'start' && held.first <= initial.last) return { ...initial, first: held.first };
  if (grip === 'end' && held.last >= initial.first) return { ...initial, last: held.last };
  const first = nearestBinIndex(bins, initial.first);
  const last = nearestBinIndex(bins, initial.last);
  if (grip === 'start') return joinBins(bins, here, last);
  if (grip === 'end') return joinBins(bins, first, here);
  const shift = Math.min(bins.starts.length - 1 - last, Math.max(-first, here - there));
  return joinBins(bins, first + shift, last + shift);
}

/** The days of two bins and all between, whichever comes first. */
function joinBins(bins: TimeBins, one: number, other: number): DaySpan {
  return {
    first: binSpan(bins, Math.min(one, other)).first,
    last: binSpan(bins, Math.max(one, other)).last,
  };
}

/** A window that leaves nothing out is no constraint. */
export function coversAll(window: DaySpan, extent: DaySpan): boolean {
  return window.first <= extent.first && window.last >= extent.last;
}

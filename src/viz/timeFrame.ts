/**
 * Where days go on the time axis. Casualties and diplomacy call this with the same width,
 * so the same day has the same x in both.
 */
import type { Day, DaySpan } from '../lib/days.ts';

/** Numbers and lane names stand here, in CSS pixels; narrow charts have numbers only. */
const GUTTER = { wide: 104, narrow: 34 } as const;
/** Below this width the chart is drawn for a phone. */
export const NARROW = 560;

export interface TimeFrame {
  /** x of the plot's first and last pixel. */
  readonly left: number;
  readonly right: number;
  /** Days from the left edge to the right edge. */
  readonly shown: DaySpan;
  /** x of the start of a day; the end of a span is `x(last + 1)`. */
  readonly x: (day: Day) => number;
  /** The day under an x, held within the days shown. */
  readonly dayAt: (x: number) => Day;
}

/** @param width of the view in CSS pixels; @param shown days of the axis, both ends included */
export function createTimeFrame(width: number, shown: DaySpan): TimeFrame {
  const left = width < NARROW ? GUTTER.narrow : GUTTER.wide;
  const right = Math.max(left + 1, width - 16);
  const pixelsPerDay = (right - left) / (shown.last + 1 - shown.first);
  return {
    left,
    right,
    shown,
    x: (day) => left + (day - shown.first) * pixelsPerDay,
    dayAt: (x) =>
      Math.min(
        shown.last,
        Math.max(shown.first, shown.first + Math.floor((x - left) / pixelsPerDay)),
      ),
  };
}

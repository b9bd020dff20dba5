/**
 * Days on a line. Most answers come within a week and a few after months, so the first week has
 * most of the room and the rest stands behind a break, on a scale of its own: both halves are
 * linear, and zero is drawn, which a logarithm could not.
 */
import { ticks } from 'd3-array';

/** Days before the break. */
export const NEAR = 7;
/** Up to here there is no break. */
const WHOLE = 12;
/** Shares of the width: of the near part if nothing else is said, and of the break. */
const NEAR_SHARE = 0.6;
const BREAK = 0.08;

export interface DayScale {
  /** Where a day stands, as a share of the width. */
  readonly at: (day: number) => number;
  /** Days to name, ascending. */
  readonly ticks: readonly number[];
  /** The middle of the break, as a share; null: there is none. */
  readonly breakAt: number | null;
}

/**
 * @param last the greatest number of days to be drawn
 * @param near share of the width for the days before the break, where there is one
 */
export function dayScale(last: number, near = NEAR_SHARE): DayScale {
  if (last <= WHOLE) {
    const end = Math.max(last, 3);
    const whole = ticks(0, end, Math.min(end, 7)).filter(Number.isInteger);
    return { at: (day) => day / end, ticks: whole, breakAt: null };
  }
  const start = near + BREAK;
  const far = ticks(NEAR + 1, last, 3).filter((day) => Number.isInteger(day) && day > NEAR);
  return {
    at: (day) =>
      day <= NEAR
        ? (day / NEAR) * near
        : start + ((day - NEAR - 1) / (last - NEAR - 1)) * (1 - start),
    ticks: [0, 1, 2, 3, 5, 7, ...far],
    breakAt: near + BREAK / 2,
  };
}

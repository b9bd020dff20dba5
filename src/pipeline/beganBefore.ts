/** Incidents that last into the period: counted, but drawn where they began. */
import type { Day } from '../lib/days.ts';

/** @param from first day of the period; null: it is not bounded, and nothing began before it */
export function beganBefore(first: ArrayLike<number>, row: number, from: Day | null): boolean {
  return from !== null && (first[row] ?? from) < from;
}

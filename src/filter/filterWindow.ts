import type { Day, DaySpan } from '../lib/days.ts';

/** Days asked for; null: open at that end. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * The period asked for as days; an end that is not given is the record's, or the given end
 * where that lies beyond it. Null: no period is asked for.
 * @param extent first and last day of the record
 */
export function filterWindow({ from, to }: Period, extent: DaySpan): DaySpan | null {
  if (from === null && to === null) return null;
  const first = from ?? Math.min(extent.first, to ?? extent.first);
  return { first, last: to ?? Math.max(extent.last, first) };
}

import { dayOf, type Day } from './days.ts';

/** The reader's day, by the reader's own calendar. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

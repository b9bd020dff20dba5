/** The days of a number on the screen in words. */
import { filterWindow } from '../../filter/filterWindow.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { Day, DaySpan } from '../../lib/days.ts';

/**
 * `October 2025`; without days, that everything that passes is meant.
 * @param extent stands in for an end that is not given, unless the other lies beyond it
 */
export function whenWords(
  { first, last }: { readonly first: Day | null; readonly last: Day | null },
  extent: DaySpan,
  { messages, format }: LaterTexts,
): string {
  const days = filterWindow({ from: first, to: last }, extent);
  return days === null ? messages.drawer.figure.allTime : format.longSpan(days);
}

/** The days of a number on the screen in words. */
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { Day, DaySpan } from '../../lib/days.ts';

/**
 * `October 2025`; without days, that everything that passes is meant.
 * @param extent stands in for an end that is not given
 */
export function whenWords(
  { first, last }: { readonly first: Day | null; readonly last: Day | null },
  extent: DaySpan,
  { messages, format }: LaterTexts,
): string {
  if (first === null && last === null) return messages.drawer.figure.allTime;
  return format.longSpan({ first: first ?? extent.first, last: last ?? extent.last });
}

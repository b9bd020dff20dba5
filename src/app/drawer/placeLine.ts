/** Where something happened, from the place outward, each name once. */
import type { Place } from '../../domain/record.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';

/** `Behsud (Girdi Kas), Nangarhar, Afghanistan` */
export function placeLine(
  { name, admin2, admin1, country }: Place,
  { messages }: LaterTexts,
): string {
  const outward = [name, admin2, admin1, messages.filters.country[country] ?? country];
  const said: string[] = [];
  for (const one of outward) {
    // A district often repeats the town's name, a provincial place its province.
    if (one !== null && !said.some((before) => before.includes(one))) said.push(one);
  }
  return said.join(messages.common.comma);
}

/** Period totals in words, shared by panels and studies. */
import { highOf, isOpen, printedLowOf } from '../domain/figures.ts';
import type { PeriodTotal } from '../domain/record.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';

/** A total's figure as it was said: `237`, `600+`, `537–545`, `about 500`, `dozens`. */
export function figureWords(total: PeriodTotal, { messages, format }: LaterTexts): string {
  const [low, high] = [printedLowOf(total), highOf(total)];
  const qualifier = messages.common.qualifier[total.qualifier];
  if (low === null || high === null) return qualifier;
  const open = isOpen(total);
  const number = format.range({ floor: low, top: high, open });
  return total.qualifier === 'exact' || open
    ? number
    : messages.studies.trackers.figure(qualifier, number);
}

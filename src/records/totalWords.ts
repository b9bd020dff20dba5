/** Period totals in words, shared by panels and studies. */
import type { PeriodTotal } from '../domain/record.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { figureOfTotal } from '../model/trackerTotals.ts';

/** A total's figure as it was said: `237`, `600+`, `537–545`, `about 500`, `dozens`. */
export function figureWords(total: PeriodTotal, { messages, format }: LaterTexts): string {
  const figure = figureOfTotal(total);
  const qualifier = messages.common.qualifier[total.qualifier];
  if (!figure) return qualifier;
  const { low, best, high, open } = figure;
  const ends = total.low === null ? best : low;
  const number = format.range({ floor: Math.min(ends, high), top: high, open });
  return total.qualifier === 'exact' || open
    ? number
    : messages.studies.trackers.figure(qualifier, number);
}

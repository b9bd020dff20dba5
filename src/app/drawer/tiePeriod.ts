/** When a tie held, in words. */
import type { Relation } from '../../domain/record.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';

/** `since 2021`, `2019 to 2021`; empty where neither end is known. */
export function tiePeriod({ since, until }: Relation, { messages, format }: LaterTexts): string {
  const { tie } = messages.drawer;
  if (since !== null && until !== null) {
    return tie.fromTo(format.dateText(since), format.dateText(until));
  }
  if (since !== null) return tie.since(format.dateText(since));
  return until === null ? '' : tie.until(format.dateText(until));
}

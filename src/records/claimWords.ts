/** Claims in words, shared by panels and studies. */
import type { DateText } from '../domain/record.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { spanOfText } from '../lib/days.ts';
import type { Statement } from './statements.ts';

/** `12 Oct` where the year is that of the record, else `12 Oct 2026`. */
export function shortDate(date: DateText, recordDate: DateText, { format }: LaterTexts): string {
  const day = date.length === 10 ? spanOfText(date)?.first : undefined;
  if (day === undefined || date.slice(0, 4) !== recordDate.slice(0, 4)) {
    return format.dateText(date);
  }
  return format.dayMonth(day);
}

/** A claim's figure as it was put: `200+ “more than”`, `23`, `“dozens”`. */
export function amountText({ amount, claim }: Statement, { messages, format }: LaterTexts): string {
  const { claims } = messages.drawer;
  const qualifier = claims.quoted(messages.common.qualifier[claim.qualifier]);
  if (!amount) return qualifier;
  return claim.qualifier === 'exact'
    ? format.range(amount)
    : `${format.range(amount)} ${qualifier}`;
}

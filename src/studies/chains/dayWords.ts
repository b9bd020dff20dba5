import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { Dated } from '../../model/knownDays.ts';
import { noDaysBetween } from '../../model/noDays.ts';
import type { ChainLink } from '../../model/responseChains.ts';

/** Days between two records as a short mark: `+3`, `0`. */
export function dayMark(days: number, { messages, format }: LaterTexts): string {
  const { ladder } = messages.studies.chains;
  if (days === 0) return ladder.zero;
  return days > 0 ? ladder.plus(format.count(days)) : ladder.minus(format.count(-days));
}

/** The same in words: `after 3 days`. */
export function dayWords(days: number, { messages, format }: LaterTexts): string {
  const { ladder } = messages.studies.chains;
  if (days === 0) return ladder.sameDay;
  return days > 0 ? ladder.days(format.count(days)) : ladder.before(format.count(-days));
}

/** Days from one record to another in words, or why they are not known. */
export function daysOrWhy(
  days: number | null,
  [from, to]: readonly [from: Dated, to: Dated],
  texts: LaterTexts,
): string {
  if (days !== null) return dayWords(days, texts);
  const { noDays } = texts.messages.studies.chains.ladder;
  return noDays[noDaysBetween(from, to) ?? 'undated'];
}

/** How an act answers, and that only the coder says so where that is the case. */
export function linkWords({ kind, basis }: ChainLink, { messages }: LaterTexts): string {
  const word = messages.common.response[kind];
  return basis === 'inferred' ? messages.studies.chains.ladder.inferred(word) : word;
}

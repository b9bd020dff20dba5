/** The days that the record knows: the one rule for everything that counts days between records. */
import type { DateText } from '../domain/record.ts';
import type { DateBasis } from '../domain/vocabulary.ts';
import { dayOfText, type Day } from '../lib/days.ts';

/** What an incident or a diplomatic act says of its date. */
export interface Dated {
  readonly date: DateText;
  readonly date_basis: DateBasis;
}

/** The day on which something began; null where only a month, a year or the report's day is known. */
export function knownDay({ date, date_basis: basis }: Dated): Day | null {
  return basis === 'reported' ? null : dayOfText(date);
}

/** Whole days from one first day to another, negative where it came before; null unless both are known. */
export function knownDaysBetween(from: Dated, to: Dated): number | null {
  const [start, end] = [knownDay(from), knownDay(to)];
  return start === null || end === null ? null : end - start;
}

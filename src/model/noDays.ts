/** Why the days between two records are not known; apart from the rule, since it is not needed at the start. */
import { knownDay, type Dated } from './knownDays.ts';

/** Why days can't be counted: `reported`, only the report's day is known; `undated`, only a month or a year. */
export type NoDays = 'reported' | 'undated';

/** Why there are no days between the two, a date that is a report's before any other; null: there are. */
export function noDaysBetween(from: Dated, to: Dated): NoDays | null {
  const both = [from, to];
  if (both.some(({ date_basis: basis }) => basis === 'reported')) return 'reported';
  return both.some((one) => knownDay(one) === null) ? 'undated' : null;
}

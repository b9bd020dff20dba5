/** When a declared tie may have held: an end that the record doesn't give is open. */
import type { Relation } from '../domain/record.ts';
import { spanOfText, type Day, type DaySpan } from '../lib/days.ts';

/** Days, both included; null: no bound on that side. */
export interface TieWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** First and last day on which a tie may have held; an end not given is infinitely far. */
export function tieSpan({ since, until }: Pick<Relation, 'since' | 'until'>): DaySpan {
  return {
    first: (since === null ? null : spanOfText(since)?.first) ?? -Infinity,
    last: (until === null ? null : spanOfText(until)?.last) ?? Infinity,
  };
}

/** Overlap counts, not containment. */
export function isWithin({ first, last }: DaySpan, { from, to }: TieWindow): boolean {
  return first <= (to ?? Infinity) && last >= (from ?? -Infinity);
}

/** The ties that may have held at some time of the window. */
export function relationsInWindow(
  relations: readonly Relation[],
  window: TieWindow,
): readonly Relation[] {
  return relations.filter((relation) => isWithin(tieSpan(relation), window));
}

/** Who stands where in the chains of response: the rows behind the filter's `chain`. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent } from '../domain/record.ts';
import type { ChainKind } from '../domain/vocabulary.ts';
import type { ResponseChains } from './responseChains.ts';

/** Ascending rows by kind; a table that a kind is not about doesn't have it. */
type KindRows = ReadonlyMap<ChainKind, readonly number[]>;

/**
 * An act at which sides meet or agree: talks, an agreement or a ceasefire that is coded AGREE or
 * CONSULT (PLOVER). A truce called off, an offer declined and an offer to mediate are none.
 */
export function isTalks({ format, plover }: DiplomaticEvent): boolean {
  return /^(?:talks|agreement|ceasefire)$/u.test(format) && /^(?:AGREE|CONSULT)$/u.test(plover);
}

/** Ids of all that answers a record, directly or through other acts. */
export function answersUnder({ answersTo }: ResponseChains, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  // The set grows while it is walked.
  for (const one of found) for (const { effect } of answersTo.get(one) ?? []) found.add(effect);
  found.delete(id);
  return found;
}

/**
 * Over the whole record and by all the links of `chains` (the filter's are the stated and the
 * inferred ones): incidents that no act answers (`unanswered`), acts that answer no incident,
 * directly or through other acts (`unprompted`), and incidents among whose answers is one of
 * talks, with all of their answers (`talks`).
 */
export function chainRows(
  { incidents, events }: Pick<Dataset, 'incidents' | 'events'>,
  chains: ResponseChains,
): { readonly incidents: KindRows; readonly events: KindRows } {
  const unanswered: number[] = [];
  const talks: number[] = [];
  const prompted = new Set<string>();
  const withTalks = new Set<string>();
  incidents.rows.forEach(({ id }, row) => {
    const answers = [...answersUnder(chains, id)];
    const met = answers.some((answer) => {
      const act = findRow(events, answer);
      return act && isTalks(act);
    });
    if (answers.length === 0) unanswered.push(row);
    if (met) talks.push(row);
    for (const answer of answers) {
      prompted.add(answer);
      if (met) withTalks.add(answer);
    }
  });
  const actRows = (ids: ReadonlySet<string>, within: boolean): number[] =>
    events.rows.flatMap(({ id }, row) => (ids.has(id) === within ? row : []));
  return {
    incidents: new Map([
      ['unanswered', unanswered],
      ['talks', talks],
    ]),
    events: new Map([
      ['unprompted', actRows(prompted, false)],
      ['talks', actRows(withTalks, true)],
    ]),
  };
}

/** The chain of responses around a record as lines to read: what followed, and what it answers. */
import { findRecord, findRow, type Dataset } from '../../../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../../../domain/record.ts';
import type { ResponseBasis, ResponseKind } from '../../../domain/vocabulary.ts';
import { ascending } from 'd3-array';
import { knownDaysBetween } from '../../../model/knownDays.ts';
import { chainsOf, type ChainLink } from '../../../model/responseChains.ts';

export interface ChainLine {
  readonly record: Incident | DiplomaticEvent;
  /** Days between the two first days; null where either is not known (`knownDays.ts`). */
  readonly days: number | null;
  /** 0: answers the record itself; 1: answers an answer, and so on. */
  readonly depth: number;
  readonly kind: ResponseKind;
  readonly basis: ResponseBasis;
}

/**
 * Everything that answers the record, directly or through other answers, each act once at the
 * place nearest to the record; direct answers by date, each followed by its own answers.
 * Days are counted from the record that the chain begins with.
 */
export function followedBy(dataset: Dataset, root: Incident | DiplomaticEvent): ChainLine[] {
  const { answersTo: answers } = chainsOf(dataset);
  // Breadth first decides where an act stands that answers several members of the chain.
  const seen = new Set([root.id]);
  const under = new Map<string, ChainLink[]>();
  for (const id of seen) {
    const fresh = (answers.get(id) ?? []).filter(({ effect }) => !seen.has(effect));
    under.set(id, fresh);
    for (const { effect } of fresh) seen.add(effect);
  }
  const linesUnder = (id: string, depth: number): ChainLine[] =>
    (under.get(id) ?? []).flatMap(({ effect, kind, basis }) => {
      const record = findRow(dataset.events, effect);
      if (!record) return [];
      const days = knownDaysBetween(root, record);
      return [{ record, days, depth, kind, basis }, ...linesUnder(effect, depth + 1)];
    });
  return linesUnder(root.id, 0);
}

/** What the act answers itself, earliest first; days are negative where the answered came before. */
export function answersTo(dataset: Dataset, event: DiplomaticEvent): ChainLine[] {
  return (chainsOf(dataset).causesOf.get(event.id) ?? [])
    .flatMap(({ cause, kind, basis }): ChainLine[] => {
      const record = findRecord(dataset, cause);
      if (!record) return [];
      return [{ record, days: knownDaysBetween(event, record), depth: 0, kind, basis }];
    })
    .toSorted((a, b) => ascending(a.record.date, b.record.date));
}

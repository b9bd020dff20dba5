/** The chain of responses around a record as lines to read: what followed, and what it answers. */
import { findRow, type Dataset } from '../../../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../../../domain/record.ts';
import type { ResponseBasis, ResponseKind } from '../../../domain/vocabulary.ts';
import { daysBetween } from '../../../lib/days.ts';

export interface ChainLine {
  readonly record: Incident | DiplomaticEvent;
  /** Days between the two first days; null where either is not dated to the day. */
  readonly days: number | null;
  /** 0: answers the record itself; 1: answers an answer, and so on. */
  readonly depth: number;
  readonly kind: ResponseKind;
  readonly basis: ResponseBasis;
}

/** Is the record a diplomatic event (else an incident)? */
export function isEvent(record: Incident | DiplomaticEvent): record is DiplomaticEvent {
  return 'plover' in record;
}

/** The incident or diplomatic event of that id. */
export function findRecord(dataset: Dataset, id: string): Incident | DiplomaticEvent | undefined {
  return findRow(dataset.incidents, id) ?? findRow(dataset.events, id);
}

/**
 * Everything that answers the record, directly or through other answers, each act once at the
 * place nearest to the record; direct answers by date, each followed by its own answers.
 * Days are counted from the record that the chain begins with.
 */
export function followedBy(dataset: Dataset, root: Incident | DiplomaticEvent): ChainLine[] {
  // Breadth first decides where an act stands that answers several members of the chain.
  const place = new Map<string, { parent: string; line: ChainLine }>();
  let layer = [root.id];
  for (let depth = 0; layer.length > 0; depth += 1) {
    const next: string[] = [];
    for (const event of dataset.events.rows) {
      const link = event.responds_to.find(({ id }) => layer.includes(id));
      if (!link || event.id === root.id || place.has(event.id)) continue;
      const days = daysBetween(root.date, event.date);
      const line = { record: event, days, depth, kind: link.kind, basis: link.basis };
      place.set(event.id, { parent: link.id, line });
      next.push(event.id);
    }
    layer = next;
  }
  const lines: ChainLine[] = [];
  const visit = (parent: string): void => {
    for (const [id, one] of place) {
      if (one.parent !== parent) continue;
      lines.push(one.line);
      visit(id);
    }
  };
  visit(root.id);
  return lines;
}

/** What the act answers itself, earliest first; days are negative where the answered came before. */
export function answersTo(dataset: Dataset, event: DiplomaticEvent): ChainLine[] {
  return event.responds_to
    .flatMap(({ id, kind, basis }): ChainLine[] => {
      const record = findRecord(dataset, id);
      if (!record) return [];
      return [{ record, days: daysBetween(event.date, record.date), depth: 0, kind, basis }];
    })
    .toSorted((a, b) => (a.record.date < b.record.date ? -1 : 1));
}

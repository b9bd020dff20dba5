/**
 * The chains of response: what a diplomatic event answers (an incident or another event) and
 * what answered it, each link with its kind and whether the responder said so itself.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { ResponseBasis, ResponseKind } from '../domain/vocabulary.ts';
import { knownDaysBetween } from './knownDays.ts';

export interface ChainLink {
  /** The record that is answered. */
  readonly cause: string;
  /** The diplomatic event that answers. */
  readonly effect: string;
  readonly kind: ResponseKind;
  readonly basis: ResponseBasis;
  /** From the cause's first day to the effect's; null unless both are known (`knownDays.ts`). */
  readonly days: number | null;
}

export interface ResponseChains {
  /** Links by the id of the record that is answered, the earliest answer first. */
  readonly answersTo: ReadonlyMap<string, readonly ChainLink[]>;
  /** Links by the id of the answering event. */
  readonly causesOf: ReadonlyMap<string, readonly ChainLink[]>;
}

/** A record of a chain in reading order. */
export interface ChainStep {
  readonly id: string;
  /** 0: answers nothing of the chain; else one more than what it is listed under. */
  readonly depth: number;
  /** The link to what it is listed under; null where the chain begins. */
  readonly via: ChainLink | null;
}

function collect(links: readonly ChainLink[], key: 'cause' | 'effect'): Map<string, ChainLink[]> {
  const byKey = new Map<string, ChainLink[]>();
  for (const link of links) {
    const list = byKey.get(link[key]);
    if (list) list.push(link);
    else byKey.set(link[key], [link]);
  }
  return byKey;
}

/** Indexes every link of the record both ways. */
export function buildChains(dataset: Pick<Dataset, 'incidents' | 'events'>): ResponseChains {
  const { incidents, events } = dataset;
  const links = events.rows.flatMap((event) =>
    event.responds_to.map(({ id, kind, basis }): ChainLink => {
      const cause = findRow(incidents, id) ?? findRow(events, id);
      const days = cause ? knownDaysBetween(cause, event) : null;
      return { cause: id, effect: event.id, kind, basis, days };
    }),
  );
  return { answersTo: collect(links, 'cause'), causesOf: collect(links, 'effect') };
}

const known = new WeakMap<Dataset, ResponseChains>();

/** The chains of a dataset, indexed once. */
export function chainsOf(dataset: Dataset): ResponseChains {
  const chains = known.get(dataset) ?? buildChains(dataset);
  known.set(dataset, chains);
  return chains;
}

/** Every link on the way to and from a record, each once: its causes, then its answers. */
export function chainLinks(chains: ResponseChains, id: string): ChainLink[] {
  const found = new Set<ChainLink>();
  const walk = (
    from: string,
    next: ReadonlyMap<string, readonly ChainLink[]>,
    end: 'cause' | 'effect',
  ): void => {
    // The border refuses circles; a set keeps two ways to one act from being walked twice.
    for (const link of next.get(from) ?? []) {
      if (found.has(link)) continue;
      found.add(link);
      walk(link[end], next, end);
    }
  };
  walk(id, chains.causesOf, 'cause');
  walk(id, chains.answersTo, 'effect');
  return [...found];
}

/**
 * What a record answers, the record and what answered it, each once, as a tree read from above:
 * every record stands below the first of its causes that is read. A record without links is a
 * chain of one.
 */
export function chainOf(chains: ResponseChains, id: string): ChainStep[] {
  const links = chainLinks(chains, id);
  const answers = collect(links, 'cause');
  const effects = new Set(links.map(({ effect }) => effect));
  const steps = new Map<string, ChainStep>();
  const visit = (at: string, depth: number, via: ChainLink | null): void => {
    if (steps.has(at)) return;
    steps.set(at, { id: at, depth, via });
    for (const link of answers.get(at) ?? []) visit(link.effect, depth + 1, link);
  };
  for (const member of new Set([id, ...links.map(({ cause }) => cause)])) {
    if (!effects.has(member)) visit(member, 0, null);
  }
  return [...steps.values()];
}

/**
 * The chains of response: what a diplomatic event answers (an incident or another event) and
 * what answered it, each link with its kind and whether the responder said so itself.
 */
import type { Dataset } from '../data/dataset.ts';
import type { ResponseBasis, ResponseKind } from '../domain/vocabulary.ts';

export interface ChainLink {
  /** The record that is answered. */
  readonly cause: string;
  /** The diplomatic event that answers. */
  readonly effect: string;
  readonly kind: ResponseKind;
  readonly basis: ResponseBasis;
}

export interface ResponseChains {
  /** Links by the id of the record that is answered. */
  readonly answersTo: ReadonlyMap<string, readonly ChainLink[]>;
  /** Links by the id of the answering event. */
  readonly causesOf: ReadonlyMap<string, readonly ChainLink[]>;
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
export function buildChains(dataset: Pick<Dataset, 'events'>): ResponseChains {
  const links = dataset.events.rows.flatMap((event) =>
    event.responds_to.map(({ id, kind, basis }) => ({ cause: id, effect: event.id, kind, basis })),
  );
  return { answersTo: collect(links, 'cause'), causesOf: collect(links, 'effect') };
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

/** How many chains of each kind there are under the other filters, by all links and by stated ones alone. */
import { CHAIN_KINDS, type ChainKind } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Passing } from '../../filter/evaluation.ts';
import { chainRows } from '../../model/chainRows.ts';
import type { ChainLink, ResponseChains } from '../../model/responseChains.ts';

export interface ChainCount {
  readonly kind: ChainKind;
  /** Incidents; of what is unprompted, acts. */
  readonly count: number;
  /** The same if only links counted that the responder states. */
  readonly stated: number;
}

/** The chains without the links that the coder inferred. */
export function statedOnly({ answersTo, causesOf }: ResponseChains): ResponseChains {
  const stated = (
    links: ReadonlyMap<string, readonly ChainLink[]>,
  ): ReadonlyMap<string, readonly ChainLink[]> =>
    new Map(
      [...links].flatMap(([id, all]) => {
        const left = all.filter(({ basis }) => basis === 'stated');
        return left.length === 0 ? [] : [[id, left] as const];
      }),
    );
  return { answersTo: stated(answersTo), causesOf: stated(causesOf) };
}

/** @param passing under all filters but that for chains */
export function chainCounts(
  dataset: Dataset,
  chains: ResponseChains,
  passing: Passing,
): ChainCount[] {
  const [all, stated] = [chains, statedOnly(chains)].map((one) => chainRows(dataset, one));
  const count = (rows: typeof all, kind: ChainKind): number => {
    const table = kind === 'unprompted' ? 'events' : 'incidents';
    return (rows?.[table].get(kind) ?? []).filter((row) => passing[table][row] === 1).length;
  };
  return CHAIN_KINDS.map((kind) => ({
    kind,
    count: count(all, kind),
    stated: count(stated, kind),
  }));
}

/** How many chains of each kind there are under the other filters, by all links and by stated ones alone. */
import type { DiplomaticEvent, Incident } from '../../domain/record.ts';
import { CHAIN_KINDS, type ChainKind } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Passing } from '../../filter/evaluation.ts';
import { chainRows } from '../../model/chainRows.ts';
import type { ChainLink, ResponseChains } from '../../model/responseChains.ts';

export interface ChainCount {
  readonly kind: ChainKind;
  /** Incidents; of what is unprompted, acts. */
  readonly count: number;
  /** Those if only links counted that the responder states. */
  readonly stated: readonly (Incident | DiplomaticEvent)[];
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
  return CHAIN_KINDS.map((kind) => {
    const table = kind === 'unprompted' ? 'events' : 'incidents';
    const passingOf = (rows: typeof all): readonly number[] =>
      (rows?.[table].get(kind) ?? []).filter((row) => passing[table][row] === 1);
    return {
      kind,
      count: passingOf(all).length,
      stated: passingOf(stated).flatMap((row) => dataset[table].rows[row] ?? []),
    };
  });
}

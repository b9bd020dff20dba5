/** What the network means under the filter in force: counts of acts, ties, and who is chosen. */
import { actorNetwork, type ActorNetwork } from '../../model/actorNetwork.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Word } from '../../reading/word.ts';
import { intersectMasks } from '../../lib/rowMask.ts';
import { countActs, type ActCounts } from '../../model/actIndex.ts';
import { tiesInWindow, type PairTie } from '../../model/actorTies.ts';
import type { ViewInput } from '../types.ts';
import { networkChoices, type NetworkChoices } from './settings.ts';

/** Acts from one node to another. */
export interface ActLink {
  readonly from: number;
  readonly to: number;
  /** Acts that pass the filter; at least 1. */
  readonly acts: number;
  /** Of these, the own ones of the word in force; null: everyone is heard. */
  readonly heard: number | null;
}

export interface NetworkSeries {
  readonly network: ActorNetwork;
  readonly dataset: Dataset;
  /** Whose word is in force. */
  readonly word: Word;
  readonly counts: ActCounts;
  /** The same of the word's own acts alone; null: everyone is heard. */
  readonly own: ActCounts | null;
  /** Pairs of drawn nodes with acts, drawn or hidden. */
  readonly links: readonly ActLink[];
  /** Sum of the acts of `links`, drawn and hidden: an act with several parties is in it once a pair. */
  readonly acts: number;
  /** Pairs with a single act, hidden unless a setting or a choice shows them. */
  readonly singles: number;
  /** Acts from or to actors that are not drawn, each once. */
  readonly undrawn: number;
  /** Acts from a node to itself: between members of one body. */
  readonly within: number;
  /** Ties between drawn nodes that overlap the filter's window. */
  readonly ties: readonly PairTie[];
  /** Is something of the tie undisputed, or of the word in force? */
  readonly isTieHeard: (tie: PairTie) => boolean;
  /** Drawn nodes that take part in something that passes. */
  readonly active: number;
  /** Nodes that do, drawn or not: as many as the list has. */
  readonly involved: number;
  /** Nodes of the actors in the filter or the selection: their neighbourhood is emphasised. */
  readonly chosen: readonly number[];
  /** Acts are shown from this many on. */
  readonly fewest: 1 | 2;
  readonly choices: NetworkChoices;
}

/** Acts and incidents that a node takes part in, its members included. */
export function involvement({ counts }: Pick<NetworkSeries, 'counts'>, node: number): number {
  return (counts.events[node] ?? 0) + (counts.incidents[node] ?? 0);
}

/** From the rows that pass every constraint but the actors'. */
export function networkSeries({ dataset, state, context, heard }: ViewInput): NetworkSeries {
  const choices = networkChoices(state);
  const network = actorNetwork(dataset, choices.open);
  const { graph, acts: index } = network;
  const counts = countActs(index, graph.nodes.length, context);
  const own =
    heard &&
    countActs(index, graph.nodes.length, {
      ...context,
      events: intersectMasks(context.events, heard.events),
    });
  const links: ActLink[] = [];
  let acts = 0;
  let singles = 0;
  index.pairs.forEach(({ from, to }, pair) => {
    const count = counts.pairs[pair] ?? 0;
    if (count === 0) return;
    if (from >= graph.drawn || to >= graph.drawn) return;
    links.push({ from, to, acts: count, heard: own && (own.pairs[pair] ?? 0) });
    acts += count;
    if (count === 1) singles += 1;
  });
  let active = 0;
  let involved = 0;
  for (let node = 0; node < graph.nodes.length; node += 1) {
    if (involvement({ counts }, node) === 0) continue;
    involved += 1;
    if (node < graph.drawn) active += 1;
  }
  const ids = [
    ...state.filter.actor,
    ...state.select.flatMap((one) => (one.kind === 'record' ? [one.id] : [])),
  ];
  const chosen = ids.flatMap((id) => graph.nodeOf.get(id) ?? []);
  return {
    network,
    dataset,
    word: state.word,
    counts,
    own,
    links,
    acts,
    singles,
    undrawn: counts.hidden,
    within: counts.within,
    ties: drawnTies(tiesInWindow(network.ties, state.filter), graph.drawn),
    isTieHeard: ({ relations }) =>
      heard === null ||
      relations.some(({ id }) => heard.relations[dataset.relations.rowOf.get(id) ?? -1] === 1),
    active,
    involved,
    chosen: [...new Set(chosen)].filter((node) => node < graph.drawn),
    fewest: choices.singles ? 1 : 2,
    choices,
  };
}

/** The last ties between drawn nodes: they stay the same list as long as the ties do. */
let lastDrawn: {
  readonly ties: readonly PairTie[];
  readonly drawn: number;
  readonly between: readonly PairTie[];
} | null = null;

function drawnTies(ties: readonly PairTie[], drawn: number): readonly PairTie[] {
  if (lastDrawn?.ties !== ties || lastDrawn.drawn !== drawn) {
    const between = ties.filter(({ from, to }) => from < drawn && to < drawn);
    lastDrawn = { ties, drawn, between };
  }
  return lastDrawn.between;
}

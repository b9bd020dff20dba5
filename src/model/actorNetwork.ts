/** Everything about the network that a filter doesn't change, kept for the folds in use. */
import type { Dataset } from '../data/dataset.ts';
import { indexActs, type ActIndex } from './actIndex.ts';
import { foldActors, type ActorGraph } from './actorGraph.ts';
import { indexTies, type NodeTie } from './actorTies.ts';
import { layoutNetwork, type NetworkLayout } from './networkLayout.ts';

export interface ActorNetwork {
  readonly graph: ActorGraph;
  readonly layout: NetworkLayout;
  readonly acts: ActIndex;
  readonly ties: readonly NodeTie[];
}

/** Folds kept a dataset: the last ones, so that opening and closing is at once. */
const KEPT = 4;
const networks = new WeakMap<Dataset, Map<string, ActorNetwork>>();

/**
 * The network of a fold; the same object as long as dataset and fold are the same.
 * @param opened ids with commas, in the order of opening, as the `open` setting has them
 */
export function actorNetwork(dataset: Dataset, opened: string): ActorNetwork {
  const kept = networks.get(dataset) ?? new Map<string, ActorNetwork>();
  networks.set(dataset, kept);
  const known = kept.get(opened);
  if (known) return known;
  const graph = foldActors(dataset, opened === '' ? [] : opened.split(','));
  const network = {
    graph,
    layout: layoutNetwork(dataset, graph),
    acts: indexActs(dataset, graph),
    ties: indexTies(dataset, graph),
  };
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(opened, network);
  return network;
}

/** Which records a node of the network, or the arrow between two, stands for. */
import type { Dataset } from '../data/dataset.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { actorNetwork } from './actorNetwork.ts';
import { forEachOfRow, type Lists } from './actIndex.ts';

export interface NodeRows {
  readonly incidents: RowMask;
  readonly events: RowMask;
}

function rowsWith(lists: Lists, wanted: number): RowMask {
  const mask = new Uint8Array(lists.starts.length - 1);
  for (let row = 0; row < mask.length; row += 1) {
    forEachOfRow(lists, row, (value) => {
      if (value === wanted) mask[row] = 1;
    });
  }
  return mask;
}

/**
 * The records that an actor's node takes part in, its folded members included and those with a
 * node of their own not: the very ones that the network counts for it.
 * @param opened the fold in force (`openedActors`)
 */
export function rowsOfNode(dataset: Dataset, opened: string, id: string): NodeRows {
  const { graph, acts } = actorNetwork(dataset, opened);
  const node = graph.nodeOf.get(id) ?? -1;
  return {
    incidents: rowsWith(acts.nodesOfIncident, node),
    events: rowsWith(acts.nodesOfEvent, node),
  };
}

/** The acts of the arrow from one node to another, of all and not only of what passes. */
export function rowsOfPair(dataset: Dataset, opened: string, from: string, to: string): RowMask {
  const { graph, acts } = actorNetwork(dataset, opened);
  const pair = acts.pairs.findIndex(
    (one) => one.from === graph.nodeOf.get(from) && one.to === graph.nodeOf.get(to),
  );
  return rowsWith(acts.pairsOfEvent, pair);
}

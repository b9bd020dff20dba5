/**
 * Measures of place in an undirected graph without weights. They measure the record and how it
 * was coded: a body about which more was written has more ties in it.
 */
import type { Neighbours } from './paths.ts';

/** How many others each node is next to (degree). */
export function degrees(neighbours: Neighbours): number[] {
  return neighbours.map((list) => list.length);
}

/**
 * Betweenness: how many pairs of other nodes have their shortest way through a node, where a
 * pair with several shortest ways counts by the share of those that do. Each pair counts once.
 * Ulrik Brandes, "A faster algorithm for betweenness centrality", 2001.
 */
export function betweenness(neighbours: Neighbours): number[] {
  const sums = neighbours.map(() => 0);
  neighbours.forEach((_, source) => {
    const { order, ways, before } = shortestWaysFrom(neighbours, source);
    const share = neighbours.map(() => 0);
    for (const node of order.toReversed()) {
      for (const earlier of before[node] ?? []) {
        const part = (ways[earlier] ?? 0) / (ways[node] ?? 1);
        share[earlier] = (share[earlier] ?? 0) + part * (1 + (share[node] ?? 0));
      }
      if (node !== source) sums[node] = (sums[node] ?? 0) + (share[node] ?? 0);
    }
  });
  // Every pair was met from both of its ends.
  return sums.map((sum) => sum / 2);
}

interface ShortestWays {
  /** Nodes that can be reached, the nearest first. */
  readonly order: readonly number[];
  /** How many shortest ways lead to each node. */
  readonly ways: readonly number[];
  /** The nodes right before each on its shortest ways. */
  readonly before: readonly (readonly number[])[];
}

function shortestWaysFrom(neighbours: Neighbours, source: number): ShortestWays {
  const ways = neighbours.map(() => 0);
  const steps = neighbours.map(() => -1);
  const before: number[][] = neighbours.map(() => []);
  ways[source] = 1;
  steps[source] = 0;
  const order = [source];
  for (const node of order) {
    for (const next of neighbours[node] ?? []) {
      if (steps[next] === -1) {
        steps[next] = (steps[node] ?? 0) + 1;
        order.push(next);
      }
      if (steps[next] !== (steps[node] ?? 0) + 1) continue;
      ways[next] = (ways[next] ?? 0) + (ways[node] ?? 0);
      before[next]?.push(node);
    }
  }
  return { order, ways, before };
}

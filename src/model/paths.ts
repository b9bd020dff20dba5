/**
 * Ways between two nodes of an undirected graph: simple paths (no node twice), the shortest
 * first. Networks here have a few hundred nodes and ways of a few steps, so the paths of each
 * length are walked in turn, and only where the end can still be reached in time.
 */

/** Who is next to whom: by the number of a node, the numbers of its neighbours, each once. */
export type Neighbours = readonly (readonly number[])[];

export interface PathSearch {
  readonly from: number;
  readonly to: number;
  /** Most paths wanted. */
  readonly atMost: number;
  /** Most steps of a path. */
  readonly longest: number;
  /** What a step costs: decides between paths of the same length, the least sum first. */
  readonly costOf: (a: number, b: number) => number;
}

/** Undirected neighbours of a list of pairs; a pair with itself is none. */
export function neighboursOf(
  nodes: number,
  pairs: Iterable<{ readonly from: number; readonly to: number }>,
): Neighbours {
  const sets = Array.from({ length: nodes }, () => new Set<number>());
  for (const { from, to } of pairs) {
    if (from === to) continue;
    sets[from]?.add(to);
    sets[to]?.add(from);
  }
  return sets.map((set) => [...set].toSorted((a, b) => a - b));
}

/** Steps from every node to one; Infinity: no way (breadth first). */
export function stepsTo(neighbours: Neighbours, goal: number): number[] {
  const steps = neighbours.map(() => Infinity);
  if (goal < 0 || goal >= steps.length) return steps;
  steps[goal] = 0;
  const queue = [goal];
  for (const node of queue) {
    for (const next of neighbours[node] ?? []) {
      if (steps[next] !== Infinity) continue;
      steps[next] = (steps[node] ?? 0) + 1;
      queue.push(next);
    }
  }
  return steps;
}

/**
 * The shortest simple paths, as node numbers from one end to the other: by length, then by cost,
 * then by the nodes' numbers. All paths of a length are compared before any is dropped.
 */
export function shortestPaths(neighbours: Neighbours, search: PathSearch): number[][] {
  const { from, to, atMost, longest, costOf } = search;
  const left = stepsTo(neighbours, to);
  const nearest = left[from] ?? Infinity;
  const found: number[][] = [];
  if (from === to) return found;
  for (let length = nearest; length <= longest && found.length < atMost; length += 1) {
    const ofLength: { readonly path: number[]; readonly cost: number }[] = [];
    const walk = (path: readonly number[], cost: number): void => {
      const node = path.at(-1) ?? from;
      const remaining = length - path.length + 1;
      if (node === to) {
        if (remaining === 0) ofLength.push({ path: [...path], cost });
        return;
      }
      for (const next of neighbours[node] ?? []) {
        if ((left[next] ?? Infinity) > remaining - 1 || path.includes(next)) continue;
        walk([...path, next], cost + costOf(node, next));
      }
    };
    walk([from], 0);
    ofLength.sort((a, b) => a.cost - b.cost || compareNumbers(a.path, b.path));
    found.push(...ofLength.slice(0, atMost - found.length).map(({ path }) => path));
  }
  return found;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursOf, shortestPaths, stepsTo, type Neighbours } from '../../../src/model/paths.ts';

/** Every simple path by trying everything, then sorted and cut. */
function naivePaths(neighbours: Neighbours, from: number, to: number, longest: number): number[][] {
  const all: number[][] = [];
  const grow = (path: number[]): void => {
    const node = path.at(-1) ?? -1;
    if (node === to && path.length > 1) all.push(path);
    if (path.length > longest) return;
    for (const next of neighbours[node] ?? []) if (!path.includes(next)) grow([...path, next]);
  };
  grow([from]);
  return all.filter((path) => path.indexOf(to) === path.length - 1);
}

const graphs = fc.integer({ min: 2, max: 8 }).chain((nodes) =>
  fc.tuple(
    fc.constant(nodes),
    fc.array(fc.record({ from: fc.nat({ max: nodes - 1 }), to: fc.nat({ max: nodes - 1 }) }), {
      maxLength: 16,
    }),
  ),
);

describe('shortestPaths', () => {
  it('finds what trying everything finds, in the same order', () => {
    const costOf = (a: number, b: number): number => ((a * 7 + b * 7) % 5) + ((a * b) % 3);
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 6 }), ([nodes, pairs], atMost) => {
        const neighbours = neighboursOf(nodes, pairs);
        const cost = (path: readonly number[]): number =>
          path.slice(1).reduce((sum, node, at) => sum + costOf(path[at] ?? 0, node), 0);
        const naive = naivePaths(neighbours, 0, nodes - 1, 4)
          .toSorted(
            (a, b) =>
              a.length - b.length || cost(a) - cost(b) || (a.join(' ') < b.join(' ') ? -1 : 1),
          )
          .slice(0, atMost);
        const found = shortestPaths(neighbours, {
          from: 0,
          to: nodes - 1,
          atMost,
          longest: 4,
          costOf,
        });
        expect(found).toEqual(naive);
      }),
      { numRuns: 300 },
    );
  });

  const search = { atMost: 10, longest: 4, costOf: () => 0 };

  it('finds nothing where there is no way, or a way that is too long, or none to go', () => {
    const line = neighboursOf(
      7,
      [0, 1, 2, 3, 4].map((from) => ({ from, to: from + 1 })),
    );
    expect(shortestPaths(line, { ...search, from: 0, to: 6 })).toEqual([]);
    expect(shortestPaths(line, { ...search, from: 0, to: 5 })).toEqual([]);
    expect(shortestPaths(line, { ...search, from: 0, to: 4 })).toEqual([[0, 1, 2, 3, 4]]);
    expect(shortestPaths(line, { ...search, from: 2, to: 2 })).toEqual([]);
    expect(shortestPaths(line, { ...search, from: -1, to: 2 })).toEqual([]);
  });

  it('takes a pair with itself for none and a pair both ways for one', () => {
    expect(
      neighboursOf(2, [
        { from: 0, to: 0 },
        { from: 0, to: 1 },
        { from: 1, to: 0 },
      ]),
    ).toEqual([[1], [0]]);
  });

  it('counts steps, and no way as endless', () => {
    expect(
      stepsTo(
        neighboursOf(4, [
          { from: 0, to: 1 },
          { from: 1, to: 2 },
        ]),
        2,
      ),
    ).toEqual([2, 1, 0, Infinity]);
  });
});

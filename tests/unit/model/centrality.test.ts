import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness, degrees } from '../../../src/model/centrality.ts';
import { neighboursOf, shortestPaths, type Neighbours } from '../../../src/model/paths.ts';

const pairs = (...list: readonly (readonly [number, number])[]) =>
  list.map(([from, to]) => ({ from, to }));

/** Every shortest way between every pair, listed one by one. */
function naiveBetweenness(neighbours: Neighbours): number[] {
  const sums = neighbours.map(() => 0);
  neighbours.forEach((_, from) => {
    for (let to = from + 1; to < neighbours.length; to += 1) {
      const ways = shortestPaths(neighbours, {
        from,
        to,
        atMost: 10_000,
        longest: neighbours.length,
        costOf: () => 0,
      });
      const shortest = ways.filter((way) => way.length === ways[0]?.length);
      for (const way of shortest) {
        for (const node of way.slice(1, -1)) sums[node] = (sums[node] ?? 0) + 1 / shortest.length;
      }
    }
  });
  return sums;
}

describe('betweenness', () => {
  it('is what listing all shortest ways gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.record({ from: fc.nat({ max: 6 }), to: fc.nat({ max: 6 }) }), {
          maxLength: 14,
        }),
        (nodes, list) => {
          const neighbours = neighboursOf(
            nodes,
            list.filter(({ from, to }) => from < nodes && to < nodes),
          );
          const naive = naiveBetweenness(neighbours);
          betweenness(neighbours).forEach((value, node) =>
            expect(value).toBeCloseTo(naive[node] ?? -1, 9),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is all pairs for the hub of a star, none for its rays', () => {
    const star = neighboursOf(5, pairs([0, 1], [0, 2], [0, 3], [0, 4]));
    expect(betweenness(star)).toEqual([6, 0, 0, 0, 0]);
    expect(degrees(star)).toEqual([4, 1, 1, 1, 1]);
  });

  it('is half for each of the two ways round a square', () => {
    const square = neighboursOf(4, pairs([0, 1], [1, 2], [2, 3], [3, 0]));
    expect(betweenness(square)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('is what is published of Krackhardt’s kite', () => {
    // David Krackhardt, "Assessing the political landscape", 1990; nodes in his order, from 0.
    const kite = neighboursOf(
      10,
      pairs(
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 5],
        [1, 3],
        [1, 4],
        [1, 6],
        [2, 3],
        [2, 5],
        [3, 4],
        [3, 5],
        [3, 6],
        [4, 6],
        [5, 6],
        [5, 7],
        [6, 7],
        [7, 8],
        [8, 9],
      ),
    );
    // Shares of the 36 pairs of others.
    const shares = betweenness(kite).map((value) => Math.round((value / 36) * 1000) / 1000);
    expect(shares).toEqual([0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]);
    expect(degrees(kite)).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1]);
  });

  it('is nothing in a graph of nothing', () => {
    expect(betweenness([])).toEqual([]);
    expect(betweenness(neighboursOf(3, []))).toEqual([0, 0, 0]);
  });
});

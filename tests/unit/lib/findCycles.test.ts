import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../src/lib/findCycles.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

const graphs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }).map((edges): Graph => {
  const graph = new Map<string, string[]>();
  for (let node = 0; node < 8; node += 1) graph.set(String(node), []);
  for (const [from, to] of edges) graph.get(String(from))?.push(String(to));
  return graph;
});

/** Naive: does a walk of as many steps as there are nodes exist? Then it came round. */
function hasCycle(graph: Graph): boolean {
  let reached = new Set(graph.keys());
  for (const _ of graph) reached = new Set([...reached].flatMap((id) => graph.get(id) ?? []));
  return reached.size > 0;
}

describe('findCycles', () => {
  it('gives ways round that exist, and enough of them that none is left', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const cycles = findCycles(graph.keys(), (id) => graph.get(id) ?? []);
        for (const [id, way] of cycles) {
          expect(way).toContain(id);
          expect(way[0]).toBe(way.at(-1));
          way.slice(1).forEach((to, index) => expect(graph.get(way[index] ?? '')).toContain(to));
        }
        const rest = [...graph]
          .filter(([id]) => !cycles.has(id))
          .map(([id, next]) => [id, next.filter((to) => !cycles.has(to))] as const);
        expect(hasCycle(new Map(rest))).toBe(false);
        expect(cycles.size > 0).toBe(hasCycle(graph));
      }),
    );
  });

  it('follows a chain of any length', () => {
    const length = 200_000;
    const next = (id: string): string[] => [String((Number(id) + 1) % length)];
    expect(findCycles(['0'], next).size).toBe(length);
  });
});

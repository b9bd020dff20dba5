import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import { boxesOverlap } from '../../../src/lib/box.ts';
import { foldActors, OTHERS } from '../../../src/model/actorGraph.ts';
import { cellOf, SLOTS } from '../../../src/model/networkCells.ts';
import { layoutNetwork } from '../../../src/model/networkLayout.ts';
import { REAL_RECORD as record } from '../../fixtures/networkInput.ts';
import { realTables } from '../../fixtures/realTables.ts';

const openable = foldActors(record, [])
  .nodes.filter(({ openable: list }) => list.length > 0)
  .map(({ id }) => id);

function placesOf(opened: readonly string[], dataset = record): Map<string, string> {
  const graph = foldActors(dataset, opened);
  const { points } = layoutNetwork(dataset, graph);
  return new Map(
    points.map((point, node) => [graph.nodes[node]?.id ?? '', `${point.x},${point.y}`]),
  );
}

describe('the fixed layout', () => {
  it('is the same to the digit for a record read again', () => {
    const again = buildDataset(realTables(), 'test');
    const opened = ['ttp', 'pak-gov', OTHERS];
    expect(placesOf(opened, again)).toEqual(placesOf(opened));
  });

  it('keeps every node in a slot of its camp and tier', () => {
    const graph = foldActors(record, []);
    const { points } = layoutNetwork(record, graph);
    points.forEach((point, node) => {
      const actor = graph.nodes[node]?.actor;
      expect(actor && SLOTS[cellOf(actor)]).toContainEqual(point);
    });
    expect(new Set(points.map(({ x, y }) => `${x},${y}`)).size).toBe(graph.drawn);
  });

  it('keeps the most involved armed group and the two states in their places', () => {
    const places = placesOf([]);
    expect(places.get('pak-gov')).toBe('46,226');
    expect(places.get('iea')).toBe('354,226');
    expect(places.get('ttp')).toBe('200,330');
  });

  it('moves nothing when one more node is opened', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...openable, OTHERS], { minLength: 1 }), (opened) => {
        const before = placesOf(opened.slice(0, -1));
        const after = placesOf(opened);
        for (const [id, place] of before) expect(after.get(id)).toBe(place);
      }),
      { numRuns: 25 },
    );
  });

  it('lets no two nodes overlap, however many are opened', () => {
    const all = [...openable, OTHERS];
    const { points } = layoutNetwork(record, foldActors(record, all));
    const boxes = points.map(({ x, y }) => ({ x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 }));
    const pairs = boxes.flatMap((a, one) => boxes.slice(one + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => boxesOverlap(a, b, 4))).toEqual([]);
  });

  it('extends the panel downward for members that find no room, and only then', () => {
    const closed = layoutNetwork(record, foldActors(record, []));
    const opened = layoutNetwork(record, foldActors(record, ['pak-gov']));
    expect(closed.bands).toEqual([]);
    expect(opened.height).toBeGreaterThan(closed.height);
    expect(opened.bands.map(({ of }) => of)).toEqual(['pak-gov']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countActs, indexActs } from '../../../src/model/actIndex.ts';
import { foldActors, OTHERS, type ActorGraph } from '../../../src/model/actorGraph.ts';
import { REAL_RECORD as record } from '../../fixtures/networkInput.ts';

const openable = foldActors(record, []).nodes.filter(({ openable: list }) => list.length > 0);
const anyOpened = fc.subarray([...openable.map(({ id }) => id), OTHERS, 'nobody']);

/** Follows part_of and affiliation upward, one step at a time. */
function naiveNode(graph: ActorGraph, id: string): string | undefined {
  const ids = new Set(graph.nodes.map((node) => node.id));
  const actors = new Map(record.actors.rows.map((actor) => [actor.id, actor]));
  for (let at: string | null = id; at !== null;) {
    if (ids.has(at)) return at;
    const actor = actors.get(at);
    at = actor?.part_of ?? actor?.affiliation ?? null;
  }
  return undefined;
}

describe('folding', () => {
  it('draws at most thirty-five nodes of the whole record at first', () => {
    const graph = foldActors(record, []);
    expect(graph.drawn).toBeLessThanOrEqual(35);
    expect(graph.drawn).toBeGreaterThanOrEqual(30);
    expect(graph.nodes.filter(({ drawn }) => drawn)).toHaveLength(graph.drawn);
  });

  it('has the Pakistani state and Kabul as the two states', () => {
    const { nodes } = foldActors(record, []);
    expect(nodes.find(({ cell }) => cell === 'pakistan-state')?.id).toBe('pak-gov');
    expect(nodes.find(({ cell }) => cell === 'kabul-state')?.id).toBe('iea');
  });

  it('puts no person among the nodes drawn at first', () => {
    const { nodes } = foldActors(record, []);
    expect(nodes.filter(({ actor, drawn }) => drawn && actor.type === 'person')).toEqual([]);
  });

  it('gives every actor the nearest node above it, whatever is opened', () => {
    fc.assert(
      fc.property(anyOpened, (opened) => {
        const graph = foldActors(record, opened);
        for (const { id } of record.actors.rows) {
          const node = graph.nodeOf.get(id);
          expect(node === undefined ? undefined : graph.nodes[node]?.id).toBe(naiveNode(graph, id));
          expect(node).toBeDefined();
        }
      }),
      { numRuns: 15 },
    );
  });

  it('shows the members of an opened node and folds the rest as before', () => {
    const before = foldActors(record, []);
    const after = foldActors(record, ['iea-mod']);
    const added = after.nodes.filter(({ from }) => from === 'iea-mod').map(({ id }) => id);
    expect(added.toSorted()).toEqual(['khwarazmi', 'mullah-yaqoob', 'shirin-akhund']);
    expect(after.drawn).toBe(before.drawn + 3);
  });

  it('opens a member of a node that is itself opened, in whichever order the ids come', () => {
    const ids = (opened: string[]): string[] =>
      foldActors(record, opened)
        .nodes.filter(({ drawn }) => drawn)
        .map(({ id }) => id)
        .toSorted();
    expect(ids(['us-state', 'us-gov'])).toEqual(ids(['us-gov', 'us-state']));
    expect(ids(['us-gov', 'us-state'])).toContain('ned-price');
    expect(ids(['us-state'])).not.toContain('ned-price');
  });

  it('accounts for every actor: drawn, folded, less active or idle', () => {
    const graph = foldActors(record, []);
    const folded = graph.nodes.reduce((sum, { folded: list }) => sum + list.length, 0);
    expect(graph.drawn + folded + graph.others + graph.idle).toBe(record.actors.rows.length);
  });
});

describe('counting acts', () => {
  it('agrees with a count by hand for any rows and any fold', () => {
    const events = record.events.rows.length;
    const incidents = record.incidents.rows.length;
    const mask = (length: number): fc.Arbitrary<Uint8Array> =>
      fc.uint8Array({ minLength: length, maxLength: length, max: 1 });
    fc.assert(
      fc.property(anyOpened, mask(events), mask(incidents), (opened, eventMask, incidentMask) => {
        const graph = foldActors(record, opened);
        const index = indexActs(record, graph);
        const counts = countActs(index, graph.nodes.length, {
          events: eventMask,
          incidents: incidentMask,
        });
        const naive = naiveCounts(graph, eventMask, incidentMask);
        index.pairs.forEach(({ from, to }, pair) => {
          const key = `${graph.nodes[from]?.id}>${graph.nodes[to]?.id}`;
          expect(counts.pairs[pair]).toBe(naive.pairs.get(key) ?? 0);
          naive.pairs.delete(key);
        });
        expect([...naive.pairs.keys()]).toEqual([]);
        expect(counts.within).toBe(naive.within);
        graph.nodes.forEach(({ id }, node) => {
          expect(counts.events[node]).toBe(naive.events.get(id) ?? 0);
          expect(counts.incidents[node]).toBe(naive.incidents.get(id) ?? 0);
        });
      }),
      { numRuns: 12 },
    );
  });
});

function naiveCounts(graph: ActorGraph, eventMask: Uint8Array, incidentMask: Uint8Array) {
  const pairs = new Map<string, number>();
  const events = new Map<string, number>();
  const incidents = new Map<string, number>();
  let within = 0;
  const add = (into: Map<string, number>, key: string): void => {
    into.set(key, (into.get(key) ?? 0) + 1);
  };
  const fold = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => naiveNode(graph, id) ?? [])),
  ];
  record.events.rows.forEach((event, row) => {
    if (eventMask[row] !== 1) return;
    const [by, at] = [fold(event.initiators), fold(event.recipients)];
    if (by.some((from) => at.includes(from))) within += 1;
    for (const from of by) {
      for (const to of at) if (from !== to) add(pairs, `${from}>${to}`);
    }
    const all = [...event.initiators, ...event.recipients, ...event.mediators];
    for (const id of fold(all)) add(events, id);
  });
  record.incidents.rows.forEach((incident, row) => {
    if (incidentMask[row] !== 1) return;
    const all = [...incident.perpetrators.map(({ actor }) => actor), ...incident.targets];
    for (const id of fold(all.filter((one) => record.actors.rowOf.has(one)))) add(incidents, id);
  });
  return { pairs, events, incidents, within };
}

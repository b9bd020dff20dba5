import { describe, expect, test } from 'vitest';
import { buildActorEvidence } from '../../../../../src/app/drawer/evidence/actorEvidence.ts';
import { buildPairEvidence } from '../../../../../src/app/drawer/evidence/pairEvidence.ts';
import { findRow } from '../../../../../src/data/dataset.ts';
import { countActs } from '../../../../../src/model/actIndex.ts';
import { actorNetwork } from '../../../../../src/model/actorNetwork.ts';
import { fullMask } from '../../../../../src/lib/rowMask.ts';
import { drawerPipeline } from '../../../../fixtures/drawerInput.ts';
import { realTables } from '../../../../fixtures/realTables.ts';

const { dataset, membership } = drawerPipeline(realTables());
const everything = {
  incidents: fullMask(dataset.incidents.rows.length),
  events: fullMask(dataset.events.rows.length),
};

function evidenceOf(id: string, passing = everything) {
  const actor = findRow(dataset.actors, id);
  if (!actor) throw new Error(`${id} is not in the record`);
  return buildActorEvidence(actor, dataset, membership, passing);
}

describe('an actor', () => {
  test('stands for those who lead up to it', () => {
    const ispr = evidenceOf('ispr');
    const state = evidenceOf('pak-gov');
    expect(ispr.above).toContain('pak-gov');
    expect(ispr.actsBy.length).toBeGreaterThan(0);
    for (const act of ispr.actsBy) expect(state.actsBy).toContain(act);
    expect(state.actsBy.length).toBeGreaterThan(ispr.actsBy.length);
  });

  test('has its own ties alone, memberships apart', () => {
    const { ties, memberships } = evidenceOf('ttp');
    const all = dataset.relations.rows.filter(({ from, to }) => from === 'ttp' || to === 'ttp');
    expect(ties.length + memberships.length).toBe(all.length);
    expect(ties.some(({ type }) => type === 'part-of' || type === 'leads')).toBe(false);
  });

  test('is quiet where nothing passes', () => {
    const { incidents, events } = everything;
    const nothing = { incidents: incidents.map(() => 0), events: events.map(() => 0) };
    const { actsBy, actsTo, mediated, perpetratorOf, targetOf, claimsOn } = evidenceOf(
      'iea',
      nothing,
    );
    expect([actsBy, actsTo, mediated, perpetratorOf, targetOf, claimsOn].flat()).toEqual([]);
  });
});

test('a pair of nodes has as many acts as the network’s line says', () => {
  const network = actorNetwork(dataset, '');
  const { graph, acts } = network;
  const counts = countActs(acts, graph.nodes.length, everything);
  const ground = { dataset, membership, graph, events: everything.events };
  acts.pairs.forEach(({ from, to }, index) => {
    const [a, b] = [graph.nodes[from], graph.nodes[to]];
    if (!a || !b) throw new Error('every pair has its nodes');
    const { forth, back } = buildPairEvidence(a.id, b.id, ground);
    expect(forth).toHaveLength(counts.pairs[index] ?? 0);
    expect(buildPairEvidence(b.id, a.id, ground).forth).toEqual(back);
  });
});

import { describe, expect, it } from 'vitest';
import { actorNetwork } from '../../../../src/model/actorNetwork.ts';
import { rowsOfPair } from '../../../../src/model/nodeRows.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { bodyMeasures } from '../../../../src/studies/connections/measures.ts';
import { measuresTable } from '../../../../src/studies/connections/table.ts';
import {
  actWays,
  denialsOnly,
  GROUNDS,
  tieWays,
} from '../../../../src/studies/connections/ways.ts';
import { everything, REAL_RECORD as record } from '../../../fixtures/networkInput.ts';

const always = { from: null, to: null };
const { events } = everything(record);
const network = actorNetwork(record, '');
const none = new Uint8Array(events.length);

describe('tieWays', () => {
  it('keeps what is alleged and denied between two, and names both', () => {
    const [direct] = tieWays(record, always, 'iea', 'ttp');
    expect(direct?.steps).toHaveLength(1);
    const bases = direct?.steps[0]?.relations.map(({ basis }) => basis) ?? [];
    expect(bases).toContain('alleged');
    expect(bases.filter((basis) => basis === 'denied')).toHaveLength(4);
    expect(direct?.denied).toBe(true);
    // Every relation between the two, either way, and no other.
    const expected = record.relations.rows.filter(
      ({ from, to }) => (from === 'iea' && to === 'ttp') || (from === 'ttp' && to === 'iea'),
    );
    expect(new Set(direct?.steps[0]?.relations)).toEqual(new Set(expected));
  });

  it('is as firm as its weakest step, and lists the shorter, then the firmer first', () => {
    const ways = tieWays(record, always, 'ttp', 'india');
    const lengths = ways.map(({ steps }) => steps.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(ways.length).toBeLessThanOrEqual(10);
    for (const { steps, ground } of ways) {
      const weakest = Math.max(
        ...steps.map((step) =>
          Math.min(
            ...step.relations.flatMap(({ basis }) =>
              basis === 'denied' ? [] : GROUNDS.indexOf(basis === 'unknown' ? 'alleged' : basis),
            ),
          ),
        ),
      );
      expect(GROUNDS[weakest]).toBe(ground);
      expect(steps[0]?.from).toBe('ttp');
      expect(steps.at(-1)?.to).toBe('india');
      steps.slice(1).forEach(({ from }, at) => expect(from).toBe(steps[at]?.to));
    }
  });

  it('is the same way round from either end', () => {
    const there = tieWays(record, always, 'noor-wali-mehsud', 'ishaq-dar');
    const back = tieWays(record, always, 'ishaq-dar', 'noor-wali-mehsud');
    expect(there.length).toBeGreaterThan(0);
    expect(back[0]?.steps.length).toBe(there[0]?.steps.length);
  });

  it('takes a pair of which only denials are recorded for no tie, in the ways as in the counts', () => {
    // The record with every tie of the two but the denials left out.
    const { nodeOf } = network.graph;
    const two = [nodeOf.get('iea'), nodeOf.get('ttp')];
    const only = record.relations.rows.filter(
      ({ from, to, basis }) =>
        basis === 'denied' || !(two.includes(nodeOf.get(from)) && two.includes(nodeOf.get(to))),
    );
    const rowOf = new Map(only.map(({ id }, row) => [id, row]));
    const denying = { ...record, relations: { rows: only, rowOf } };
    const ways = tieWays(denying, always, 'iea', 'ttp');
    expect(ways.every(({ steps }) => steps.length > 1)).toBe(true);
    const denials = denialsOnly(denying, always, 'ttp', 'iea');
    expect(denials.map(({ basis }) => basis)).toEqual(['denied', 'denied', 'denied', 'denied']);
    expect(denialsOnly(record, always, 'ttp', 'iea')).toEqual([]);
    const degree = (dataset: typeof record): number | undefined =>
      bodyMeasures(actorNetwork(dataset, ''), events, always).find(({ id }) => id === 'ttp')?.ties
        .degree;
    expect(degree(denying)).toBe((degree(record) ?? 0) - 1);
  });

  it('finds none for an actor that the record does not know, or of whom it declares no tie', () => {
    expect(tieWays(record, always, 'nobody', 'ttp')).toEqual([]);
    const tied = new Set(record.relations.rows.flatMap(({ from, to }) => [from, to]));
    const lone = record.actors.rows.find(({ id }) => !tied.has(id));
    expect(lone).toBeDefined();
    expect(tieWays(record, always, lone?.id ?? '', 'ttp')).toEqual([]);
  });
});

describe('actWays', () => {
  it('counts the acts that the pair opens with, with their first and last', () => {
    const [direct] = actWays(network, events, 'pak-gov', 'iea');
    expect(direct).toHaveLength(1);
    for (const [from, to, towards] of [
      ['pak-gov', 'iea', direct?.[0]?.forth],
      ['iea', 'pak-gov', direct?.[0]?.back],
    ] as const) {
      const rows = [...rowsOfPair(record, '', from, to)].flatMap((on, row) => (on ? [row] : []));
      expect(towards).toEqual({ acts: rows.length, first: rows[0], last: rows.at(-1) });
    }
  });

  it('has no act on a way that does not pass, and no way where nothing passes', () => {
    expect(actWays(network, none, 'pak-gov', 'iea')).toEqual([]);
    for (const way of actWays(network, events, 'ttp', 'india')) {
      for (const { forth, back } of way) expect(forth.acts + back.acts).toBeGreaterThan(0);
    }
  });

  it('has none inside one body', () => {
    expect(actWays(network, events, 'khawaja-asif', 'pak-gov')).toEqual([]);
  });
});

describe('bodyMeasures', () => {
  const measures = bodyMeasures(network, events, always);

  it('counts whom a body is linked with, straight from the record', () => {
    const { nodeOf, nodes } = network.graph;
    const linked = (id: string, pairs: readonly (readonly [string, string])[]): number => {
      const own = nodeOf.get(id);
      const others = pairs.flatMap(([a, b]) => {
        const [x, y] = [nodeOf.get(a), nodeOf.get(b)];
        if (x === undefined || y === undefined || x === y) return [];
        return x === own ? [y] : y === own ? [x] : [];
      });
      return new Set(others).size;
    };
    const ties = record.relations.rows
      .filter(({ basis }) => basis !== 'denied')
      .map(({ from, to }) => [from, to] as const);
    const acts = record.events.rows.flatMap(({ initiators, recipients }) =>
      initiators.flatMap((by) => recipients.map((on) => [by, on] as const)),
    );
    expect(measures.length).toBeGreaterThan(30);
    for (const body of measures) {
      expect([body.id, body.ties.degree]).toEqual([body.id, linked(body.id, ties)]);
      expect([body.id, body.acts.degree]).toEqual([body.id, linked(body.id, acts)]);
    }
    const listed = new Set(measures.map(({ id }) => id));
    for (const { id } of nodes)
      if (!listed.has(id)) expect(linked(id, ties) + linked(id, acts)).toBe(0);
  });

  it('follows the filter: without acts only ties are left', () => {
    const still = bodyMeasures(network, none, always);
    expect(still.every(({ acts }) => acts.degree === 0 && acts.betweenness === 0)).toBe(true);
    expect(still.length).toBeGreaterThan(20);
  });

  it('is a table whose numbers open the body, and which says what it measures', () => {
    const table = measuresTable(measures, record, LATER_ENGLISH);
    expect(table.rows).toHaveLength(measures.length);
    expect(table.rows[0]?.cells[2]?.opens).toEqual({ kind: 'record', id: measures[0]?.id });
    expect(table.note).toMatch(/alleged tie counts like an undisputed one/u);
  });
});

import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import { CAMPS } from '../../../src/domain/vocabulary.ts';
import { CONTRADICTION_KINDS, type Contradiction } from '../../../src/model/contradiction.ts';
import {
  contradictionsBetween,
  findContradictions,
  isBetween,
  type AskedSide,
} from '../../../src/model/contradictions.ts';
import { fullMask } from '../../../src/lib/rowMask.ts';
import { countQuarrels, quarrelsOf } from '../../../src/model/quarrels.ts';
import { realTables } from '../../fixtures/realTables.ts';

const tables = realTables();
const dataset = buildDataset(tables, 'test');
const all = findContradictions(dataset);
const campOf = (id: string) => tables.actors.find((actor) => actor.id === id)?.camp ?? 'unknown';
const everything = {
  incidents: fullMask(dataset.incidents.rows.length),
  events: fullMask(dataset.events.rows.length),
};
const of = (record: string, kind: Contradiction['kind']): Contradiction => {
  const found = all.find((one) => one.record.id === record && one.kind === kind);
  if (!found) throw new Error(`no ${kind} at ${record}`);
  return found;
};
const sides = ({ oppositions }: Contradiction): string[] =>
  oppositions.map(
    ({ one, other }) => `${one.speakers.join('+')} – ${other?.speakers.join('+') ?? 'not coded'}`,
  );

describe('contradictions of the record', () => {
  it('holds every recorded dispute once, under its own kind', () => {
    for (const incident of tables.incidents) {
      for (const dispute of incident.disputes) {
        const holders = all.filter(({ record, oppositions }) => {
          return (
            record.id === incident.id &&
            oppositions.some(({ one, other }) =>
              [one, other].some((side) => side?.kind === 'dispute' && side.dispute === dispute),
            )
          );
        });
        expect(
          holders.map(({ kind }) => kind),
          incident.id,
        ).toEqual([dispute.kind]);
      }
    }
  });

  it('accounts for every denies link: told by a dispute, opposed on a topic, or not coded', () => {
    const links = tables['diplomatic-events'].flatMap((event) =>
      event.responds_to.filter(({ kind }) => kind === 'denies').map(({ id }) => [event.id, id]),
    );
    expect(links).toHaveLength(36);
    for (const [effect = '', cause = ''] of links) {
      const told = all.some(({ record, oppositions }) =>
        oppositions.some(({ one, other }) => {
          const acts = [one, other].flatMap((side) =>
            side?.kind === 'dispute' ? side.acts : side?.kind === 'act' ? [side.act.id] : [],
          );
          return acts.includes(effect) && (acts.includes(cause) || record.id === cause);
        }),
      );
      expect(told, `${effect} → ${cause}`).toBe(true);
    }
    expect(all.filter(({ kind }) => kind === 'uncoded').map(({ key }) => key)).toEqual([
      '2023-01-01-kabul-rejects-sanaullah uncoded',
      '2023-01-03-mujahid-reply uncoded',
      '2025-12-05-fo-denies-riyadh uncoded',
    ]);
  });

  it('pairs positions along links alone, with opposed stances on the topic', () => {
    const positions = all.filter(({ kind }) => kind === 'position');
    expect(positions.length).toBeGreaterThan(10);
    for (const { oppositions } of positions) {
      for (const { one, other, basis } of oppositions) {
        if (one.kind !== 'act' || other?.kind !== 'act') throw new Error('positions are acts');
        expect(['denies', 'doubts']).toContain(one.on?.stance);
        expect(['asserts', 'corroborates']).toContain(other.on?.stance);
        expect(one.on?.topic).toBe(other.on?.topic);
        const link =
          one.act.responds_to.find(({ id }) => id === other.act.id) ??
          other.act.responds_to.find(({ id }) => id === one.act.id);
        expect(link?.basis).toBe(basis);
      }
    }
  });

  it('counts an incident or act once under a kind, however many topics it denies on', () => {
    expect(new Set(all.map(({ record, kind }) => `${record.id} ${kind}`)).size).toBe(all.length);
    const several = all.filter(
      ({ kind, oppositions }) =>
        kind === 'position' &&
        new Set(oppositions.map(({ one }) => (one.kind === 'act' ? one.on?.topic : null))).size > 1,
    );
    expect(several.length).toBeGreaterThan(0);
  });

  it('sets nobody against one who denies the same charge', () => {
    // The TTP, India and a commander each deny the court bombing: none contradicts another.
    expect(sides(of('2025-11-11-islamabad-court', 'responsibility'))).toEqual([
      'ttp – pak-gov',
      'jua – not coded',
      'india – naqvi',
    ]);
    // Each says that the other fired first.
    expect(sides(of('2025-03-03-torkham-clash', 'responsibility'))).toContain(
      'iea-moi – pak-security-officials',
    );
  });

  it('says that the other side is not coded rather than guess', () => {
    expect(sides(of('2023-07-25-ali-masjid', 'responsibility'))).toEqual(['ttp – not coded']);
    expect(sides(of('2023-04-24-kabal-ctd-explosions', 'occurrence'))).toEqual([
      'pak-police – not coded',
    ]);
  });

  it('never names one side without the other but for a dispute or an act of denial', () => {
    for (const { oppositions } of all) {
      expect(oppositions.length).toBeGreaterThan(0);
      for (const { one, other } of oppositions) {
        if (other === null) expect(['dispute', 'act']).toContain(one.kind);
        expect(one.key).not.toBe(other?.key);
      }
    }
  });
});

describe('contradictionsBetween', () => {
  it('finds the figures of the October clashes between the two capitals', () => {
    const { open } = contradictionsBetween(all, 'pakistan', 'kabul', everything);
    const october = open.find(({ record }) => record.id === '2025-10-11-durand-line-clashes');
    expect(october?.kind).toBe('figure');
    expect(october && sides(october)).toContain('ispr – mujahid');
  });

  it('is the same whichever side is named first, and nothing but the two', () => {
    for (const a of [...CAMPS, 'any'] as AskedSide[]) {
      for (const b of [...CAMPS, 'any'] as AskedSide[]) {
        const one = contradictionsBetween(all, a, b, everything);
        const other = contradictionsBetween(all, b, a, everything);
        expect(one).toEqual(other);
        for (const { oppositions } of [...one.open, ...one.closed]) {
          for (const opposition of oppositions) {
            const camps = [opposition.one, opposition.other].map((side) =>
              (side?.speakers ?? []).map(campOf),
            );
            const [x = [], y = []] = camps;
            const on = (list: string[], side: AskedSide) => side === 'any' || list.includes(side);
            expect((on(x, a) && on(y, b)) || (on(x, b) && on(y, a))).toBe(true);
            expect(isBetween(opposition, a, b)).toBe(true);
          }
        }
      }
    }
  });

  it('has every contradiction between any and any, open or closed', () => {
    const { open, closed, oneSided } = contradictionsBetween(all, 'any', 'any', everything);
    expect(open.length + closed.length).toBe(all.length);
    expect(oneSided).toEqual([]);
    for (const { kind } of closed) expect(kind).toBe('figure');
    expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(CONTRADICTION_KINDS));
  });

  it('keeps to the rows that pass', () => {
    const row = dataset.incidents.rowOf.get('2025-10-11-durand-line-clashes') ?? -1;
    const incidents = new Uint8Array(dataset.incidents.rows.length);
    incidents[row] = 1;
    const none = new Uint8Array(dataset.events.rows.length);
    const { open } = contradictionsBetween(all, 'any', 'any', { incidents, events: none });
    expect(open.every(({ record }) => record.id === '2025-10-11-durand-line-clashes')).toBe(true);
    expect(open.length).toBeGreaterThan(0);
    incidents[row] = 0;
    const nothing = contradictionsBetween(all, 'any', 'any', { incidents, events: none });
    expect(nothing).toEqual({ open: [], closed: [], oneSided: [] });
  });
});

describe('quarrelsOf', () => {
  const { open } = contradictionsBetween(all, 'pakistan', 'kabul', everything);
  const quarrels = quarrelsOf(open, dataset);

  it('has every contradiction once, under the one record that it is about', () => {
    expect(quarrels.flatMap(({ contradictions }) => contradictions).toSorted(byKey)).toEqual(
      open.toSorted(byKey),
    );
    expect(new Set(quarrels.map(({ record }) => record.id)).size).toBe(quarrels.length);
    const { incidents, acts } = countQuarrels(quarrels);
    expect(incidents + acts).toBe(quarrels.length);
    expect(quarrels.length).toBeLessThan(open.length);
    expect(quarrels.filter(({ record }) => dataset.incidents.rowOf.has(record.id))).toHaveLength(
      incidents,
    );
  });

  it('puts an act in which a dispute was spoken to the disputed incident', () => {
    let acts = 0;
    for (const { record, contradictions } of quarrels) {
      for (const { record: own, kind } of contradictions) {
        if (own.id === record.id) continue;
        acts += 1;
        expect(kind).toBe('position');
        const told = all.some(
          ({ record: { id }, oppositions }) =>
            id === record.id &&
            oppositions.some(({ one, other }) =>
              [one, other].some((side) => side?.kind === 'dispute' && side.acts.includes(own.id)),
            ),
        );
        expect(told, own.id).toBe(true);
      }
    }
    expect(acts).toBeGreaterThan(0);
  });

  function byKey(a: Contradiction, b: Contradiction): number {
    return a.key < b.key ? -1 : 1;
  }
});

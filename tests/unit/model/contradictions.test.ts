import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import type { Claim } from '../../../src/domain/record.ts';
import { CAMPS, QUALIFIERS } from '../../../src/domain/vocabulary.ts';
import { conflictingClaims } from '../../../src/model/conflictingClaims.ts';
import { CONTRADICTION_KINDS, type Contradiction } from '../../../src/model/contradiction.ts';
import {
  contradictionsBetween,
  findContradictions,
  isBetween,
  type AskedSide,
} from '../../../src/model/contradictions.ts';
import { fullMask } from '../../../src/lib/rowMask.ts';
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

/** Numbers that a claim leaves possible, counted one by one up to 60. */
function possible(claim: Claim): Set<number> {
  const numbers = new Set<number>();
  const top = claim.high ?? claim.best ?? claim.low ?? -1;
  for (let n = claim.low ?? claim.best ?? 0; n <= 60; n += 1) {
    if (n <= top || claim.qualifier === 'at least' || claim.qualifier === 'more than') {
      numbers.add(n);
    }
  }
  return numbers;
}

/** Every pair, the slow way, as "id id open". */
function naiveConflicts(claims: readonly Claim[]): string[] {
  const pairs: string[] = [];
  for (const a of claims) {
    for (const b of claims.slice(claims.indexOf(a) + 1)) {
      const same = a.outcome === b.outcome && a.group === b.group && a.said_by !== b.said_by;
      const figures = [a, b].every((one) => (one.low ?? one.best ?? one.high) !== null);
      const shared = [...possible(a)].some((n) => possible(b).has(n));
      if (!same || !figures || a.cumulative || b.cumulative || shared) continue;
      const replaced = claims.some(
        ({ id, supersedes }) => id !== supersedes && (supersedes === a.id || supersedes === b.id),
      );
      pairs.push(`${a.id} ${b.id} ${!replaced}`);
    }
  }
  return pairs;
}

const count = fc.nat({ max: 20 });
const madeClaims = fc
  .array(
    fc.record({
      numbers: fc.array(count, { minLength: 3, maxLength: 3 }),
      said: fc.constantFrom('none', 'low', 'best', 'high', 'low best', 'low best high'),
      qualifier: fc.constantFrom(...QUALIFIERS),
      said_by: fc.constantFrom('a', 'b', 'c'),
      group: fc.constantFrom('all' as const, 'civilians' as const),
      cumulative: fc.boolean(),
      supersedes: fc.option(fc.nat({ max: 5 })),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ numbers, said, supersedes, ...row }, at): Claim => {
      const [low = 0, best = 0, high = 0] = numbers.toSorted((a, b) => a - b);
      const has = (name: string) => said.split(' ').includes(name);
      return {
        ...row,
        id: `c${at}`,
        outcome: 'killed',
        detail: null,
        low: has('low') ? low : null,
        best: has('best') ? best : null,
        high: has('high') ? high : null,
        said_on: null,
        supersedes: supersedes === null ? null : `c${supersedes}`,
        source: 's',
        paragraph: null,
      };
    }),
  );

describe('conflictingClaims', () => {
  it('are the pairs that no number satisfies', () => {
    fc.assert(
      fc.property(madeClaims, (claims) => {
        const found = conflictingClaims(claims).map(
          ({ one, other, open }) => `${one.id} ${other.id} ${open}`,
        );
        expect(found).toEqual(naiveConflicts(claims));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps to the record: none invented, none lost', () => {
    const pairs = all
      .filter(({ kind }) => kind === 'figure')
      .flatMap(({ oppositions }) => oppositions.filter(({ one }) => one.kind === 'claim')).length;
    // Far numbers do not fit the slow way's count; by bounds the same rule is two comparisons.
    let naive = 0;
    for (const { claims } of tables.incidents) {
      for (const a of claims) {
        for (const b of claims.slice(claims.indexOf(a) + 1)) {
          if (a.outcome !== b.outcome || a.group !== b.group || a.said_by === b.said_by) continue;
          if (a.cumulative || b.cumulative) continue;
          const range = ({ low, best, high, qualifier }: Claim): [number, number] => [
            low ?? best ?? 0,
            /at least|more than/u.test(qualifier) ? Infinity : (high ?? best ?? low ?? NaN),
          ];
          const [[l, u], [m, v]] = [range(a), range(b)];
          if (u < m || v < l) naive += 1;
        }
      }
    }
    expect(pairs).toBe(naive);
    expect(pairs).toBeGreaterThan(100);
  });
});

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
      '2023-01-01-kabul-rejects-sanaullah uncoded 2022-12-sanaullah-strike-threat',
      '2023-01-03-mujahid-reply uncoded 2023-01-02-nsc-no-sanctuaries',
      '2025-12-05-fo-denies-riyadh uncoded 2025-12-01-saudi-talks',
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

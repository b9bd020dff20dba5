import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, RecordTables } from '../../../src/domain/record.ts';
import { OUTCOMES, VICTIM_GROUPS } from '../../../src/domain/vocabulary.ts';
import { readIncident } from '../../../src/reading/readIncident.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { anyTables, GENERATED_ACTORS } from './generatedTables.ts';
import { naiveReading } from './naiveReading.ts';
import { makeClaim, prepare } from './tables.ts';

const anyWord = fc.oneof(
  fc.constantFrom(...NAMED_WORDS),
  fc.constantFrom(...GENERATED_ACTORS, 'nobody'),
);
const anyOutcome = fc.oneof(fc.constant('killed' as const), fc.constantFrom(...OUTCOMES));

function withClaims(
  tables: RecordTables,
  change: (claims: readonly Claim[]) => readonly Claim[],
): RecordTables {
  return {
    ...tables,
    incidents: tables.incidents.map((one) => ({ ...one, claims: change(one.claims) })),
  };
}

function readFirst(tables: RecordTables, word: string) {
  const { dataset, context } = prepare(tables);
  const [incident] = dataset.incidents.rows;
  if (!incident) throw new Error('an incident is generated');
  return { incident, reading: readIncident(incident, 'killed', word, context) };
}

/** Milliseconds: thousands of records on a busy machine. */
const PATIENCE = 60_000;

describe('on generated incidents', () => {
  test('the reading is that of the naive implementation', { timeout: PATIENCE }, () => {
    let rival = 0;
    let surplus = 0;
    let oneSided = 0;
    fc.assert(
      fc.property(anyTables(1), anyOutcome, anyWord, (tables, outcome, word) => {
        const { dataset, context } = prepare(tables);
        for (const incident of dataset.incidents.rows) {
          const { feeds, claims, ...reading } = readIncident(incident, outcome, word, context);
          expect(reading).toEqual(naiveReading(incident, outcome, word, tables));
          expect(feeds).toHaveLength(reading.counted.length);
          expect(claims.map(({ id }) => id)).toEqual(reading.counted);
          if (reading.rival && reading.whole) rival += 1;
          if (feeds.includes('unknown')) surplus += 1;
          if (reading.whole && reading.whole.one_sided > 0) oneSided += 1;
        }
      }),
      { numRuns: 4000 },
    );
    // The generator reaches the rarer rules, or the comparison would be worth little.
    expect(Math.min(rival, surplus, oneSided)).toBeGreaterThan(20);
  });

  test('every claim of the outcome is listed exactly once, no other claim at all', () => {
    fc.assert(
      fc.property(anyTables(1), anyOutcome, anyWord, (tables, outcome, word) => {
        const { dataset, context } = prepare(tables);
        for (const incident of dataset.incidents.rows) {
          const { counted, excluded } = readIncident(incident, outcome, word, context);
          const listed = [...counted, ...excluded.map(({ id }) => id)];
          const expected = incident.claims.filter((claim) => claim.outcome === outcome);
          expect(listed.sort()).toEqual(expected.map(({ id }) => id).sort());
        }
      }),
    );
  });

  test('ranges are ordered: one-sided ≤ floor ≤ best ≤ top', () => {
    fc.assert(
      fc.property(anyTables(1), anyWord, (tables, word) => {
        const { reading } = readFirst(tables, word);
        for (const range of [reading.whole, ...VICTIM_GROUPS.map((one) => reading.groups[one])]) {
          if (!range) continue;
          const { one_sided, floor, best, top } = range;
          expect([one_sided, floor, best, top]).toEqual(
            [one_sided, floor, best, top].sort((a, b) => a - b),
          );
        }
      }),
    );
  });

  test('a cumulative claim or one of another outcome changes no figure', () => {
    const irrelevant = fc.constantFrom({ cumulative: true }, { outcome: 'wounded' } as const);
    fc.assert(
      fc.property(anyTables(1), anyWord, irrelevant, fc.nat(8), (tables, word, given, at) => {
        const extra = makeClaim({ id: 'extra', said_by: 'a0', source: 's0', best: 999, ...given });
        const more = withClaims(tables, (claims) => [
          ...claims.slice(0, at),
          extra,
          ...claims.slice(at),
        ]);
        const before = readFirst(tables, word).reading;
        const after = readFirst(more, word).reading;
        expect(after.whole).toEqual(before.whole);
        expect(after.groups).toEqual(before.groups);
        expect(after.counted).toEqual(before.counted);
      }),
    );
  });

  test('the counted claims alone give the same figures again', () => {
    fc.assert(
      fc.property(anyTables(1), (tables) => {
        const { reading } = readFirst(tables, 'range');
        const { counted } = reading;
        const again = readFirst(
          withClaims(tables, (claims) => claims.filter(({ id }) => counted.includes(id))),
          'range',
        ).reading;
        expect(again.whole).toEqual(reading.whole);
        expect(again.groups).toEqual(reading.groups);
        expect(again.excluded).toEqual([]);
      }),
    );
  });

  test('"best" lets the same claims count as "range"', () => {
    fc.assert(
      fc.property(anyTables(1), (tables) => {
        expect(readFirst(tables, 'best').reading).toEqual(readFirst(tables, 'range').reading);
      }),
    );
  });

  test('an incident from outside the dataset is read as one inside it', () => {
    fc.assert(
      fc.property(anyTables(1), anyWord, (tables, word) => {
        const { context } = prepare(tables);
        const { incident, reading } = readFirst(tables, word);
        expect(readIncident({ ...incident }, 'killed', word, context)).toEqual(reading);
      }),
      { numRuns: 50 },
    );
  });
});

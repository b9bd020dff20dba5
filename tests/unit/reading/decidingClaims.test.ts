import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  OUTCOMES,
  VICTIM_GROUPS,
  type Outcome,
  type VictimGroup,
} from '../../../src/domain/vocabulary.ts';
import type { Claim, Incident } from '../../../src/domain/record.ts';
import { binIndexOf } from '../../../src/lib/timeBins.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { decidingClaims, type ClaimPart } from '../../../src/reading/decidingClaims.ts';
import { evidenceOf } from '../../../src/reading/evidence.ts';
import { readIncident } from '../../../src/reading/readIncident.ts';
import { sumByBin } from '../../../src/reading/sums.ts';
import { NAMED_WORDS, type Word } from '../../../src/reading/word.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';
import { anyTables } from './generatedTables.ts';
import { naiveReading } from './naiveReading.ts';
import { prepare, readTables } from './tables.ts';

const record = prepare(readTables());

const low = (claim: Claim): number => claim.low ?? claim.best ?? 0;
const high = (claim: Claim): number => claim.high ?? claim.best ?? claim.low ?? 0;

/** Adds a number up again from the claims that give it: one a group, or one speaker's. */
function readd(
  claims: readonly Claim[],
  parts: ReadonlyMap<string, ClaimPart>,
  number: 'floor' | 'top',
  rival: boolean,
): number {
  const giving = claims.filter(({ id }) => parts.get(id)?.gives.includes(number));
  const value = number === 'floor' ? low : high;
  const all = giving.find(({ group }) => group === 'all');
  const apart = giving.filter(({ group }) => group !== 'all');
  if (rival) {
    const [speaker] = giving.map(({ said_by: by }) => by);
    const own = giving.filter(({ said_by: by }) => by === speaker);
    return own.reduce((sum, claim) => sum + value(claim), 0);
  }
  if (apart.length === 0) return all ? value(all) : 0;
  const groups = [...new Set(apart.map(({ group }) => group))];
  return groups
    .map((group) => apart.find((claim) => claim.group === group))
    .reduce((sum, claim) => sum + (claim ? value(claim) : 0), 0);
}

/** Compares the numbers that the deciding claims add up to with the naive reading's. */
function expectReadds(
  incident: Incident,
  outcome: Outcome,
  word: Word,
  { context, tables }: Pick<typeof record, 'context' | 'tables'>,
): void {
  const reading = readIncident(incident, outcome, word, context);
  const naive = naiveReading(incident, outcome, word, tables);
  const parts = decidingClaims(reading);
  expect([...parts.keys()]).toEqual(naive.counted);
  const claims = incident.claims.filter(({ id }) => parts.has(id));
  if (!naive.whole) {
    expect(parts.size).toBe(0);
    return;
  }
  expect(readd(claims, parts, 'floor', naive.rival)).toBe(naive.whole.floor);
  expect(readd(claims, parts, 'top', naive.rival)).toBe(naive.whole.top);
  for (const number of ['floor', 'best', 'top'] as const) {
    expect([...parts.values()].some(({ gives }) => gives.includes(number))).toBe(true);
  }
  for (const { gives, why } of parts.values()) expect(why === null).toBe(gives.length > 0);
}

/** Adds one group's numbers up from its claims, less what is in other groups; 1: of a rest. */
function expectGroup(
  incident: Incident,
  group: VictimGroup,
  word: Word,
  { context, tables }: Pick<typeof record, 'context' | 'tables'>,
): number {
  const naive = naiveReading(incident, 'killed', word, tables);
  const range = naive.groups[group];
  if (!range || naive.rival) return 0;
  const reading = readIncident(incident, 'killed', word, context);
  const parts = decidingClaims(reading, [group]);
  const claims = incident.claims.filter(({ id }) => parts.has(id));
  // Said of those of no stated group, and of all beside: the rest comes on top of what is said.
  if (claims.some((one) => one.group === 'all') && claims.some((one) => one.group !== 'all'))
    return 0;
  for (const number of ['floor', 'top'] as const) {
    const giving = claims.filter(({ id }) => parts.get(id)?.gives.includes(number));
    const values = giving.map((claim) => {
      const less = parts.get(claim.id)?.less?.[number] ?? 0;
      const raised = parts.get(claim.id)?.gives.includes('best') === true && number === 'top';
      return [low(claim), high(claim), ...(raised ? [claim.best ?? 0] : [])].map((n) => n - less);
    });
    const label = `${incident.id} ${group} ${number}`;
    if (giving.length === 0) expect(range[number], label).toBe(0);
    else for (const all of values) expect(all, label).toContain(range[number]);
  }
  return claims.some(({ id }) => parts.get(id)?.less) ? 1 : 0;
}

describe('the claims that give a number', () => {
  const words = [...NAMED_WORDS, 'ispr', 'iea', 'ttp', 'picss'];
  test.each(OUTCOMES.flatMap((outcome) => words.map((word) => [outcome, word] as const)))(
    'add up to it again in every incident: %s on the word of %s',
    (outcome, word) => {
      for (const incident of record.dataset.incidents.rows) {
        expectReadds(incident, outcome, word, record);
      }
    },
  );

  test.each(words)(
    'give each group’s numbers, the rest of all among them, on the word of %s',
    (word) => {
      let rests = 0;
      for (const incident of record.dataset.incidents.rows) {
        for (const group of VICTIM_GROUPS) rests += expectGroup(incident, group, word, record);
      }
      if (word === 'range') expect(rests).toBeGreaterThan(5);
    },
  );

  test('give each group’s numbers on generated records', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyTables(3), fc.constantFrom(...NAMED_WORDS), (tables, word) => {
        const made = prepare(tables);
        for (const incident of made.dataset.incidents.rows) {
          for (const group of VICTIM_GROUPS) expectGroup(incident, group, word, made);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('add up to it again on generated records', () => {
    fc.assert(
      fc.property(anyTables(3), fc.constantFrom(...NAMED_WORDS), (tables, word) => {
        const made = prepare(tables);
        for (const incident of made.dataset.incidents.rows) {
          expectReadds(incident, 'killed', word, made);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('add up to every bar of random filters, words, outcomes and bins', () => {
    const dataset = realDataset();
    const pipeline = createPipeline(dataset);
    const state = fc.record({
      filter: randomFilter(dataset),
      outcome: fc.constantFrom(...OUTCOMES),
      word: fc.constantFrom(...words),
      bin: fc.constantFrom('week', 'month', 'quarter', 'year'),
    });
    fc.assert(
      fc.property(state, (asked) => {
        const filter = { ...asked.filter, group: [] };
        const run = pipeline.run({ ...DEFAULT_STATE, ...asked, filter });
        const mask = run.evaluation.passing.incidents;
        const { bins } = run.time;
        const sums = sumByBin(run.columns, mask, dataset.incidents.first, bins);
        const again = sums.map(() => ({ floor: 0, top: 0 }));
        const { counted, excluded } = evidenceOf(run.readings, mask);
        const listed = new Set(counted);
        dataset.incidents.rows.forEach((incident, row) => {
          if (mask[row] !== 1) return;
          const bin = again[binIndexOf(bins, dataset.incidents.first[row] ?? -1)];
          const reading = readIncident(
            incident,
            asked.outcome,
            asked.word,
            pipeline.readingContext,
          );
          const parts = decidingClaims(reading);
          const claims = incident.claims.filter(({ id }) => listed.has(id));
          expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(parts.keys()));
          if (!bin) return;
          bin.floor += readd(claims, parts, 'floor', reading.rival);
          bin.top += readd(claims, parts, 'top', reading.rival);
        });
        expect(again).toEqual(sums.map(({ floor, top }) => ({ floor, top })));
        const all = dataset.incidents.rows
          .filter((_, row) => mask[row] === 1)
          .flatMap(({ claims }) => claims.filter(({ outcome }) => outcome === asked.outcome));
        expect([...counted, ...excluded.map(({ id }) => id)].toSorted()).toEqual(
          all.map(({ id }) => id).toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('of the October case are the admissions for the floor and the other side’s for the top', () => {
    const row = record.dataset.incidents.rowOf.get('2025-10-11-durand-line-clashes') ?? -1;
    const incident = record.dataset.incidents.rows[row];
    if (!incident) throw new Error('the case is in the record');
    const giving = (word: Word, number: 'floor' | 'top'): string[] => {
      const parts = decidingClaims(readIncident(incident, 'killed', word, record.context));
      return incident.claims
        .filter(({ id }) => parts.get(id)?.gives.includes(number))
        .map((claim) => `${claim.group} ${number === 'floor' ? low(claim) : high(claim)}`)
        .toSorted();
    };
    expect(giving('range', 'floor')).toEqual(['afghan-forces 9', 'security-forces 23']);
    expect(giving('range', 'top')).toEqual(['afghan-forces 200', 'security-forces 58']);
    expect(giving('kabul', 'top')).toEqual(['afghan-forces 9', 'security-forces 58']);
  });
});

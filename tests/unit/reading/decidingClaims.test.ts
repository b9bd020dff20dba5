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
import { NUMBERS, type NumberOfRange } from '../../../src/reading/accounts.ts';
import { decidingClaims, type ClaimPart, type Given } from '../../../src/reading/decidingClaims.ts';
import { evidenceOf } from '../../../src/reading/evidence.ts';
import { readGroups } from '../../../src/reading/readGroups.ts';
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
const figure = (claim: Claim): number => claim.best ?? claim.low ?? claim.high ?? 0;

/** What a claim may go into a number as, straight from its fields. */
function expectOwnFigure(claim: Claim, { number, from, amount, less }: Given): void {
  expect(amount).toBe({ floor: low, best: figure, top: high }[from](claim));
  // A number is raised to a lower one at most.
  expect(NUMBERS.indexOf(from)).toBeLessThanOrEqual(NUMBERS.indexOf(number));
  // Only of a figure for all can people be in other groups.
  expect(less > 0 && claim.group !== 'all').toBe(false);
  expect(less).toBeLessThanOrEqual(amount);
}

/** A number added up again from the claims that are said to be added. */
function readd(parts: ReadonlyMap<string, ClaimPart>, number: NumberOfRange): number {
  return [...parts.values()]
    .flatMap(({ gives }) => gives)
    .filter((given) => given.number === number && given.added)
    .reduce((sum, { amount, less }) => sum + amount - less, 0);
}

/** The figure for some groups, from the naive reading; a rival one of several groups has none here. */
function naiveFigure(naive: NaiveReading, groups: readonly VictimGroup[]): NaiveNumbers | null {
  if (groups.length === 0) return naive.whole;
  const ranges = groups.flatMap((group) => naive.groups[group] ?? []);
  if (ranges.length === 0) return null;
  const add = (of: (range: NaiveNumbers) => number): number =>
    ranges.map(of).reduce((a, b) => a + b, 0);
  return {
    floor: add((one) => one.floor),
    best: add((one) => one.best),
    top: add((one) => one.top),
  };
}

type NaiveReading = ReturnType<typeof naiveReading>;
type NaiveNumbers = Readonly<Record<NumberOfRange, number>>;

/**
 * Holds what the claims add up to against the naive reading.
 * @returns the claims of which people in other groups were taken off
 */
function expectReadds(
  incident: Incident,
  outcome: Outcome,
  word: Word,
  { context, tables }: Pick<typeof record, 'context' | 'tables'>,
  groups: readonly VictimGroup[] = [],
): number {
  const reading = readIncident(incident, outcome, word, context);
  const naive = naiveReading(incident, outcome, word, tables);
  const parts = decidingClaims(reading, groups);
  const claims = new Map(incident.claims.map((claim) => [claim.id, claim]));
  if (groups.length === 0) expect([...parts.keys()]).toEqual(naive.counted);
  const rivals = naive.rival && groups.filter((group) => naive.groups[group]).length > 1;
  // Of several rival groups the claimants' totals count: asked of the reading, itself held above.
  const expected = rivals ? readGroups(reading, groups).range : naiveFigure(naive, groups);
  if (!expected) {
    expect(parts.size).toBe(0);
    return 0;
  }
  for (const number of NUMBERS) {
    expect(readd(parts, number), `${incident.id} ${groups.join()} ${number}`).toBe(
      expected[number],
    );
  }
  let taken = 0;
  for (const [id, { gives, why }] of parts) {
    const claim = claims.get(id);
    if (!claim) throw new Error(`no claim ${id}`);
    expect(why === null).toBe(gives.length > 0);
    for (const given of gives) {
      expectOwnFigure(claim, given);
      if (given.less > 0) taken += 1;
    }
  }
  return taken;
}

/** Random groups, each at most once. */
const someGroups = fc.subarray([...VICTIM_GROUPS]);

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
    'add up to each group’s numbers, the rest of all among them, on the word of %s',
    (word) => {
      let rests = 0;
      for (const incident of record.dataset.incidents.rows) {
        for (const group of VICTIM_GROUPS) {
          rests += expectReadds(incident, 'killed', word, record, [group]);
        }
      }
      if (word === 'range') expect(rests).toBeGreaterThan(5);
    },
  );

  test('add up again in incidents nobody would write, for any groups', () => {
    let raised = 0;
    fc.assert(
      fc.property(
        anyTables(3),
        fc.constantFrom(...NAMED_WORDS),
        someGroups,
        (tables, word, groups) => {
          const made = prepare(tables);
          for (const incident of made.dataset.incidents.rows) {
            expectReadds(incident, 'killed', word, made, groups);
            const reading = readIncident(incident, 'killed', word, made.context);
            for (const { gives } of decidingClaims(reading, groups).values()) {
              if (gives.some(({ number, from }) => number !== from)) raised += 1;
            }
          }
        },
      ),
      { numRuns: 4000 },
    );
    expect(raised).toBeGreaterThan(5);
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
        const groups = asked.filter.group;
        const run = pipeline.run({ ...DEFAULT_STATE, ...asked });
        const mask = run.evaluation.passing.incidents;
        const { bins } = run.time;
        const sums = sumByBin(run.columns, mask, dataset.incidents.first, bins);
        const again = sums.map(() => ({ floor: 0, best: 0, top: 0 }));
        const { counted, excluded } = evidenceOf(run.readings, mask, groups);
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
          const parts = decidingClaims(reading, groups);
          const claims = incident.claims.filter(({ id }) => listed.has(id));
          expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(parts.keys()));
          if (!bin) return;
          for (const number of NUMBERS) bin[number] += readd(parts, number);
        });
        expect(again).toEqual(sums.map(({ floor, best, top }) => ({ floor, best, top })));
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
        .filter(({ id }) => parts.get(id)?.gives.some((given) => given.number === number))
        .map((claim) => `${claim.group} ${number === 'floor' ? low(claim) : high(claim)}`)
        .toSorted();
    };
    expect(giving('range', 'floor')).toEqual(['afghan-forces 9', 'security-forces 23']);
    expect(giving('range', 'top')).toEqual(['afghan-forces 200', 'security-forces 58']);
    expect(giving('kabul', 'top')).toEqual(['afghan-forces 9', 'security-forces 58']);
  });
});

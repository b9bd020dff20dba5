import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMembership } from '../../../src/data/membership.ts';
import { createEvaluator } from '../../../src/filter/createEvaluator.ts';
import { buildDimensions } from '../../../src/filter/dimensions.ts';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { DIMENSION_IDS } from '../../../src/filter/evaluation.ts';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { countRows } from '../../../src/lib/rowMask.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { chainRows } from '../../../src/model/chainRows.ts';
import { chainsOf } from '../../../src/model/responseChains.ts';
import { contestedRows } from '../../../src/reading/contestedRows.ts';
import { createReadingContext } from '../../../src/reading/readingContext.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { expectAsNaive } from './expectAsNaive.ts';
import { randomFilter } from './randomFilter.ts';

const dataset = realDataset();
const membership = buildMembership(dataset);
const contested = contestedRows(dataset, createReadingContext(dataset, membership));
const dimensions = buildDimensions(dataset, membership, contested, () =>
  chainRows(dataset, chainsOf(dataset)),
);
const world = { dataset, membership, contested };
const evaluate = createEvaluator(dataset, dimensions);
const WORDS = ['Turkham', 'tehrik', 'border clos', 'Istanbul', 'چمن', 'al-Qaida', 'zzzz'];

describe('createEvaluator', () => {
  it('lists its dimensions in the order of their ids', () => {
    expect(dimensions.map(({ id }) => id)).toEqual(DIMENSION_IDS);
  });

  it('passes everything without a filter', () => {
    const { passing } = evaluate(NO_FILTER, 'killed');
    expect(countRows(passing.incidents)).toBe(306);
    expect(countRows(passing.events)).toBe(437);
  });

  it('agrees with the naive filter for any filter and exemptions, one after the other', () => {
    fc.assert(
      fc.property(
        randomFilter(dataset, WORDS),
        fc.constantFrom(...OUTCOMES),
        fc.subarray([...DIMENSION_IDS]),
        (filter, outcome, exempt) => {
          expectAsNaive(evaluate(filter, outcome), { filter, outcome, exempt }, world);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the same masks back while nothing that they depend on changes', () => {
    const october = { ...NO_FILTER, from: dayOf(2025, 10, 1), to: dayOf(2025, 10, 31) };
    const one = evaluate(october, 'killed');
    const context = one.except(['time']);
    expect(evaluate(october, 'killed').passing).toBe(one.passing);
    const moved = evaluate({ ...october, to: dayOf(2025, 11, 30) }, 'killed');
    expect(moved.passing).not.toBe(one.passing);
    expect(moved.except(['time'])).toBe(context);
    expect(moved.except(['actor'])).toBe(moved.passing);
    const typed = evaluate({ ...october, type: ['Battles'] }, 'killed');
    expect(typed.except(['time'])).not.toBe(context);
  });

  it('lets an earlier evaluation answer for its own filter', () => {
    const earlier = evaluate({ ...NO_FILTER, type: ['Battles'], country: ['AF'] }, 'killed');
    const wanted = countRows(earlier.except(['country']).incidents);
    evaluate(NO_FILTER, 'killed');
    expect(countRows(earlier.except(['country']).incidents)).toBe(wanted);
  });

  it('counts the bounds in, and spans by overlap', () => {
    const only = (from: number, to: number): number =>
      countRows(evaluate({ ...NO_FILTER, from, to }, 'killed').passing.incidents);
    const row = dataset.incidents.rowOf.get('2025-10-11-durand-line-clashes') ?? -1;
    const passes = (day: number): number | undefined =>
      evaluate({ ...NO_FILTER, from: day, to: day }, 'killed').passing.incidents[row];
    expect(passes(dayOf(2025, 10, 11))).toBe(1);
    expect(passes(dayOf(2025, 10, 12))).toBe(1);
    expect(passes(dayOf(2025, 10, 10))).toBe(0);
    expect(passes(dayOf(2025, 10, 13))).toBe(0);
    expect(only(dayOf(1990, 1, 1), dayOf(1990, 1, 2))).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMembership } from '../../../src/data/membership.ts';
import { ALL_SUB_EVENT_TYPES, TOPICS } from '../../../src/domain/vocabulary.ts';
import { createEvaluator } from '../../../src/filter/createEvaluator.ts';
import { buildDimensions, type Dimension } from '../../../src/filter/dimensions.ts';
import type { DimensionId } from '../../../src/filter/evaluation.ts';
import { facetCounts, relaxations } from '../../../src/filter/facetCounts.ts';
import { NO_FILTER, type Filter } from '../../../src/filter/filter.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { countRows } from '../../../src/lib/rowMask.ts';
import { chainRows } from '../../../src/model/chainRows.ts';
import { chainsOf } from '../../../src/model/responseChains.ts';
import { contestedRows } from '../../../src/reading/contestedRows.ts';
import { createReadingContext } from '../../../src/reading/readingContext.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from './randomFilter.ts';

const dataset = realDataset();
const membership = buildMembership(dataset);
const contested = contestedRows(dataset, createReadingContext(dataset, membership));
const dimensions = buildDimensions(dataset, membership, contested, () =>
  chainRows(dataset, chainsOf(dataset)),
);
const evaluate = createEvaluator(dataset, dimensions);

/** The filter's key and the tables of each dimension that has a list to pick from. */
const LISTS: readonly (readonly [DimensionId, keyof Filter, 'incidents' | 'events' | 'both'])[] = [
  ['type', 'type', 'incidents'],
  ['sub', 'sub', 'incidents'],
  ['group', 'group', 'incidents'],
  ['actor', 'actor', 'both'],
  ['plover', 'plover', 'events'],
  ['quad', 'quad', 'events'],
  ['format', 'format', 'events'],
  ['topic', 'topic', 'events'],
  ['country', 'country', 'incidents'],
  ['admin1', 'admin1', 'incidents'],
  ['source-kind', 'sourceKind', 'both'],
];

function dimensionOf(id: DimensionId): Dimension {
  const dimension = dimensions.find((one) => one.id === id);
  if (!dimension) throw new Error(`no dimension ${id}`);
  return dimension;
}

const passing = (filter: Filter) => {
  const { incidents, events } = evaluate(filter, 'killed').passing;
  return { incidents: countRows(incidents), events: countRows(events) };
};

describe('facetCounts', () => {
  it.each(LISTS)('of %s are what picking just that value would leave', (id, key, tables) => {
    fc.assert(
      fc.property(randomFilter(dataset), fc.nat(), (filter, pick) => {
        const counts = facetCounts(dimensionOf(id), evaluate(filter, 'killed'), filter);
        // Every value of a long list would be slow; any one of them may be asked for.
        for (const { value, incidents, events } of [counts[pick % counts.length], counts[0]].filter(
          (one) => one !== undefined,
        )) {
          const left = passing({ ...filter, [key]: [value] });
          expect(incidents).toBe(tables === 'events' ? 0 : left.incidents);
          expect(events).toBe(tables === 'incidents' ? 0 : left.events);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('list every value, those without a record with 0', () => {
    const filter = { ...NO_FILTER, from: dayOf(2021, 9, 1), to: dayOf(2021, 9, 2) };
    const evaluation = evaluate(filter, 'killed');
    const subs = facetCounts(dimensionOf('sub'), evaluation, filter);
    expect(subs.map(({ value }) => value)).toEqual(ALL_SUB_EVENT_TYPES);
    expect(subs.some(({ incidents }) => incidents === 0)).toBe(true);
    const topics = facetCounts(dimensionOf('topic'), evaluation, filter);
    expect(topics.map(({ value }) => value)).toEqual(TOPICS);
  });

  it('are none where there is no list', () => {
    for (const id of ['time', 'contested', 'q'] as const) {
      expect(facetCounts(dimensionOf(id), evaluate(NO_FILTER, 'killed'), NO_FILTER)).toEqual([]);
    }
  });
});

describe('relaxations', () => {
  const without: Partial<Record<DimensionId, Partial<Filter>>> = {
    time: { from: null, to: null },
    'source-kind': { sourceKind: [] },
    contested: { contested: false },
    q: { q: '' },
  };

  it('give back what passes without each constraint in force, the most first', () => {
    fc.assert(
      fc.property(randomFilter(dataset, ['Torkham', 'zzzz']), (filter) => {
        const list = relaxations(dimensions, evaluate(filter, 'killed'), filter, 'killed');
        for (const { dimension, ...back } of list) {
          const dropped = without[dimension] ?? { [dimension]: [] };
          expect(back, dimension).toEqual(passing({ ...filter, ...dropped }));
        }
        const sorted = list.toSorted((a, b) => b.incidents - a.incidents || b.events - a.events);
        expect(list).toEqual(sorted);
      }),
      { numRuns: 80 },
    );
  });

  it('name just the constraints in force', () => {
    const filter: Filter = { ...NO_FILTER, q: 'zzzz', country: ['AF'], role: ['target'] };
    const list = relaxations(dimensions, evaluate(filter, 'killed'), filter, 'killed');
    expect(list.map(({ dimension }) => dimension)).toEqual(['q', 'country']);
    expect(relaxations(dimensions, evaluate(NO_FILTER, 'killed'), NO_FILTER, 'killed')).toEqual([]);
  });
});

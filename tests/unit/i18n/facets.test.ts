import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraintText } from '../../../src/i18n/constraintText.ts';
import { FACETS, isActive, withoutDimension } from '../../../src/i18n/facets.ts';
import { DIMENSION_IDS } from '../../../src/filter/evaluation.ts';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const dataset = realDataset();
const pipeline = createPipeline(dataset);
const filters = randomFilter(dataset, ['Torkham']);

describe('the filters in words', () => {
  it('are there for every dimension in force, and for no other', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const said = DIMENSION_IDS.filter(
          (dimension) => constraintText(dimension, filter, dataset, ENGLISH) !== '',
        );
        expect(said).toEqual(DIMENSION_IDS.filter((dimension) => isActive(filter, dimension)));
      }),
    );
  });

  it('are dropped one by one, in any order, until nothing is asked for', () => {
    fc.assert(
      fc.property(
        filters,
        fc.shuffledSubarray([...DIMENSION_IDS], { minLength: DIMENSION_IDS.length }),
        (filter, order) => {
          let left = filter;
          for (const dimension of order) {
            const next = withoutDimension(left, dimension);
            expect(isActive(next, dimension)).toBe(false);
            for (const other of DIMENSION_IDS.filter((one) => one !== dimension)) {
              expect(isActive(next, other)).toBe(isActive(left, other));
            }
            left = next;
          }
          expect(left).toEqual(NO_FILTER);
        },
      ),
    );
  });
});

describe('the lists to pick from', () => {
  it.each(FACETS.map((facet) => [facet.dimension, facet] as const))(
    'names every value of %s, each in its own way',
    (dimension, { label }) => {
      const values = pipeline.facetCounts(DEFAULT_STATE, dimension).map(({ value }) => value);
      const labels = values.map((value) => label(value, ENGLISH.messages, dataset));
      expect(labels.length).toBeGreaterThan(1);
      expect(labels.every((one) => one.trim() !== '')).toBe(true);
      // Two actors may have one short name; no two words of a vocabulary have one label.
      if (dimension !== 'actor') expect(new Set(labels).size).toBe(values.length);
    },
  );

  it('take ACLED’s terms from the messages', () => {
    const { messages } = ENGLISH;
    const common = {
      ...messages.common,
      eventType: { ...messages.common.eventType, Battles: 'Gefechte' },
      subEventType: { ...messages.common.subEventType, Grenade: 'Granate' },
    };
    const labelOf = (dimension: string, value: string) =>
      FACETS.find((facet) => facet.dimension === dimension)?.label(
        value,
        { ...messages, common },
        dataset,
      );
    expect(labelOf('type', 'Battles')).toBe('Gefechte');
    expect(labelOf('sub', 'Grenade')).toBe('Granate');
  });
});

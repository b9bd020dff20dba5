import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSION_IDS } from '../../../src/filter/evaluation.ts';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { isActive } from '../../../src/i18n/facets.ts';
import { filterWords } from '../../../src/i18n/filterWords.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const dataset = realDataset();

describe('the filter in words for what leaves the screen', () => {
  it('names every value, the roles of actors, and what is only marked', () => {
    const filter = {
      ...NO_FILTER,
      country: ['PK', 'AF'],
      actor: ['ttp', 'iskp'],
      role: ['perpetrator' as const],
      contested: true,
      q: 'Torkham',
    };
    expect(filterWords(filter, dataset, LATER_ENGLISH, ['actor'])).toEqual(
      expect.arrayContaining([
        'Country: Pakistan, Afghanistan',
        'Contested: Only contested',
        'Text: “Torkham”',
        'Actors: TTP, ISKP (perpetrator) (marked, nothing left out)',
      ]),
    );
  });

  it('has one text for every constraint in force but the period, and none for others', () => {
    fc.assert(
      fc.property(randomFilter(dataset, ['Torkham']), (filter) => {
        const active = DIMENSION_IDS.filter(
          (dimension) => dimension !== 'time' && isActive(filter, dimension),
        );
        const said = filterWords(filter, dataset, LATER_ENGLISH);
        expect(said.map((text) => text.split(': ')[0])).toEqual(
          active.map((dimension) => LATER_ENGLISH.messages.filters.title[dimension]),
        );
      }),
    );
  });
});

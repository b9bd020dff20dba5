import { describe, expect, it } from 'vitest';
import { headlineSentence } from '../../../src/i18n/headline.ts';
import { NO_FILTER, type Filter } from '../../../src/filter/filter.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import type { RangeSum } from '../../../src/reading/readings.ts';

const sum: RangeSum = {
  floor: 616,
  one_sided: 0,
  best: 700,
  top: 1070,
  open: true,
  incidents: 50,
  no_figure: 3,
};
const sentence = (
  filter: Partial<Filter>,
  numbers: Partial<RangeSum> = {},
  differ = 22,
  word = 'range',
  phrase: string | null = null,
): string =>
  headlineSentence(
    {
      sum: { ...sum, ...numbers },
      differ,
      outcome: 'killed',
      filter: { ...NO_FILTER, ...filter },
      extent: { first: dayOf(2021, 8, 20), last: dayOf(2026, 7, 1) },
      word,
      phrase,
    },
    ENGLISH,
  );

describe('headlineSentence', () => {
  it('says the whole record', () => {
    expect(sentence({})).toBe(
      'Since August 2021, 616 to 1,070+ people are reported killed in 53 incidents; in 22 of them the figures given differ.',
    );
  });

  it('says whose word it is and how much it covers', () => {
    const { phrase } = ENGLISH.messages.common.word;
    expect(sentence({}, {}, 22, 'pakistan', phrase.pakistan)).toBe(
      'On Pakistan’s word, since August 2021, 616 to 1,070+ people are reported killed in 50 of 53 incidents.',
    );
    expect(sentence({}, { best: 700 }, 22, 'best', phrase.best)).toBe(
      'By the best figures, since August 2021, 700 people are reported killed in 53 incidents; claims range from 616 to 1,070+.',
    );
    expect(sentence({}, { incidents: 0, no_figure: 53 }, 0, 'kabul', phrase.kabul)).toBe(
      'On Kabul’s word, since August 2021, nothing is said of people killed in any of 53 incidents.',
    );
  });

  it('says months, one month, one day and some days', () => {
    const span = (from: number, to: number) => sentence({ from, to }).split(',')[0];
    expect(span(dayOf(2025, 9, 1), dayOf(2025, 12, 31))).toBe('From September to December 2025');
    expect(span(dayOf(2025, 10, 1), dayOf(2025, 10, 31))).toBe('In October 2025');
    expect(span(dayOf(2025, 1, 1), dayOf(2025, 12, 31))).toBe('In 2025');
    expect(span(dayOf(2025, 10, 11), dayOf(2025, 10, 11))).toBe('On 11 October 2025');
    expect(span(dayOf(2025, 10, 11), dayOf(2025, 10, 12))).toBe('From 11 to 12 October 2025');
  });

  it('names the victims and says that other filters are on', () => {
    expect(sentence({ group: ['civilians'], q: 'Torkham' })).toContain(
      'civilians are reported killed in 53 incidents that match the filters',
    );
  });

  it('counts one, both and all as one says it', () => {
    const end = (incidents: number, differ: number) =>
      sentence({}, { incidents, no_figure: 0 }, differ).split(/ killed /u)[1];
    expect(end(9, 1)).toBe('in 9 incidents; in one of them the figures given differ.');
    expect(end(1, 1)).toBe('in 1 incident; the figures given differ.');
    expect(end(2, 2)).toBe('in 2 incidents; in both the figures given differ.');
    expect(end(3, 3)).toBe('in 3 incidents; in all of them the figures given differ.');
    expect(sentence({ q: 'Torkham' }, { incidents: 1, no_figure: 0 }, 0)).toContain(
      'in 1 incident that matches the filters.',
    );
  });

  it('speaks of one person as of one', () => {
    const one = { floor: 1, best: 1, top: 1, open: false };
    expect(sentence({}, one)).toContain('1 person is reported killed');
    expect(sentence({ group: ['civilians'] }, one)).toContain('1 civilian is reported killed');
    expect(sentence({ group: ['civilians', 'militants'] }, one)).toContain(
      '1 civilian or militant is reported',
    );
    expect(sentence({}, { ...one, open: true })).toContain('1+ people are reported killed');
  });

  it('says of how many incidents it speaks where most give no figure', () => {
    expect(sentence({}, { incidents: 7, no_figure: 299 }, 0)).toContain('in 7 of 306 incidents.');
  });

  it('does not call no figure a zero', () => {
    expect(sentence({}, { incidents: 0 })).toBe(
      'Since August 2021, 3 incidents in the record; none gives a figure for killed.',
    );
    expect(sentence({}, { incidents: 0, no_figure: 0 })).toBe(
      'There is no incident in the record.',
    );
    expect(sentence({ q: 'Torkham' }, { incidents: 0, no_figure: 0 })).toBe(
      'No incident in the record matches these filters.',
    );
  });
});

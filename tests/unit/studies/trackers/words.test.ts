import { describe, expect, it } from 'vitest';
import type { PeriodTotal } from '../../../../src/domain/record.ts';
import { LATER_ENGLISH as texts } from '../../../../src/i18n/laterTexts.ts';
import { coverageByMonth } from '../../../../src/model/coverage.ts';
import { readTotals } from '../../../../src/model/trackerTotals.ts';
import { isoOfDay } from '../../../../src/lib/days.ts';
import { ALL_BUT_MILITANTS } from '../../../../src/model/likeForLike.ts';
import { groupColumns } from '../../../../src/reading/groupColumns.ts';
import { compareTotals } from '../../../../src/studies/trackers/compare.ts';
import { coverageTable } from '../../../../src/studies/trackers/coverageTable.ts';
import { monthWords } from '../../../../src/studies/trackers/coverageWords.ts';
import { incidentWords, reasonWords } from '../../../../src/studies/trackers/words.ts';
import { diplomacyInput, diplomacyPipeline } from '../../../fixtures/diplomacyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const tables = realTables();
const base = ((): PeriodTotal => {
  const found = tables['period-totals'].find(({ id }) => id === 'picss-2022-12-killed-all');
  if (!found) throw new Error('no total of December 2022');
  return found;
})();

/** December 2022 by PICSS alone, its total changed; 31 killed here, in 8 of 12 incidents. */
function decemberBy(patch: Partial<PeriodTotal>, claims = true) {
  const incidents = claims
    ? tables.incidents
    : tables.incidents.map((one) => ({ ...one, claims: [] }));
  const made = { ...tables, incidents, 'period-totals': [{ ...base, ...patch }] };
  const { dataset, read } = diplomacyInput({}, diplomacyPipeline(made));
  const killed = read('killed', 'range');
  const month = coverageByMonth(dataset, {
    whole: killed.whole,
    butMilitants: groupColumns(killed, ALL_BUT_MILITANTS),
    civilians: killed.groups.civilians,
  }).find(({ days }) => isoOfDay(days.first) === '2022-12-01');
  if (!month) throw new Error('no December');
  const [row] = coverageTable([month], dataset, texts).rows;
  return { said: monthWords(month, dataset, texts), cells: row?.cells.map(({ text }) => text) };
}

const figure = (best: number) => ({ low: best, best, high: best });
const open = { qualifier: 'at least', high: null } as const;

describe('a month read out', () => {
  it('says the share, and how many incidents give a figure', () => {
    const { said, cells } = decemberBy({});
    expect(said).toBe(
      'December 2022, Pakistan: **covered**, [incidents|12 incidents]; 55% of what PICSS counts in Dec 2022 ([own|31] of [figure|56]); 8 of 12 incidents give a figure',
    );
    expect(cells?.slice(4, 8)).toEqual(['55%', '31', '8 of 12', '56']);
  });

  it('says what a share above 100% means', () => {
    expect(decemberBy(figure(20)).said).toContain(
      '[own|31] here, [figure|20] by PICSS in Dec 2022: this record has more (155%)',
    );
  });

  it('says "at most" of an open total, or that it cannot decide', () => {
    const below = decemberBy({ ...figure(100), ...open });
    expect(below.said).toContain('**thin**');
    expect(below.said).toContain('at most 31% of what PICSS counts');
    expect(below.cells?.[4]).toBe('at most 31%');
    const half = decemberBy({ ...figure(62), ...open });
    expect(half.said).toContain('**not measured**');
    expect(half.said).toContain('cannot show that half is there');
  });

  it('never says 0 where no incident gives a figure', () => {
    const { said, cells } = decemberBy({}, false);
    expect(said).toContain('here: [own|no figure]; none of 12 incidents gives a figure');
    expect(cells?.slice(4, 7)).toEqual(['', 'no figure', '0 of 12']);
  });
});

describe('how many incidents are in a sum', () => {
  it('is said in words that fit the count', () => {
    const words = (incidents: number, noFigure: number) =>
      incidentWords({ incidents, noFigure }, 'killed', texts);
    expect(words(29, 20)).toBe('9 of 29 incidents give a figure');
    expect(words(29, 28)).toBe('1 of 29 incidents gives a figure');
    expect(words(29, 29)).toBe('none of 29 incidents gives a figure');
    expect(words(29, 0)).toBe('all 29 incidents give a figure');
    expect(words(1, 0)).toBe('1 incident');
    expect(words(1, 1)).toBe('1 incident, which gives no figure');
    expect(words(0, 0)).toBe('no incident');
    // Where incidents are counted, all of them are.
    expect(incidentWords({ incidents: 3, noFigure: 0 }, 'attacks', texts)).toBeNull();
  });
});

describe('what may explain a gap', () => {
  const input = diplomacyInput();
  const comparisons = compareTotals(readTotals(input.dataset).comparable, input);

  it('says first what it means that this record has more', () => {
    const below = comparisons.filter(({ gap }) => gap.verdict === 'below');
    expect(below.length).toBeGreaterThan(0);
    for (const one of comparisons) {
      expect(reasonWords(one, texts).startsWith('this record has more')).toBe(
        one.gap.verdict === 'below',
      );
    }
  });

  it('says that a sum beside cross-border fighting is of that too', () => {
    const one = comparisons.find(({ total }) => total.total.id === 'un-2026q1-k-exact');
    expect(one && reasonWords(one, texts)).toContain('the sum here does too');
  });
});

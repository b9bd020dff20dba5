import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { stateTitle } from '../../../src/records/stateTitle.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const year = { ...NO_FILTER, from: dayOf(2025, 1, 1), to: dayOf(2025, 12, 31) };

function title(filter: typeof NO_FILTER, word = 'range', ownDays = false): string {
  return stateTitle('Killed, all groups', { filter, word }, ownDays, dataset, LATER_ENGLISH);
}

describe('what a citation calls a state', () => {
  test('has word and period where there is no filter', () => {
    expect(title(NO_FILTER)).toBe(
      'Killed, all groups; Whose word: Full range; Period: Aug 2021 – Jul 2026, all of the record',
    );
  });

  test('names word, period and every constraint', () => {
    const filter = { ...year, country: ['PK', 'AF'], contested: true };
    const said = title(filter, 'kabul');
    expect(said).toMatch(
      /^Killed, all groups; Whose word: Kabul’s word; Period: 2025; Filter: Country: Pakistan, Afghanistan; /u,
    );
    expect(title({ ...filter, contested: false }, 'kabul').length).toBeLessThan(said.length);
  });

  test('leaves the period out where what it shows has days of its own', () => {
    expect(title(year, 'range', true)).not.toContain('Period');
  });
});

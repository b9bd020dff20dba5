import { describe, expect, it } from 'vitest';
import type { PeriodTotal } from '../../../src/domain/record.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { countedRows } from '../../../src/model/countedRows.ts';
import { placeOfScope } from '../../../src/model/totalPlace.ts';
import { readTotal, readTotals } from '../../../src/model/trackerTotals.ts';
import { REAL_PIPELINE } from '../../fixtures/diplomacyInput.ts';

const { dataset } = REAL_PIPELINE;
const [first] = dataset.totals.rows;
if (!first) throw new Error('the record has no totals');
const made = (patch: Partial<PeriodTotal>): PeriodTotal => ({ ...first, ...patch });

describe('reading a total', () => {
  it('loses none, and knows every scope of the record', () => {
    const { comparable, apart } = readTotals(dataset);
    const ids = [...comparable, ...apart].map(({ total }) => total.id);
    expect(ids.toSorted()).toEqual(dataset.totals.rows.map(({ id }) => id).toSorted());
    expect(apart.filter(({ why }) => why === 'place' || why === 'period')).toEqual([]);
    for (const { total, why } of apart) {
      expect(why).toBe(
        ['fighters', 'displaced', 'detained'].includes(total.metric) ? 'metric' : 'no-number',
      );
    }
  });

  it('says what it does not understand, and guesses nothing', () => {
    const said = { metric: 'killed', low: 5, best: 5, high: 5 } as const;
    expect(readTotal(made({ ...said, scope: 'the north-west' }))).toMatchObject({ why: 'place' });
    expect(readTotal(made({ ...said, scope: 'pakistan' }))).toMatchObject({ why: 'place' });
    expect(readTotal(made({ ...said, from: '2023-13' }))).toMatchObject({ why: 'period' });
    expect(
      readTotal(made({ metric: 'killed', low: null, best: null, high: null, qualifier: 'dozens' })),
    ).toMatchObject({ why: 'no-number' });
  });

  it('takes a month for all its days', () => {
    const read = readTotal(made({ metric: 'killed', from: '2022-04', to: '2023-04' }));
    expect(read).toMatchObject({
      value: { days: { first: dayOf(2022, 4, 1), last: dayOf(2023, 4, 30) } },
    });
  });
});

describe('a place', () => {
  const always = { first: -100_000, last: 100_000 };
  const idsAt = (scope: string): string[] => {
    const place = placeOfScope(scope);
    if (!place) throw new Error(`no place ${scope}`);
    return [...countedRows(dataset, place, always)].flatMap(
      (row) => dataset.incidents.rows[row]?.id ?? [],
    );
  };

  it('holds its provinces and districts', () => {
    const country = new Set(idsAt('Pakistan'));
    for (const scope of ['Khyber Pakhtunkhwa', 'Balochistan', 'Kurram', 'Bajaur']) {
      const ids = idsAt(scope);
      expect(ids.length).toBeGreaterThan(3);
      expect(ids.every((id) => country.has(id))).toBe(true);
    }
    expect(idsAt('Afghanistan').some((id) => country.has(id))).toBe(false);
  });

  it('between the states is a matter of who acts against whom, on either soil', () => {
    const ids = idsAt('cross-border');
    expect(ids).toContain('2025-10-11-durand-line-clashes');
    expect(ids).toContain('2024-03-18-taliban-heavy-weapons-fire');
    // By an armed group, and of an Afghan minister by an armed group: not between the states.
    expect(ids).not.toContain('2022-12-02-kabul-embassy-attack');
    expect(ids).not.toContain('2024-12-khalil-haqqani');
    expect(idsAt('Afghanistan').some((id) => ids.includes(id))).toBe(true);
    expect(idsAt('Pakistan').some((id) => ids.includes(id))).toBe(true);
  });

  it('is unknown for other words', () => {
    expect(placeOfScope('Punjab')).toBeNull();
    expect(placeOfScope('')).toBeNull();
  });
});

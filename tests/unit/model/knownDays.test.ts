import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDay, knownDaysBetween, type Dated } from '../../../src/model/knownDays.ts';
import { noDaysBetween } from '../../../src/model/noDays.ts';
import { realTables } from '../../fixtures/realTables.ts';

const event = (date: string): Dated => ({ date, date_basis: 'event' });
const report = (date: string): Dated => ({ date, date_basis: 'reported' });

const { incidents, 'diplomatic-events': acts } = realTables();
const records: readonly Dated[] = [...incidents, ...acts];

describe('the days between two records', () => {
  it('are counted between days, across leap years and backwards', () => {
    expect(knownDaysBetween(event('2025-10-11'), event('2026-02-17'))).toBe(129);
    expect(knownDaysBetween(event('2024-02-28'), event('2024-03-01'))).toBe(2);
    expect(knownDaysBetween(event('2025-10-11'), event('2025-10-10'))).toBe(-1);
    expect(knownDaysBetween(event('2025-10-11'), event('2025-10-11'))).toBe(0);
  });

  it('are not known where either is a month, a year or the day of a report', () => {
    const day = event('2025-10-11');
    for (const [other, why] of [
      [event('2025-10'), 'undated'],
      [event('2025'), 'undated'],
      [report('2025-10-12'), 'reported'],
      [report('2025-10'), 'reported'],
    ] as const) {
      expect(knownDay(other)).toBeNull();
      for (const [from, to] of [
        [day, other],
        [other, day],
        [other, other],
      ] as const) {
        expect(knownDaysBetween(from, to)).toBeNull();
        expect(noDaysBetween(from, to)).toBe(why);
      }
    }
    expect(noDaysBetween(event('2025-10'), report('2025-10-12'))).toBe('reported');
    expect(noDaysBetween(day, day)).toBeNull();
  });

  it('agree for any two records with what a calendar in milliseconds says', () => {
    const known = ({ date, date_basis: basis }: Dated): boolean =>
      basis === 'event' && /^\d{4}-\d\d-\d\d$/u.test(date);
    const one = fc.constantFrom(...records);
    fc.assert(
      fc.property(one, one, (from, to) => {
        const days = (Date.parse(to.date) - Date.parse(from.date)) / 86_400_000;
        expect(knownDaysBetween(from, to)).toBe(known(from) && known(to) ? days : null);
        expect(noDaysBetween(from, to) === null).toBe(known(from) && known(to));
      }),
      { numRuns: 2000 },
    );
    expect(records.some((record) => record.date_basis === 'reported')).toBe(true);
  });
});

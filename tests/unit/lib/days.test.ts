import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  datePartsOf,
  dayOf,
  dayOfText,
  isoOfDay,
  spanOfDates,
  spanOfText,
  weekdayOf,
} from '../../../src/lib/days.ts';
import {
  countDays,
  isoText,
  monthLength,
  nextDay,
  ZONES,
  type CalendarDay,
} from './naiveCalendar.ts';

const anyMonth = fc.record({
  year: fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 2000, max: 2030 })),
  month: fc.integer({ min: 1, max: 12 }),
});
const anyDate: fc.Arbitrary<CalendarDay> = anyMonth.chain(({ year, month }) =>
  fc.integer({ min: 1, max: monthLength(year, month) }).map((date) => ({ year, month, date })),
);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('days and dates', () => {
  test('a date is the day that counting gives, and comes back from it', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const day = countDays(date);
        expect(dayOf(date.year, date.month, date.date)).toBe(day);
        expect(datePartsOf(day)).toEqual(date);
        expect(isoOfDay(day)).toBe(isoText(date));
        expect(dayOfText(isoText(date))).toBe(day);
      }),
    );
  });

  test('months out of range carry over', () => {
    expect(dayOf(2024, 13, 1)).toBe(dayOf(2025, 1, 1));
    expect(dayOf(2024, 0, 31)).toBe(dayOf(2023, 12, 31));
  });

  test('the weekdays of known days, and a week always has seven', () => {
    expect(weekdayOf(dayOf(1970, 1, 1))).toBe(3);
    expect(weekdayOf(dayOf(2021, 8, 15))).toBe(6);
    expect(weekdayOf(dayOf(2025, 10, 13))).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7);
        expect([0, 1, 2, 3, 4, 5, 6]).toContain(weekdayOf(day));
      }),
    );
  });
});

describe('text of any precision', () => {
  test('a month spans its days and a year its months', () => {
    fc.assert(
      fc.property(anyMonth, ({ year, month }) => {
        const text = isoText({ year, month, date: 1 }).slice(0, 7);
        expect(spanOfText(text)).toEqual({
          first: countDays({ year, month, date: 1 }),
          last: countDays({ year, month, date: monthLength(year, month) }),
        });
        expect(spanOfText(String(year))).toEqual({
          first: countDays({ year, month: 1, date: 1 }),
          last: countDays({ year, month: 12, date: 31 }),
        });
        expect(dayOfText(text)).toBeNull();
        expect(dayOfText(String(year))).toBeNull();
      }),
    );
  });

  test('a day that the calendar lacks is no date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, date) => {
          const real = month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
          expect(spanOfText(isoText({ year, month, date })) !== null).toBe(real);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    '',
    '0099',
    '24',
    '2024-1',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-02-29T00:00:00Z',
    ' 2024',
    '2024-02-29\n',
    '+2024',
    '20240229',
    '٢٠٢٤',
  ])('%j is no date', (text) => {
    expect(spanOfText(text)).toBeNull();
    expect(dayOfText(text)).toBeNull();
  });

  test('two dates span from the first of one to the last of the other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [start, end] = countDays(a) <= countDays(b) ? [a, b] : [b, a];
        expect(spanOfDates(isoText(start), isoText(end))).toEqual({
          first: countDays(start),
          last: countDays(end),
        });
        expect(spanOfDates(isoText(start), isoText(end).slice(0, 7))).toEqual({
          first: countDays(start),
          last: countDays({ ...end, date: monthLength(end.year, end.month) }),
        });
        expect(spanOfDates(isoText(start), null)).toEqual(spanOfText(isoText(start)));
      }),
    );
    expect(spanOfDates('2024-02-30', null)).toBeNull();
    expect(spanOfDates('2024-02-29', 'later')).toBeNull();
  });
});

describe.each(ZONES)('in the time zone %s', (zone) => {
  test('every day of the record is the same day', () => {
    vi.stubEnv('TZ', zone);
    // The stub reaches the clock, or the test would show nothing.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const shifted: CalendarDay[] = [];
    let date: CalendarDay = { year: 2011, month: 12, date: 1 };
    for (let day = countDays(date); day <= countDays({ year: 2027, month: 1, date: 1 }); day += 1) {
      const same =
        isoOfDay(day) === isoText(date) &&
        dayOfText(isoText(date)) === day &&
        dayOf(date.year, date.month, date.date) === day &&
        datePartsOf(day).date === date.date;
      if (!same) shifted.push(date);
      date = nextDay(date);
    }
    expect(date).toEqual({ year: 2027, month: 1, date: 2 });
    expect(shifted).toEqual([]);
  });
});

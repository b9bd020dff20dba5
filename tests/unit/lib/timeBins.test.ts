import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, isoOfDay, type DaySpan } from '../../../src/lib/days.ts';
import {
  BIN_UNITS,
  binIndexOf,
  binPlaceOf,
  binSpan,
  binStart,
  binUnitFor,
  buildTimeBins,
  nearestBinIndex,
  nextBinStart,
  type BinUnit,
} from '../../../src/lib/timeBins.ts';
import { ZONES } from './naiveCalendar.ts';

const anyDay = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 1, 1) });
const anyExtent: fc.Arbitrary<DaySpan> = fc
  .tuple(anyDay, fc.nat(900))
  .map(([first, length]) => ({ first, last: first + length }));

/** What the days of one bin share, and no day of another bin has. */
function labelOf(unit: BinUnit, day: number): string {
  const iso = isoOfDay(day);
  if (unit === 'day') return iso;
  // 1969-12-29 was a Monday.
  if (unit === 'week') return String(Math.floor((day + 3) / 7));
  if (unit === 'month') return iso.slice(0, 7);
  if (unit === 'quarter') return `${iso.slice(0, 4)} ${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
  return iso.slice(0, 4);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(BIN_UNITS)('bins of a %s', (unit) => {
  test('start where the label changes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = binStart(unit, day);
        const next = nextBinStart(unit, day);
        const label = labelOf(unit, day);
        expect(start <= day && day < next).toBe(true);
        expect([start, next - 1].map((end) => labelOf(unit, end))).toEqual([label, label]);
        expect(labelOf(unit, start - 1)).not.toBe(label);
        expect(labelOf(unit, next)).not.toBe(label);
      }),
    );
  });

  test('tile the extent without a gap, whole at both ends', () => {
    fc.assert(
      fc.property(anyExtent, (extent) => {
        const bins = buildTimeBins(unit, extent);
        const spans = bins.starts.map((_, index) => binSpan(bins, index));
        spans.forEach((span, index) => {
          expect(span.first).toBe(binStart(unit, span.first));
          expect(span.last + 1).toBe(spans[index + 1]?.first ?? bins.end);
        });
        expect(spans[0]?.first).toBe(binStart(unit, extent.first));
        expect(bins.end).toBe(nextBinStart(unit, extent.last));
      }),
    );
  });

  test('a day is in the bin whose span holds it, and in none outside', () => {
    fc.assert(
      fc.property(anyExtent, fc.integer({ min: -800, max: 1700 }), (extent, offset) => {
        const bins = buildTimeBins(unit, extent);
        const day = extent.first + offset;
        const spans = bins.starts.map((_, index) => binSpan(bins, index));
        expect(binIndexOf(bins, day)).toBe(
          spans.findIndex(({ first, last }) => first <= day && day <= last),
        );
      }),
    );
  });

  test('are the same in every time zone', () => {
    const extent = { first: dayOf(2021, 8, 15), last: dayOf(2026, 7, 31) };
    const bins = buildTimeBins(unit, extent);
    for (const zone of ZONES) {
      vi.stubEnv('TZ', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(buildTimeBins(unit, extent)).toEqual(bins);
    }
  });
});

test('the week of the clashes of October 2025 began on Monday the 6th', () => {
  expect(isoOfDay(binStart('week', dayOf(2025, 10, 11)))).toBe('2025-10-06');
  expect(isoOfDay(nextBinStart('week', dayOf(2025, 10, 12)))).toBe('2025-10-13');
});

test('a bin that is not there has no days', () => {
  const bins = buildTimeBins('month', { first: 0, last: 40 });
  expect(() => binSpan(bins, 2)).toThrow(RangeError);
  expect(binIndexOf({ unit: 'month', starts: [], end: 0 }, 0)).toBe(-1);
});

test('a day outside the bins is nearest to the bin at that end', () => {
  const bins = buildTimeBins('month', { first: dayOf(2025, 1, 1), last: dayOf(2025, 6, 30) });
  const days = [dayOf(1990, 1, 1), dayOf(2025, 3, 9), dayOf(2025, 6, 30), dayOf(2025, 7, 1)];
  expect(days.map((day) => nearestBinIndex(bins, day))).toEqual([0, 2, 5, 5]);
  expect(days.map((day) => binPlaceOf(bins, day))).toEqual([-1, 2, 5, 6]);
});

describe('the unit in force', () => {
  test('is the one asked for, whatever is shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BIN_UNITS), anyExtent, (unit, shown) => {
        expect(binUnitFor(unit, shown)).toBe(unit);
      }),
    );
  });

  test('is chosen coarser the longer the time, and never for more than about 100 bins', () => {
    let coarsest = 0;
    for (let length = 1; length <= 366 * 60; length += 13) {
      const shown = { first: 0, last: length - 1 };
      const unit = binUnitFor('auto', shown);
      const coarseness = BIN_UNITS.indexOf(unit);
      expect(coarseness).toBeGreaterThanOrEqual(coarsest);
      expect(buildTimeBins(unit, shown).starts.length).toBeLessThanOrEqual(100);
      coarsest = coarseness;
    }
    expect(BIN_UNITS[coarsest]).toBe('year');
  });

  test('makes way for a coarser one where it would give more bins than anything can draw', () => {
    const age = { first: dayOf(1000, 1, 1), last: dayOf(9999, 12, 31) };
    for (const unit of BIN_UNITS) {
      const inForce = binUnitFor(unit, age);
      expect(buildTimeBins(inForce, age).starts.length).toBeLessThanOrEqual(10_000);
    }
    expect(binUnitFor('day', { first: dayOf(2001, 1, 1), last: dayOf(2026, 7, 31) })).toBe('day');
    expect(binUnitFor('day', { first: dayOf(1900, 1, 1), last: dayOf(2026, 7, 31) })).toBe('week');
  });

  test('is the month for the whole record and the day for one month', () => {
    const record = { first: dayOf(2021, 8, 1), last: dayOf(2026, 7, 31) };
    const october = { first: dayOf(2025, 10, 1), last: dayOf(2025, 10, 31) };
    expect(binUnitFor('auto', record)).toBe('month');
    expect(binUnitFor('auto', october)).toBe('day');
  });
});

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/lib/days.ts';
import type { MonthCoverage } from '../../../../src/model/coverage.ts';
import { monthAt, moveMonth, placeMonths } from '../../../../src/studies/trackers/placeMonths.ts';
import { isTurned, panelScale } from '../../../../src/studies/trackers/scale.ts';

const months = ['PK', 'AF'].flatMap((country) =>
  Array.from({ length: 24 }, (_, index): MonthCoverage => {
    const first = dayOf(2021, 8 + index, 1);
    const days = { first, last: dayOf(2021, 9 + index, 1) - 1 };
    return { country, days, incidents: 0, speakers: 0, coverage: 'not-covered', yardstick: null };
  }),
);
const placed = placeMonths(months, 480);

describe('the strip', () => {
  it('gives every month the same room, a row a country, and names its Januaries', () => {
    expect(placed.rows.map(({ country }) => country)).toEqual(['PK', 'AF']);
    expect(placed.pitch).toBe(20);
    expect(placed.years).toEqual([
      { x: placed.x(5), label: '2022' },
      { x: placed.x(17), label: '2023' },
    ]);
    expect(placed.height).toBeGreaterThan((placed.rows[1]?.y ?? Infinity) + placed.cell);
  });

  it('gives the counts a line of their own where there is no room beside the name', () => {
    const narrow = placeMonths(months, 288);
    expect([placed.twoLines, narrow.twoLines]).toEqual([false, true]);
    expect(narrow.height - placed.height).toBe(14 * narrow.rows.length);
    narrow.rows.forEach(({ y }, row) => {
      expect(monthAt(1, y + 2, narrow)?.row).toBe(row);
      expect(monthAt(1, y - 30, narrow)?.row).toBe(row);
    });
  });

  it('leaves out a year that would run over the edge, and stands without months', () => {
    expect(placeMonths(months, 100).years.map(({ label }) => label)).toEqual(['2022']);
    expect(placeMonths([], 480)).toMatchObject({ rows: [], pitch: 0, years: [] });
  });

  it('finds under a point the month that is drawn there', () => {
    placed.rows.forEach((row, index) => {
      row.months.forEach((_, month) => {
        expect(monthAt(placed.x(month) + 10, row.y + 5, placed)).toEqual({ row: index, month });
      });
    });
    expect(monthAt(-5, 40, placed)).toBeNull();
    expect(monthAt(481, 40, placed)).toBeNull();
    expect(monthAt(10, placed.height + 20, placed)).toBeNull();
  });

  it('is walked by keys, from any month to any other, never out of it', () => {
    expect(moveMonth('ArrowRight', null, placed)).toEqual({ row: 0, month: 0 });
    const at = { row: 0, month: 10 };
    const to = (key: string) => moveMonth(key, at, placed);
    expect(to('ArrowLeft')).toEqual({ row: 0, month: 9 });
    expect(to('ArrowDown')).toEqual({ row: 1, month: 10 });
    expect(to('ArrowUp')).toEqual(at);
    expect(to('PageDown')).toEqual({ row: 0, month: 22 });
    expect(to('PageUp')).toEqual({ row: 0, month: 0 });
    expect(to('Home')).toEqual({ row: 0, month: 0 });
    expect(to('End')).toEqual({ row: 0, month: 23 });
    expect(to('Escape')).toBeNull();
    expect(to('x')).toBeUndefined();
    expect(moveMonth('Escape', null, placed)).toBeUndefined();
    expect(moveMonth('ArrowRight', null, placeMonths([], 480))).toBeUndefined();
  });
});

describe('a panel’s scale', () => {
  it('begins at 0 and holds the greatest number', () => {
    for (const greatest of [1, 7, 65, 416, 1243, 3413, 5397]) {
      const scale = panelScale(greatest);
      expect(scale.max).toBeGreaterThanOrEqual(greatest);
      expect(scale.share(0)).toBe('0%');
      expect(scale.share(scale.max)).toBe('100%');
      expect(scale.ticks.length).toBeLessThan(7);
      expect(isTurned(0, scale)).toBe(false);
      expect(isTurned(scale.max, scale)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { spanOfText } from '../../../../src/lib/days.ts';
import { buildTimeBins } from '../../../../src/lib/timeBins.ts';
import { binsPerYear, moveBar } from '../../../../src/views/casualties/navigation.ts';

const space = { rows: 5, bins: 60, perYear: 12, start: 49 };

describe('moveBar', () => {
  it('enters at the start of the period, or at an end', () => {
    expect(moveBar('ArrowRight', null, space)).toEqual({ row: 0, bin: 49 });
    expect(moveBar('PageDown', null, space)).toEqual({ row: 0, bin: 49 });
    expect(moveBar('End', null, space)).toEqual({ row: 0, bin: 59 });
  });

  it('steps by bins, years and rows, and stops at the ends', () => {
    const at = { row: 1, bin: 50 };
    expect(moveBar('ArrowLeft', at, space)).toEqual({ row: 1, bin: 49 });
    expect(moveBar('PageUp', at, space)).toEqual({ row: 1, bin: 38 });
    expect(moveBar('PageDown', at, space)).toEqual({ row: 1, bin: 59 });
    expect(moveBar('Home', at, space)).toEqual({ row: 1, bin: 0 });
    expect(moveBar('ArrowUp', { row: 0, bin: 5 }, space)).toEqual({ row: 0, bin: 5 });
    expect(moveBar('ArrowDown', at, space)).toEqual({ row: 2, bin: 50 });
  });

  it('leaves other keys, and up and down in a single row, to the page', () => {
    expect(moveBar('x', null, space)).toBeNull();
    expect(moveBar('ArrowDown', null, { ...space, rows: 1 })).toBeNull();
    expect(moveBar('ArrowRight', null, { ...space, bins: 0 })).toBeNull();
  });
});

describe('binsPerYear', () => {
  it.each([
    ['day', 365],
    ['week', 52],
    ['month', 12],
    ['quarter', 4],
    ['year', 1],
  ] as const)('by %s: %i', (unit, expected) => {
    const first = spanOfText('2021')?.first ?? 0;
    const last = spanOfText('2025')?.last ?? 0;
    expect(binsPerYear(buildTimeBins(unit, { first, last }))).toBe(expected);
  });
});

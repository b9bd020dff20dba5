import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCountScale } from '../../../src/viz/countScale.ts';

describe('createCountScale', () => {
  it('takes the steps that the looks have for the record’s months', () => {
    expect(createCountScale([701, 537, 415], 5, true).ticks).toEqual([0, 150, 300, 450, 600, 750]);
    expect(createCountScale([701, 537], 3, true).ticks).toEqual([0, 250, 500, 750]);
    expect(createCountScale([427, 250], 3, true).ticks).toEqual([0, 150, 300, 450]);
  });

  it('does not clip the record’s months, and clips a real outlier until asked not to', () => {
    expect(createCountScale([701, 537, 415, 304], 5, true).clip).toBeNull();
    const clipped = createCountScale([1000, 100, 90], 5, true);
    expect(clipped.clip).toBeCloseTo(115);
    expect(clipped.max).toBeLessThan(1000);
    expect(createCountScale([1000, 100, 90], 5, false)).toMatchObject({ clip: null, max: 1000 });
    expect(createCountScale([1000], 5, true).clip).toBeNull();
  });

  it('cuts no bar below its lowest figure, where nothing disputed would be left of it', () => {
    expect(createCountScale([408, 7, 5], 5, true, [30, 7, 5])).toMatchObject({ clip: null });
    expect(createCountScale([408, 40], 5, true, [30, 40]).clip).toBeCloseTo(46);
  });

  it('has no number above 0 where nothing is counted', () => {
    for (const tops of [[], [0], [0, 0]]) {
      expect(createCountScale(tops, 5, true)).toEqual({ max: 1, ticks: [0], clip: null });
    }
  });

  it('starts at 0, rises evenly in whole people and holds every bar that is not cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), fc.integer({ min: 1, max: 8 }), (tops, steps) => {
        const { max, ticks } = createCountScale(tops, steps, false);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(tops.some((top) => top > 0) ? max : 0);
        expect(ticks.length).toBeLessThanOrEqual(steps + 1);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(Math.max(0, ...tops)).toBeLessThanOrEqual(max);
      }),
    );
  });
});

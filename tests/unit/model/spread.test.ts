import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../src/model/spread.ts';

describe('spreadOf', () => {
  it('is R-7, as every spreadsheet has it', () => {
    expect(spreadOf([0, 1, 2, 10])).toEqual({
      median: 1.5,
      lower: 0.75,
      upper: 4,
      least: 0,
      most: 10,
    });
    const none = { median: null, lower: null, upper: null, least: null, most: null };
    expect(spreadOf([])).toEqual(none);
  });

  it('takes numbers in any order, and leaves them as they are', () => {
    const given = [10, 0, 2, 1];
    expect(spreadOf(given)).toEqual(spreadOf([0, 1, 2, 10]));
    expect(given).toEqual([10, 0, 2, 1]);
  });

  it('has a median with as many numbers above as below it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1 }), (all) => {
        const { median, least, most } = spreadOf(all);
        if (median === null) throw new Error('a number has a median');
        const above = all.filter((one) => one > median).length;
        const below = all.filter((one) => one < median).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(all.length / 2);
        expect([least, most]).toEqual([Math.min(...all), Math.max(...all)]);
      }),
    );
  });

  it('has no quartiles of fewer than four', () => {
    expect(spreadOf([0, 15, 20])).toEqual({
      median: 15,
      lower: null,
      upper: null,
      least: 0,
      most: 20,
    });
  });
});

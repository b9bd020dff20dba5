import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterWindow } from '../../../src/filter/filterWindow.ts';

const extent = { first: 100, last: 200 };

describe('filterWindow', () => {
  it('is no window without an end, and ends with the record where one is given', () => {
    expect(filterWindow({ from: null, to: null }, extent)).toBeNull();
    expect(filterWindow({ from: 0, to: null }, extent)).toEqual({ first: 0, last: 200 });
    expect(filterWindow({ from: null, to: 0 }, extent)).toEqual({ first: 0, last: 0 });
    expect(filterWindow({ from: 150, to: 150 }, extent)).toEqual({ first: 150, last: 150 });
    expect(filterWindow({ from: 300, to: null }, extent)).toEqual({ first: 300, last: 300 });
  });

  it('never ends before it begins, and keeps every end that is given', () => {
    const end = fc.option(fc.integer({ min: -500, max: 500 }), { nil: null });
    fc.assert(
      fc.property(end, end, (a, b) => {
        fc.pre(a === null || b === null || a <= b);
        fc.pre(a !== null || b !== null);
        const window = filterWindow({ from: a, to: b }, extent);
        expect(window).not.toBeNull();
        if (window === null) return;
        expect(window.first).toBeLessThanOrEqual(window.last);
        expect(window.first).toBe(a ?? window.first);
        expect(window.last).toBe(b ?? window.last);
      }),
    );
  });
});

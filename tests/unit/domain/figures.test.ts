import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestOf,
  figureOf,
  hasFigure,
  highOf,
  isOpen,
  lowOf,
  printedLowOf,
  type SaidFigure,
} from '../../../src/domain/figures.ts';
import { QUALIFIERS } from '../../../src/domain/vocabulary.ts';

/** The words of the data format, one row for each way in which numbers may be said. */
const TABLE: readonly [
  said: readonly [low: number | null, best: number | null, high: number | null],
  lowest: number,
  best: number | null,
  highest: number | null,
  printed: number | null,
][] = [
  [[null, null, null], 0, null, null, null],
  // "Up to 10": no least is said, and 10 is what is printed.
  [[null, null, 10], 0, 10, 10, 10],
  [[null, 7, null], 7, 7, 7, 7],
  [[null, 7, 10], 7, 7, 10, 7],
  [[5, null, null], 5, 5, 5, 5],
  [[5, null, 10], 5, 5, 10, 5],
  [[5, 7, null], 5, 7, 7, 5],
  [[5, 7, 10], 5, 7, 10, 5],
  // Nobody is a number that was said.
  [[0, 0, 0], 0, 0, 0, 0],
  [[0, null, 3], 0, 0, 3, 0],
];

describe('what a figure says', () => {
  it.each(TABLE)('%j', ([low, best, high], lowest, middle, highest, printed) => {
    const said: SaidFigure = { low, best, high, qualifier: 'exact' };
    expect([lowOf(said), bestOf(said), highOf(said), printedLowOf(said)]).toEqual([
      lowest,
      middle,
      highest,
      printed,
    ]);
    expect(hasFigure(said)).toBe(highest !== null);
    expect(figureOf(said)).toEqual(
      highest === null ? null : { low: lowest, best: middle, high: highest, open: false },
    );
  });

  it('is open after "at least" and "more than" alone', () => {
    expect(QUALIFIERS.filter((qualifier) => isOpen({ qualifier }))).toEqual([
      'at least',
      'more than',
    ]);
  });

  it('has ends in order, whatever of an ordered figure is said', () => {
    const number = fc.option(fc.nat(1000));
    fc.assert(
      fc.property(number, number, number, fc.constantFrom(...QUALIFIERS), (a, b, c, qualifier) => {
        const [low = null, best = null, high = null] = [a, b, c].map((n, index) =>
          n === null ? null : n + index * 1000,
        );
        const figure = figureOf({ low, best, high, qualifier });
        const said = [low, best, high].filter((n) => n !== null);
        if (said.length === 0) {
          expect(figure).toBeNull();
          return;
        }
        expect(figure?.open).toBe(qualifier === 'at least' || qualifier === 'more than');
        expect(figure?.high).toBe(Math.max(...said));
        expect(figure?.low).toBe(low === null && best === null ? 0 : Math.min(...said));
        expect(said).toContain(figure?.best);
        expect(figure?.low).toBeLessThanOrEqual(figure?.best ?? -1);
        expect(figure?.best).toBeLessThanOrEqual(figure?.high ?? -1);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../../src/lib/nearestWord.ts';

/** Naive: tries every edit, letter by letter. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return slowDistance(a.slice(1), b.slice(1));
  return (
    1 +
    Math.min(
      slowDistance(a.slice(1), b),
      slowDistance(a, b.slice(1)),
      slowDistance(a.slice(1), b.slice(1)),
    )
  );
}

describe('editDistance', () => {
  it('agrees with trying every edit', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editDistance(a, b)).toBe(slowDistance(a, b));
      }),
    );
  });
});

describe('nearestWord', () => {
  it('finds no word in a letter that is another, nor in nothing', () => {
    expect(nearestWord('x', ['q', 'to'])).toBeNull();
    expect(nearestWord('', ['q', 'to'])).toBeNull();
    expect(nearestWord('Q', ['q', 'to'])).toBe('q');
    expect(nearestWord('pl', ['pk', 'af'])).toBe('pk');
  });

  it.each([
    ['kiled', 'killed'],
    ['WOUNDED', 'wounded'],
    ['captrued', 'captured'],
    ['zebra', null],
    ['', null],
    ['k'.repeat(10_000), null],
  ])('finds for %j the word %j', (word, nearest) => {
    expect(nearestWord(word, ['killed', 'wounded', 'captured'])).toBe(nearest);
  });
});

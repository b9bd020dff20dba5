import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryText } from '../../../src/lib/queryText.ts';

describe('queryText', () => {
  it('keeps readable what may stand in a query', () => {
    expect(
      queryText([
        ['select', 'figure.2025-10-01,a/b:c'],
        ['q', "o'n é"],
      ]),
    ).toBe('select=figure.2025-10-01,a/b:c&q=o%27n+%C3%A9');
    expect(queryText([])).toBe('');
  });

  it('is read back by the platform as it was, whatever it holds', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        expect([...new URLSearchParams(queryText(pairs))]).toEqual(pairs);
      }),
    );
  });
});

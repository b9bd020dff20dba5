import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/export/csv.ts';

describe('comma-separated values', () => {
  it('keeps a figure that was not said apart from 0', () => {
    expect(csvOf([['low'], [null], [0]])).toBe('low\n\n0\n');
  });

  it('lets no text become a formula, and leaves numbers alone', () => {
    expect(csvOf([['=SUM(A1)', '+1', '-1', '@x', -1]])).toBe("'=SUM(A1),'+1,'-1,'@x,-1\n");
  });

  it('is read back by a parser that we did not write', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => `x${one}`);
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (values) => {
        const read = Papa.parse(csvOf(values).slice(0, -1), { newline: '\n', delimiter: ',' });
        expect(read.data).toEqual(values);
      }),
    );
  });
});

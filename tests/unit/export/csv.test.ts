import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/export/csv.ts';

describe('comma-separated values', () => {
  it('keeps a figure that was not said apart from 0', () => {
    expect(csvOf([['low'], [null], [0]])).toBe('low\r\n\r\n0\r\n');
  });

  it('lets no text become a formula', () => {
    expect(csvOf([['=SUM(A1)', '+1', '-x', '@x']])).toBe("'=SUM(A1),'+1,'-x,'@x\r\n");
  });

  it.each([
    ['after blanks', '  =1+1', "'  =1+1"],
    ['after blanks of another kind', '\u00a0\u200b@x', "'\u00a0\u200b@x"],
    ['after quotes', '"=1+1', '"\'""=1+1"'],
    ['after an apostrophe', "'=1+1", "''=1+1"],
    ['after a tab', '\tx', "'\tx"],
    ['after a carriage return', '\r=1', '"\'\r\'=1"'],
    ['in full width', '＝1+1', "'＝1+1"],
    ['in full width, a sign', '＠x', "'＠x"],
    ['a number with something behind it', '-1+cmd', "'-1+cmd"],
    ['of its own cell where semicolons part', 'a;=1+1', "a;'=1+1"],
    ['past blanks and quotes there', 'a; “-1+1', "a; “'-1+1"],
    ['first and there', '=a;＋b', "'=a;'＋b"],
  ])('nor where the sign stands %s', (_, text, written) => {
    expect(csvOf([[text]])).toBe(`${written}\r\n`);
  });

  it('leaves numbers alone, also written ones', () => {
    expect(csvOf([[-1, '-1', '-1,234.5', '-3%', '0', 2.5]])).toBe('-1,-1,"-1,234.5",-3%,0,2.5\r\n');
  });

  it('leaves words alone that only hold a sign', () => {
    const words = 'Chaman-Spin Boldak; trade, 2021-10; A + B';
    expect(csvOf([[words]])).toBe(`"${words}"\r\n`);
  });

  it('leaves no cell that begins with a sign, in whatever way the file is taken apart', () => {
    const nasty = fc.array(
      fc.constantFrom('=', '+', '-', '@', '＝', '－', ';', '\t', ' ', '"', "'", 'a', '1', ','),
      { minLength: 1, maxLength: 8 },
    );
    const isNumber = (cell: string): boolean => cell !== '' && !Number.isNaN(Number(cell));
    fc.assert(
      fc.property(nasty, (glyphs) => {
        const text = glyphs.join('');
        for (const delimiter of [',', ';']) {
          const { data } = Papa.parse<string[]>(csvOf([[text, 'end']]), {
            delimiter,
            quoteChar: delimiter === ',' ? '"' : '\0',
          });
          for (const cell of data.flat()) {
            const begins = cell.replace(/^[\s"]+/u, '').charAt(0);
            if (text.replaceAll(/[\d.,%-]/gu, '') === '' || isNumber(cell)) continue;
            expect('=+-@＝－'.includes(begins) && begins !== '').toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the texts as they are where they are asked for raw, and a figure not said still empty', () => {
    const texts = ['=SUM(A1)', '-1+cmd', "'x", 'a;=1', null, 0];
    expect(csvOf([texts], 'raw')).toBe("=SUM(A1),-1+cmd,'x,a;=1,,0\r\n");
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => `=${one}`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (row) => {
        const read = Papa.parse(csvOf([row], 'raw').slice(0, -2), {
          newline: '\r\n',
          delimiter: ',',
        });
        expect(read.data).toEqual([row]);
      }),
    );
  });

  it('is read back by a parser that we did not write', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => `x${one}`);
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (values) => {
        const read = Papa.parse(csvOf(values).slice(0, -2), { newline: '\r\n', delimiter: ',' });
        expect(read.data).toEqual(values);
      }),
    );
  });
});

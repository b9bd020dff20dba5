import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRows, fullMask, rowsOf } from '../../../src/lib/rowMask.ts';

const anyMask = fc
  .array(fc.boolean(), { maxLength: 40 })
  .map((rows) => ({ rows, mask: Uint8Array.from(rows, (row) => (row ? 1 : 0)) }));

test('counts and lists the rows that are in, ascending', () => {
  fc.assert(
    fc.property(anyMask, ({ rows, mask }) => {
      const inside = rows.flatMap((row, index) => (row ? [index] : []));
      expect(rowsOf(mask)).toEqual(inside);
      expect(countRows(mask)).toBe(inside.length);
    }),
  );
});

test('a full mask has every row in', () => {
  fc.assert(
    fc.property(fc.nat(300), (length) => {
      expect(fullMask(length)).toHaveLength(length);
      expect(countRows(fullMask(length))).toBe(length);
    }),
  );
});

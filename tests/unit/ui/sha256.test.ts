import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../../src/ui/sha256.ts';

/** Around the blocks of 64 bytes that the function works in, and a table's size. */
const LENGTHS = [0, 1, 55, 56, 63, 64, 65, 119, 120, 500_000];

describe.each([
  ['the browser', globalThis.crypto],
  ['the library, in a page that came over a line that is not secure', { subtle: undefined }],
])('a hash by %s', (_, crypto) => {
  it.each(LENGTHS)('of %i bytes is that of another implementation', async (length) => {
    vi.stubGlobal('crypto', crypto);
    try {
      const bytes = Uint8Array.from({ length }, (_byte, at) => (at * 31 + (at >> 8)) & 255);
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(Buffer.from(await sha256(bytes.buffer)).toString('hex')).toBe(expected);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

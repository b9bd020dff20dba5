import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sfntOfWoff } from '../../../src/cli/woff.ts';

const woff = readFileSync('node_modules/@fontsource/inter/files/inter-latin-400-normal.woff');

/** A table's sum as fonts have it: its words added up, modulo 2^32 (OpenType, "Calculating checksums"). */
function sumOf(data: Buffer): number {
  const whole = Buffer.alloc((data.length + 3) & ~3);
  data.copy(whole);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('a WOFF file as a font', () => {
  const font = sfntOfWoff(woff);

  it('is as long as the file says that it was', () => {
    expect(font.length).toBe(woff.readUInt32BE(16));
    expect(font.subarray(0, 4)).toEqual(woff.subarray(4, 8));
  });

  it('has every table in its place, each with the sum that it had', () => {
    const count = font.readUInt16BE(4);
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index += 1) {
      const at = 12 + index * 16;
      const [sum, offset, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field));
      const data = Buffer.from(font.subarray(offset, (offset ?? 0) + (length ?? 0)));
      // The table `head` holds the whole font's own sum, which it is reckoned without.
      if (font.toString('latin1', at, at + 4) === 'head') data.writeUInt32BE(0, 8);
      expect(sumOf(data)).toBe(sum);
    }
  });

  it('is refused where it is none', () => {
    expect(() => sfntOfWoff(Buffer.from('wOF2'.repeat(20)))).toThrow('no WOFF');
    expect(() => sfntOfWoff(Buffer.alloc(3))).toThrow('no WOFF');
  });
});

/** Fonts as renderers read them: a WOFF file is a font whose tables are compressed one by one. */
import { inflateSync } from 'node:zlib';

/** Bytes of the two headers and of their entries (W3C, WOFF File Format 1.0, sections 4 and 5). */
const WOFF = { signature: 0x774f4646, header: 44, entry: 20 } as const;
const SFNT = { header: 12, entry: 16 } as const;

const padded = (length: number): number => (length + 3) & ~3;

/**
 * A WOFF 1.0 file as the font that it was made of.
 * @throws Error where it is no such file
 */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.length < WOFF.header || woff.readUInt32BE(0) !== WOFF.signature) {
    throw new Error('The file is no WOFF 1.0 font');
  }
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF.header + index * WOFF.entry;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + 20),
      data: packed < length ? inflateSync(data) : data,
      length,
    };
  });
  const start = SFNT.header + count * SFNT.entry;
  const size = tables.reduce((sum, { length }) => sum + padded(length), start);
  const font = Buffer.alloc(size);
  woff.copy(font, 0, 4, 8);
  const log = Math.floor(Math.log2(count));
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(2 ** log * SFNT.entry, 6);
  font.writeUInt16BE(log, 8);
  font.writeUInt16BE((count - 2 ** log) * SFNT.entry, 10);
  let at = start;
  tables.forEach(({ tag, checksum, data, length }, index) => {
    if (data.length !== length) throw new Error(`The font’s table ${tag.toString()} is broken`);
    const entry = SFNT.header + index * SFNT.entry;
    tag.copy(font, entry);
    checksum.copy(font, entry + 4);
    font.writeUInt32BE(at, entry + 8);
    font.writeUInt32BE(length, entry + 12);
    data.copy(font, at);
    at += padded(length);
  });
  return font;
}

/** Pictures of few colours as PNG files (W3C, Portable Network Graphics), a half of what renderers write. */
import { crc32, deflateSync } from 'node:zlib';
import type { PalettePicture } from './palette.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * A picture of at most 256 colours.
 * @throws Error where it is not of that size
 */
export function encodePng(
  { palette, indices }: PalettePicture,
  width: number,
  height: number,
): Buffer {
  if (indices.length !== width * height) throw new Error('The picture is of another size');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by the number of its colour.
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with its filter: none, as numbers of colours have no slope.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

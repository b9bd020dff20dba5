import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { toPalette } from '../../../src/export/palette.ts';
import { encodePng } from '../../../src/export/png.ts';

/** Reads a picture back by another reader: drawn at its own size. */
function readBack(png: Uint8Array, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" style="image-rendering:optimizeSpeed"/></svg>`;
  return new Resvg(svg).render().pixels;
}

describe('a picture of few colours', () => {
  it('comes back as it was', async () => {
    const [width, height] = [7, 3];
    const pixels = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : (Math.floor(at / 4) * 37 + (at % 4) * 11) % 256,
    );
    const picture = toPalette(pixels);
    expect(picture.palette.length).toBeLessThanOrEqual(width * height);
    const flat = Uint8Array.from(picture.indices, (index) => index);
    const expected = [...flat].flatMap((index) => [...(picture.palette[index] ?? []), 255]);
    expect([...readBack(await encodePng(picture, width, height), width, height)]).toEqual(expected);
  });

  it('keeps what is common to the letter, and gives what is not the nearest', () => {
    const colours = [...Array<number>(500).fill(0xfbfaf7), ...Array<number>(100).fill(0xb32942)];
    // Steps of paper that only soft edges have.
    for (let step = 0; step < 200; step += 1) colours.push((step << 16) | (step << 8) | step);
    const pixels = Uint8Array.from(
      colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255, 255]),
    );
    const { palette, indices } = toPalette(pixels);
    expect(palette.length).toBeLessThanOrEqual(256);
    const shown = (at: number) => palette[indices[at] ?? 0];
    expect(shown(0)).toEqual([0xfb, 0xfa, 0xf7]);
    expect(shown(520)).toEqual([0xb3, 0x29, 0x42]);
    for (let at = 600; at < 800; at += 1) {
      expect(Math.abs((shown(at)?.[0] ?? 999) - (at - 600))).toBeLessThanOrEqual(8);
    }
  });

  it('keeps the hue of a single mark among thousands of soft edges, in few colours too', () => {
    const soft = Array.from({ length: 5000 }, (_, at) => {
      const grey = 120 + (at % 120);
      return (grey << 16) | (grey << 8) | (grey - 3);
    });
    const marks = [0x104080, 0xb07f33, 0x8254cd, 0xb32942, 0x006e58, 0x6d8399];
    const colours = [...soft, ...marks];
    const pixels = Uint8Array.from(
      colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255, 255]),
    );
    const { palette, indices } = toPalette(pixels, 24);
    expect(palette).toHaveLength(24);
    marks.forEach((mark, at) => {
      expect(palette[indices[soft.length + at] ?? 0]).toEqual([
        mark >> 16,
        (mark >> 8) & 255,
        mark & 255,
      ]);
    });
  });

  it('is refused at another size', async () => {
    await expect(encodePng(toPalette(new Uint8Array(16)), 3, 3)).rejects.toThrow('another size');
  });
});

/** A drawing's colours brought down to a palette: flat fills keep theirs, soft edges take the nearest. */

/** A picture by the numbers of its colours. */
export interface PalettePicture {
  /** Red, green and blue of each colour. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** A colour's number for each pixel, row by row. */
  readonly indices: Uint8Array;
}

const MOST = 256;

function nearest(colour: number, palette: PalettePicture['palette']): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  let [best, distance] = [0, Infinity];
  palette.forEach(([r, g, b], index) => {
    const apart = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (apart < distance) [best, distance] = [index, apart];
  });
  return best;
}

/**
 * The commonest colours: of those that share a shade of 32 each of red, green and blue the commonest
 * stands for all, so that rare hues have a place, too.
 * @param pixels red, green, blue and alpha, row by row; the alpha is not kept
 */
export function toPalette(pixels: Uint8Array): PalettePicture {
  const colours = new Uint32Array(pixels.length / 4);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at += 1) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at * 4, at * 4 + 3);
    const colour = (r << 16) | (g << 8) | b;
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kinds = new Map<number, { colour: number; most: number; count: number }>();
  for (const [colour, count] of counts) {
    const kind = colour & 0xf8f8f8;
    const known = kinds.get(kind) ?? { colour, most: 0, count: 0 };
    kinds.set(kind, {
      colour: count > known.most ? colour : known.colour,
      most: Math.max(count, known.most),
      count: known.count + count,
    });
  }
  const palette = [...kinds.values()]
    .toSorted((a, b) => b.count - a.count || a.colour - b.colour)
    .slice(0, MOST)
    .map(({ colour }) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff] as const);
  const numbers = new Map<number, number>();
  for (const colour of counts.keys()) numbers.set(colour, nearest(colour, palette));
  return { palette, indices: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0) };
}

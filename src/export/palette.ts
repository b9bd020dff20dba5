/** A drawing's colours brought down to a palette: what is common keeps its own, soft edges take the nearest. */

/** A picture by the numbers of its colours. */
export interface PalettePicture {
  /** Red, green and blue of each colour. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** A colour's number for each pixel, row by row. */
  readonly indices: Uint8Array;
}

/** As many as a byte can number. */
const MOST = 256;

type Colour = PalettePicture['palette'][number];

const partsOf = (colour: number): Colour => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

/** Square of how far two colours are apart. */
function apart([r, g, b]: Colour, [red, green, blue]: Colour): number {
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
}

/** Number of the nearest colour, and the square of how far it is. */
function nearest(colour: Colour, palette: readonly Colour[]): readonly [number, number] {
  let [best, distance] = [0, Infinity];
  palette.forEach((one, index) => {
    const far = apart(one, colour);
    if (far < distance) [best, distance] = [index, far];
  });
  return [best, distance];
}

/** Colours that are further apart than this are told apart: whose side a mark is on may hang on it. */
const TOLD_APART = 12 ** 2;

/** Of the commonest first those that are told apart from all before, then the rest, as long as there is room. */
function choose(colours: readonly Colour[], most: number): readonly Colour[] {
  const chosen: Colour[] = [];
  const rest: Colour[] = [];
  for (const colour of colours) {
    const [, distance] = nearest(colour, chosen);
    (distance > TOLD_APART ? chosen : rest).push(colour);
  }
  return [...chosen, ...rest].slice(0, most);
}

/**
 * The commonest colours: of those that share a shade of 32 each of red, green and blue the commonest
 * stands for all, and what is told apart comes first, so that rare hues have a place, too.
 * @param pixels red, green, blue and alpha, row by row; the alpha is not kept
 * @param most colours, up to 256: fewer make a smaller file, in which soft edges are less so
 */
export function toPalette(
  pixels: Uint8Array | Uint8ClampedArray,
  most: number = MOST,
): PalettePicture {
  const colours = new Uint32Array(pixels.length / 4);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at += 1) {
    const [r, g, b] = [pixels[at * 4] ?? 0, pixels[at * 4 + 1] ?? 0, pixels[at * 4 + 2] ?? 0];
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
  const palette = choose(
    [...kinds.values()]
      .toSorted((a, b) => b.count - a.count || a.colour - b.colour)
      .map(({ colour }) => partsOf(colour)),
    most,
  );
  const numbers = new Map<number, number>();
  for (const colour of counts.keys()) {
    const [number] = nearest(partsOf(colour), palette);
    numbers.set(colour, number);
  }
  return { palette, indices: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0) };
}

/**
 * How wide a text will be, without a page to measure it in. An estimate for Inter, a little
 * on the wide side: two labels that seem to fit do fit.
 */
const EMS: readonly (readonly [RegExp, number])[] = [
  [/[iIjl.,:;!'’|·()[\]\s]/u, 0.3],
  [/[mwMWQO@%]/u, 0.85],
  [/[A-Z–+]/u, 0.66],
  [/[0-9]/u, 0.58],
];
const OTHER_EMS = 0.56;

/** Widths by glyph, found once each: labels are placed again at every step of a brush. */
const known = new Map<string, number>();

function emsOf(glyph: string): number {
  let ems = known.get(glyph);
  if (ems === undefined) {
    ems = EMS.find(([glyphs]) => glyphs.test(glyph))?.[1] ?? OTHER_EMS;
    known.set(glyph, ems);
  }
  return ems;
}

/** @param size of the font in CSS pixels; @param bold weight 600 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const glyph of text) {
    ems += emsOf(glyph);
  }
  return ems * size * (bold ? 1.04 : 1);
}

/**
 * Words in lines of at most `width` pixels; a longer word has a line for itself.
 * @param size of the font in CSS pixels
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

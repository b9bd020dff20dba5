/** A drawing's key, which is a list in a page, as lines of a still. */
import { textWidth } from '../viz/textWidth.ts';
import { inlineStyles } from './inlineStyles.ts';
import { nested, sizeOf, textAt, tokenOf, type Palette } from './stillParts.ts';

/** In pixels: the key's letters, its lines, what parts its entries, a box, and what parts it from its word. */
const KEY = { size: 11.5, line: 20, gap: 16, swatch: 10, inset: 6 } as const;

/** Height of a line of the key, in pixels. */
export const KEY_LINE = KEY.line;

/** The box beside a word of the key: filled in a hue, else hollow. */
function swatch(box: Element, x: number, y: number, palette: Palette): string {
  const colour = /background-color:\s*([^;]+)/u.exec(box.getAttribute('style') ?? '')?.[1];
  const paint =
    colour === undefined
      ? `fill="none" stroke="${tokenOf('ink-2', palette)}"`
      : `fill="${palette.resolve(colour, palette.tokens)}"`;
  return `<rect x="${x + 0.5}" y="${y - 5}" width="9" height="9" ${paint}/>`;
}

/** What stands before an entry's words: its sign's width and what parts it from them, in pixels. */
function markWidth(drawing: Element | null, box: Element | null): number {
  if (drawing) return sizeOf(drawing).width + KEY.inset;
  return box ? KEY.swatch + KEY.inset : 0;
}

/**
 * Draws a key.
 * @param rows entries that belong together: each row begins a line, and takes more where it must
 */
export function drawKey(
  rows: readonly (readonly Element[])[],
  width: number,
  palette: Palette,
): { readonly body: string; readonly height: number } {
  const { rules, tokens, resolve } = palette;
  let [lines, body] = [0, ''];
  for (const row of rows) {
    if (row.length === 0) continue;
    let x = 0;
    lines += 1;
    for (const item of row) {
      const text = (item.textContent ?? '').replace(/\s+/gu, ' ').trim();
      const drawing = item.querySelector('svg');
      const box = drawing ? null : item.querySelector('span:empty');
      const mark = markWidth(drawing, box);
      const length = mark + textWidth(text, KEY.size);
      if (x > 0 && x + length > width) [x, lines] = [0, lines + 1];
      const middle = lines * KEY.line - KEY.line / 2;
      if (drawing) {
        inlineStyles(drawing, rules, tokens, resolve);
        body += nested(drawing, x, middle - sizeOf(drawing).height / 2);
      }
      if (box) body += swatch(box, x, middle, palette);
      const look =
        item.localName === 'dt'
          ? `font-weight="600" fill="${tokenOf('ink', palette)}"`
          : `fill="${tokenOf('ink-2', palette)}"`;
      body += textAt(x + mark, middle + 4, text, `font-size="${KEY.size}" ${look}`);
      x += length + KEY.gap;
    }
  }
  return { body, height: lines === 0 ? 0 : lines * KEY.line + 4 };
}

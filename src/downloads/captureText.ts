/** Text of the page as text of a drawing: a line each, where and as wide as it stands. */
import { solidColour } from '../export/solidColour.ts';
import { roundedLength, svgElement, type SvgElement } from '../export/svgTree.ts';
import { fontStack } from './fontStack.ts';

interface Line {
  text: string;
  readonly left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of a text node, by where each of its letters stands. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = 0;
  for (const glyph of node.data) {
    range.setStart(node, at);
    at += glyph.length;
    range.setEnd(node, at);
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    // Blanks at a line's end take no room.
    if (!box) continue;
    const letter = /\s/u.test(glyph) && glyph !== '\u00a0' ? ' ' : glyph;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2 && box.left > last.left) {
      last.text += letter;
      last.right = box.right;
    } else {
      lines.push({
        text: letter,
        left: box.left,
        right: box.right,
        top: box.top,
        bottom: box.bottom,
      });
    }
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** How far below the top of a line's box its letters stand, in parts of the box. */
function baselineOf(style: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 0.78;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  return above / (above + below);
}

/** @param origin of the figure, in the page's pixels */
export function captureText(
  node: Text,
  style: CSSStyleDeclaration,
  origin: { readonly x: number; readonly y: number },
): SvgElement[] {
  const lines = linesOf(node);
  if (lines.length === 0) return [];
  const { hex, opacity } = solidColour(style.color);
  const below = baselineOf(style);
  const sans = fontStack('');
  const family = fontStack(style.fontFamily);
  return lines.map(({ text, left, right, top, bottom }) =>
    svgElement(
      'text',
      {
        x: left - origin.x,
        y: top + (bottom - top) * below - origin.y,
        'font-size': Number.parseFloat(style.fontSize),
        'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
        'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
        'font-family': family === sans ? null : family,
        'letter-spacing':
          style.letterSpacing === 'normal' ? null : Number.parseFloat(style.letterSpacing),
        fill: hex,
        'fill-opacity': opacity === 1 ? null : opacity,
        // As wide as on the screen in whatever font there is.
        textLength: text.length > 1 ? roundedLength(right - left) : null,
        style: style.fontVariantNumeric.includes('tabular-nums')
          ? 'font-variant-numeric:tabular-nums'
          : null,
        'xml:space': text !== text.trim() || text.includes('  ') ? 'preserve' : null,
      },
      [text],
    ),
  );
}

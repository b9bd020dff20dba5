/** What stills are put together from. */
import { xmlText } from '../export/xml.ts';
import type { Properties, Resolve, StyleRule } from './inlineStyles.ts';

/** What a drawing is coloured by. */
export interface Palette {
  readonly rules: readonly StyleRule[];
  /** Those that hold for the whole page. */
  readonly tokens: Properties;
  readonly resolve: Resolve;
}

/** The colour of what is no part of a drawing yet: texts and boxes of the page. */
export function tokenOf(name: string, { resolve, tokens }: Palette): string {
  return resolve(`var(--${name})`, tokens);
}

/** Room that a drawing takes of its own, whatever its box is. */
export function sizeOf(svg: Element): { readonly width: number; readonly height: number } {
  return {
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  };
}

/** A drawing within another, at a place of it. */
export function nested(svg: Element, x: number, y: number): string {
  const { width, height } = sizeOf(svg);
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible">${svg.innerHTML}</svg>`;
}

/** A line of text. */
export function textAt(x: number, y: number, text: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${xmlText(text)}</text>`;
}

/** A view as one still picture: its key, its drawing and the axis below it, in one SVG. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { JSDOM } from 'jsdom';
import { wrapText } from '../viz/textWidth.ts';
import { xmlText } from '../export/xml.ts';
import { inlineStyles, rulesFor } from './inlineStyles.ts';
import { drawKey, KEY_LINE } from './stillKey.ts';
import { nested, sizeOf, textAt, tokenOf, type Palette } from './stillParts.ts';

export interface Still {
  readonly width: number;
  readonly height: number;
  /** What stands in an `<svg>` of that size. */
  readonly body: string;
}

/** Names of lanes: three lines where a lane is low. */
const NAME = { size: 11, line: 12.5 } as const;

/** Words that the page lays over a drawing at a height of it: names of lanes and of rows. */
function drawNames(
  view: Element,
  chart: Element,
  palette: Palette,
  baselines: readonly number[] | null,
): string {
  const ink = tokenOf('ink', palette);
  const strong = `font-weight="600" fill="${ink}"`;
  const pale = `fill="${tokenOf('muted', palette)}"`;
  let [body, lane] = ['', 0];
  for (const name of view.querySelectorAll('[style*="translateY"], [style*="inset-block-start"]')) {
    if (chart.contains(name)) continue;
    const style = name.getAttribute('style') ?? '';
    const middle = /translateY\((-?[\d.]+)px\)/u.exec(style)?.[1];
    const top = /inset-block-start:\s*(-?[\d.]+)px/u.exec(style)?.[1];
    const gutter = Number(/inline-size:\s*([\d.]+)px/u.exec(style)?.[1] ?? 0);
    const words = [...name.children].map((part) => (part.textContent ?? '').trim());
    if (middle === undefined) {
      body += textAt(0, Number(top ?? 0) + 11, words.join('   '), `font-size="12" fill="${ink}"`);
      continue;
    }
    const [first = '', ...rest] = words;
    if (baselines) {
      const spans = words.map(
        (text, index) => `<tspan ${index === 0 ? strong : pale}>${xmlText(text)}</tspan>`,
      );
      body += `<text x="0" y="${baselines[lane] ?? 0}" font-size="${NAME.size}">${spans.join('&#160; ')}</text>`;
      lane += 1;
      continue;
    }
    const lines = [
      ...wrapText(first, NAME.size, gutter).map((text) => ({ text, paint: strong })),
      ...rest.map((text) => ({ text, paint: pale })),
    ];
    lines.forEach(({ text, paint }, index) => {
      const y = Number(middle) + (index - (lines.length - 1) / 2) * NAME.line + 4;
      body += textAt(gutter, y, text, `font-size="${NAME.size}" text-anchor="end" ${paint}`);
    });
  }
  return body;
}

/** What a row of a key says, one by one: of a list of definitions the term and each of these. */
function entriesOf(row: Element): readonly Element[] {
  return [...row.children].flatMap((part) => (part.localName === 'dd' ? [...part.children] : part));
}

/** Where a drawing's ids and its lanes' names go. */
interface StillOptions {
  /** Of the ids in it: several drawings may stand in one page. */
  readonly prefix: string;
  /** Where the gutter has no room for the lanes' names: the heights that they stand at instead. */
  readonly laneBaselines?: readonly number[] | null;
}

/**
 * Draws what a view shows now; the state in force is that of the store.
 * @param view the view's component, and the axis where it has one
 */
export function drawStill(
  view: ReactElement,
  { prefix, laneBaselines = null }: StillOptions,
  stylesheet: Palette,
): Still {
  const markup = renderToStaticMarkup(view, { identifierPrefix: `${prefix}-` });
  const palette = { ...stylesheet, rules: rulesFor(markup, stylesheet.rules) };
  const { document } = new JSDOM(markup).window;
  for (const part of document.querySelectorAll('[data-screen-only]')) part.remove();
  const chart = document.querySelector('svg[role="application"]');
  if (!chart) throw new Error(`${prefix} has no drawing`);
  const { rules, tokens, resolve } = palette;
  const { width, height } = sizeOf(chart);
  const axis = document.querySelector('svg[role="group"]');
  const overlaid = document.querySelector('div[dir="ltr"] > ul') !== null;
  const list = document.querySelector('ul');
  const key = drawKey(list ? [[...list.children]] : [], width, palette);
  // How to read its lines, which stands below a map.
  const legend = document.querySelector('[data-key]');
  const below = drawKey([...(legend?.children ?? [])].map(entriesOf), width, palette);
  // A view that lays its key over its own upper edge has left room for one line of it.
  const top = overlaid ? Math.max(0, key.height - KEY_LINE - 4) : key.height;
  // Grips of the axis, which answer to nobody here.
  for (const grip of document.querySelectorAll('[role="slider"]')) grip.remove();
  const names = drawNames(document.body, chart, palette, laneBaselines);
  for (const drawing of [chart, axis]) if (drawing) inlineStyles(drawing, rules, tokens, resolve);
  const foot = top + height;
  const end = foot + (axis ? sizeOf(axis).height : 0) + 4;
  const body = [
    key.body,
    nested(chart, 0, top),
    `<g transform="translate(0,${top})">${names}</g>`,
    axis ? nested(axis, 0, foot) : '',
    below.body === '' ? '' : `<g transform="translate(0,${end})">${below.body}</g>`,
  ].join('');
  return {
    width,
    height: end + below.height,
    // Written as HTML; XML knows no such name, and renderers drop spaces that a span begins with.
    body: body.replaceAll('&nbsp;', '&#160;').replaceAll(/(<tspan[^>]*>) /gu, '$1&#160;'),
  };
}

/** A still as a whole SVG, for a page (`title` is its text for those who can't see it) or a file. */
export function svgOf(still: Still, title: string, palette: Palette): string {
  const { width, height, body } = still;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xmlText(title)}" font-family="Inter, Helvetica, Arial, sans-serif" font-size="13"><rect width="${width}" height="${height}" fill="${tokenOf('paper', palette)}"/>${body}</svg>`;
}

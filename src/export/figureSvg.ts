/**
 * A chart as a figure that stands by itself: what it shows in words above it, where it is from
 * below it. What is drawn comes in parts that are whole: no class, no style sheet, nothing
 * fetched. It is for what a reader saves: pages drawn at build say all this around their pictures.
 */
import { textWidth, wrapText } from '../viz/textWidth.ts';
import { svgElement, type SvgElement, type SvgNode } from './svgTree.ts';

export interface FigureWords {
  readonly title: string;
  /** The sentence that says the range; null: the view counts no people. */
  readonly sentence: string | null;
  /** Filter, whose word, period: a line each, longer ones wrapped. */
  readonly facts: readonly string[];
  /** Source, release, day: a line each, longer ones wrapped. */
  readonly source: readonly string[];
  /** Where it can be looked up, broken where it is too long; null: nowhere that others can open. */
  readonly address: string | null;
  /** For those who don't see it. */
  readonly description: string;
}

/** A piece of the drawing, its origin at its own top and start. */
export interface FigurePart {
  readonly node: SvgNode;
  readonly height: number;
}

export interface FigureLook {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hair: string;
  /** `@font-face` rules with the fonts in them; null: fonts are only named. */
  readonly fontRules: string | null;
}

export interface Figure {
  readonly svg: SvgElement;
  /** Pixels, margins included. */
  readonly width: number;
  readonly height: number;
}

/** Around everything, in pixels. */
export const FIGURE_MARGIN = 16;

/**
 * The page's own fonts, then what comes nearest on a machine that does not have them. Without
 * quotes: an attribute has them already.
 */
export const FIGURE_FONTS = {
  sans: "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
} as const;

const TITLE = { size: 20, line: 25 } as const;
const SENTENCE = { size: 14, line: 19 } as const;
const FACT = { size: 12, line: 17 } as const;
const SOURCE = { size: 11, line: 15 } as const;

/** An address in lines: broken behind what joins its parts, a longer part where the line ends. */
export function wrapAddress(address: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of address.match(/[^&?/,]+[&?/,]*|[&?/,]+/gu) ?? []) {
    if (line !== '' && textWidth(line + part, size) > width) {
      lines.push(line);
      line = '';
    }
    line += part;
    while (textWidth(line, size) > width) {
      let fits = 1;
      while (textWidth(line.slice(0, fits + 1), size) <= width) fits += 1;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Lines of text from a height on, with the height at which they end. */
function linesAt(
  lines: readonly string[],
  top: number,
  font: { readonly size: number; readonly line: number },
  attributes: SvgElement['attributes'],
): { readonly nodes: readonly SvgElement[]; readonly bottom: number } {
  const nodes = lines.map((text, index) =>
    svgElement(
      'text',
      {
        x: FIGURE_MARGIN,
        // The baseline, with the line's room shared above and below the letters.
        y: top + index * font.line + (font.line + font.size * 0.72) / 2,
        'font-size': font.size,
        ...attributes,
      },
      [text],
    ),
  );
  return { nodes, bottom: top + lines.length * font.line };
}

/**
 * Puts a figure together.
 * @param inner width of the parts, in pixels; the figure is wider by its margins
 */
export function figureSvg(
  inner: number,
  words: FigureWords,
  parts: readonly FigurePart[],
  look: FigureLook,
): Figure {
  const width = inner + 2 * FIGURE_MARGIN;
  const wrap = (texts: readonly string[], size: number): string[] =>
    texts.flatMap((text) => wrapText(text, size, inner));
  const serif = { 'font-family': FIGURE_FONTS.serif, 'font-weight': 600, fill: look.ink };
  const muted = { fill: look.muted };
  const title = linesAt(wrap([words.title], TITLE.size), FIGURE_MARGIN - 4, TITLE, serif);
  const sentence = linesAt(
    words.sentence === null ? [] : wrap([words.sentence], SENTENCE.size),
    title.bottom + 2,
    SENTENCE,
    { fill: look.ink },
  );
  const facts = linesAt(wrap(words.facts, FACT.size), sentence.bottom + 2, FACT, muted);
  let top = facts.bottom + 10;
  const drawn = parts.map(({ node, height }) => {
    const placed = svgElement(
      'g',
      { transform: `translate(${FIGURE_MARGIN},${Math.round(top)})` },
      [node],
    );
    top += height;
    return placed;
  });
  const rule = Math.round(top) + 8.5;
  const source = linesAt(wrap(words.source, SOURCE.size), rule + 6, SOURCE, muted);
  const address = linesAt(
    words.address === null ? [] : wrapAddress(words.address, SOURCE.size, inner),
    source.bottom,
    SOURCE,
    muted,
  );
  const height = Math.ceil(address.bottom + FIGURE_MARGIN - 4);
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': 'en',
      role: 'img',
      'font-family': FIGURE_FONTS.sans,
      'font-size': 13,
    },
    [
      svgElement('title', {}, [words.title]),
      svgElement('desc', {}, [words.description]),
      ...(look.fontRules === null ? [] : [svgElement('style', {}, [look.fontRules])]),
      svgElement('rect', { width, height, fill: look.paper }),
      ...title.nodes,
      ...sentence.nodes,
      ...facts.nodes,
      ...drawn,
      svgElement('path', {
        d: `M${FIGURE_MARGIN},${rule}H${width - FIGURE_MARGIN}`,
        stroke: look.hair,
      }),
      ...source.nodes,
      ...address.nodes,
    ],
  );
  return { svg, width, height };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIGURE_MARGIN,
  figureSvg,
  wrapAddress,
  type FigureWords,
} from '../../../src/export/figureSvg.ts';
import {
  svgElement,
  writeSvg,
  type SvgElement,
  type SvgNode,
} from '../../../src/export/svgTree.ts';
import { textWidth } from '../../../src/viz/textWidth.ts';

const words = {
  title: 'Killed, by month',
  sentence: 'Since August 2021, 2,988 to 4,683+ people are reported killed in 306 incidents.',
  facts: ['Whose word: everyone’s', 'Period: Aug 2021 – Jul 2026', 'Filter: none'],
  source: ['Source: public reports', 'Release 2026-07-31, saved 1 Aug 2026'],
  address: 'https://example.org/?data=2026-07-31&word=pakistan',
  description: 'Bars.',
} satisfies FigureWords;
const look = { paper: 'P', ink: 'I', muted: 'M', hair: 'H', fontRules: null };
const part = (height: number) => ({ node: svgElement('rect', { id: `part${height}` }), height });

function texts(node: SvgNode): { text: string; y: number }[] {
  if (typeof node === 'string') return [];
  const own =
    node.name === 'text'
      ? [{ text: node.children.map(String).join(''), y: Number(node.attributes['y']) }]
      : [];
  return [...own, ...node.children.flatMap(texts)];
}

describe('a figure that stands by itself', () => {
  it('keeps no room for an address that there is not', () => {
    const [addressed, bare] = [words.address, null].map((address) =>
      figureSvg(600, { ...words, address }, [part(28)], look),
    );
    expect(texts(addressed?.svg ?? '').length - texts(bare?.svg ?? '').length).toBe(1);
    expect((addressed?.height ?? 0) - (bare?.height ?? 0)).toBe(15);
  });

  it('says above the drawing what it shows and below it where it is from', () => {
    const { svg, width, height } = figureSvg(600, words, [part(28), part(200)], look);
    expect([width, svg.attributes['width']]).toEqual([632, 632]);
    const lines = texts(svg);
    for (const text of [
      words.title,
      words.sentence,
      ...words.facts,
      ...words.source,
      words.address,
    ]) {
      expect(lines.map((line) => line.text)).toContain(text);
    }
    const groups = svg.children.filter(
      (one): one is SvgElement => typeof one !== 'string' && one.name === 'g',
    );
    const tops = groups.map(({ attributes }) =>
      Number(/,(\d+)\)/u.exec(String(attributes['transform']))?.[1]),
    );
    const [axis = 0, chart = 0] = tops;
    expect(chart).toBe(axis + 28);
    const above = lines.filter(({ y }) => y < axis).map(({ text }) => text);
    const below = lines.filter(({ y }) => y > chart + 200).map(({ text }) => text);
    expect(above).toContain(words.facts[2]);
    expect(below).toContain(words.address);
    expect(above.length + below.length).toBe(lines.length);
    expect(height).toBeGreaterThan(Math.max(...lines.map(({ y }) => y)));
  });

  it('has lines as long as the drawing is wide, at every width', () => {
    for (const inner of [280, 400, 1000]) {
      const { svg } = figureSvg(inner, words, [part(10)], look);
      // A single word may be longer than a line; no other may.
      const long = texts(svg).filter(
        ({ text }) => text.includes(' ') && textWidth(text, 11) > inner,
      );
      expect(long).toEqual([]);
    }
  });

  it('names fonts and has them in it where it is given them', () => {
    const plain = writeSvg(figureSvg(300, words, [], look).svg);
    expect(plain).not.toContain('<style');
    expect(plain).toContain('Arial, sans-serif');
    const whole = writeSvg(figureSvg(300, words, [], { ...look, fontRules: '@font-face{}' }).svg);
    expect(whole).toContain('<style>@font-face{}</style>');
    expect(FIGURE_MARGIN).toBeGreaterThan(0);
  });
});

describe('an address in lines', () => {
  it('is whole when the lines are put together, and none is too long', () => {
    const glyph = fc.constantFrom(...'abcW09&?/,=-.%'.split(''));
    fc.assert(
      fc.property(
        fc.array(glyph, { maxLength: 200 }),
        fc.integer({ min: 60, max: 400 }),
        (glyphs, width) => {
          const address = glyphs.join('');
          const lines = wrapAddress(address, 11, width);
          expect(lines.join('')).toBe(address);
          for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('breaks between parameters before it breaks within one', () => {
    expect(wrapAddress('https://a.org/?from=2025-10-11&to=2025-10-12&word=kabul', 11, 200)).toEqual(
      ['https://a.org/?from=2025-10-11&', 'to=2025-10-12&word=kabul'],
    );
  });
});

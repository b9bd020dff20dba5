import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

const HUES = [
  'pakistan',
  'kabul',
  'armed-groups',
  'society',
  'outside-states',
  'international',
  'observers',
];
const css = readFileSync('src/theme/tokens.css', 'utf8');

/** The tokens of a block of the stylesheet. */
function tokensOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector));
  const body = block.slice(block.indexOf('{'), block.indexOf('}'));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const themes = { light: tokensOf(':root {'), dark: tokensOf(":root[data-theme='dark']") };
const distance = differenceCiede2000();

/** Full-strength simulations of the three deficiencies, and none. */
const eyes: Readonly<Record<string, (colour: Color) => Color>> = {
  normal: (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

describe.each(Object.entries(themes))('the palette, %s', (_theme, tokens) => {
  const token = (name: string): string => tokens[name] ?? '';

  it('has every token', () => {
    for (const hue of HUES) {
      expect(token(`${hue}-mark`)).toMatch(/^#/u);
      expect(token(`${hue}-text`)).toMatch(/^#/u);
    }
  });

  it.each(['paper', 'sunk'])('stands out on %s: marks 3:1, words 4.5:1', (ground) => {
    for (const hue of HUES) {
      expect(wcagContrast(token(`${hue}-mark`), token(ground)), hue).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(token(`${hue}-text`), token(ground)), hue).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of ['ink', 'ink-2', 'muted', 'select']) {
      expect(wcagContrast(token(ink), token(ground)), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(eyes))('tells the camps apart: %s', (_name, see) => {
    const pairs = HUES.flatMap((a, index) => HUES.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs).toHaveLength(21);
    for (const [a, b] of pairs) {
      const [one, other] = [parse(token(`${a}-mark`)), parse(token(`${b}-mark`))];
      if (!one || !other) throw new Error(`${a} or ${b} has no colour`);
      expect(distance(see(one), see(other)), `${a} – ${b}`).toBeGreaterThanOrEqual(14);
    }
  });
});

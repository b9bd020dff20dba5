import { describe, expect, it } from 'vitest';
import {
  byPreference,
  createSchemePaint,
  readSchemes,
  readTokens,
} from '../../../src/pages/schemes.ts';

const CSS = `:root{--paper:#fff;--hue:#000000;--same:#123456}
@media not print{:root[data-theme=dark]{--paper:#111111;--hue:#cccccc}}
@media not print{:root[data-theme=dark] .number{fill:var(--paper)}}
@media (max-width:99px){:root{--hue:#222222}}
@media print{:root{--paper:#fefefe}}`;

const paintOf = (css: string) => {
  const own = byPreference(css);
  return { ...createSchemePaint(readSchemes(own)), tokens: readTokens(own) };
};

describe('a page without scripts in the dark and on paper', () => {
  it('has the dark theme where the system asks for it, on a screen', () => {
    const css = byPreference(CSS);
    expect(css).not.toContain('data-theme');
    expect(css.match(/@media screen and \(prefers-color-scheme: dark\)/gu)).toHaveLength(2);
    expect(css).toContain(':root .number{fill:var(--paper)}');
  });

  it('fails where a dark rule would hold on paper', () => {
    expect(() => byPreference(':root[data-theme="dark"]{--paper:#111}')).toThrow('no media query');
  });

  it('writes a colour that changes as a property, the light one beside it, and no other so', () => {
    const { resolve, css, tokens } = paintOf(CSS);
    expect(resolve('#abcdef', tokens)).toBe('#abcdef');
    expect(resolve('var(--same)', tokens)).toBe('#123456');
    expect(resolve('var(--hue)', tokens)).toBe('var(--c0,#000000)');
    expect(resolve('var(--paper)', tokens)).toBe('var(--c1,#ffffff)');
    // The same again, and through a property of an element's own.
    expect(resolve('var(--hue)', tokens)).toBe('var(--c0,#000000)');
    expect(resolve('var(--own)', new Map([...tokens, ['--own', 'var(--hue)']]))).toBe(
      'var(--c0,#000000)',
    );
    expect(css()).toBe(
      '@media screen and (prefers-color-scheme: dark){:root{--c0:#cccccc;--c1:#111111}}' +
        '@media print{:root{--c1:#fefefe}}',
    );
  });

  it('mixes colours anew under every scheme', () => {
    const { resolve, css, tokens } = paintOf(CSS);
    const half = 'color-mix(in srgb, var(--hue) 50%, var(--paper))';
    expect(resolve(half, tokens)).toBe('var(--c0,#808080)');
    expect(css()).toBe(
      '@media screen and (prefers-color-scheme: dark){:root{--c0:#6f6f6f}}' +
        '@media print{:root{--c0:#7f7f7f}}',
    );
  });
});

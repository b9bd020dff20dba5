import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  inlineStyles,
  readRules,
  resolveValue,
  rulesFor,
} from '../../../src/pages/inlineStyles.ts';

const CSS = `:root{--paper:#ffffff;--hue:#000000}
.bar{fill:var(--hue);stroke-width:2px}
.row .bar{fill:var(--ink)}
.pale{fill:color-mix(in srgb, var(--hue) 50%, var(--paper))}
.bar:hover{fill:red}
@media print{.bar{fill:red}}`;
const TOKENS = new Map([
  ['--paper', '#ffffff'],
  ['--hue', '#000000'],
  ['--ink', '#123456'],
]);

function drawn(markup: string): string {
  const { document } = new JSDOM(`<svg>${markup}</svg>`).window;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no drawing');
  inlineStyles(svg, readRules(CSS), TOKENS);
  return svg.innerHTML;
}

describe('a drawing that stands alone', () => {
  it.each([
    [
      '<path class="bar" tabindex="0" data-x="1"></path>',
      '<path fill="#000000" stroke-width="2"></path>',
    ],
    [
      '<g class="row"><path class="bar"></path></g>',
      '<g><path fill="#123456" stroke-width="2"></path></g>',
    ],
    // An own style wins, and what it sets of custom properties holds within.
    [
      '<g style="--hue:#ff0000"><path class="bar"></path></g>',
      '<g><path fill="#ff0000" stroke-width="2"></path></g>',
    ],
    [
      '<path class="bar" style="fill: #00ff00"></path>',
      '<path fill="#00ff00" stroke-width="2"></path>',
    ],
    ['<path class="pale"></path>', '<path fill="#808080"></path>'],
    ['<path fill="var(--ink)"></path>', '<path fill="#123456"></path>'],
  ])('%s is %s', (markup, expected) => {
    expect(drawn(markup)).toBe(expected);
  });

  it('fails where a colour is not known, which would be black without a word', () => {
    expect(() => resolveValue('var(--none)', TOKENS)).toThrow('--none');
    expect(() => resolveValue('var(--a)', new Map([['--a', 'var(--a)']]))).toThrow('circle');
  });

  it('looks only at the rules whose classes it has', () => {
    const selectors = rulesFor('<path class="bar big">', readRules(CSS)).map(
      ({ selector }) => selector,
    );
    expect(selectors).toEqual([':root', '.bar']);
  });
});

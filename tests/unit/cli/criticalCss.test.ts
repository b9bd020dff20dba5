import { describe, expect, it } from 'vitest';
import { criticalCss } from '../../../src/cli/criticalCss.ts';

const MARKUP =
  '<div class="plot wide"><p data-style="1">x</p><svg><rect fill="var(--hue)"/></svg></div>';

describe('the rules that a first picture needs', () => {
  it.each([
    ['.plot{color:red}', '.plot{color:red}'],
    ['.plot p,.other p{margin:0}', '.plot p{margin:0}'],
    ['.other{color:red}', ''],
    ['.plot.other{color:red}', ''],
    ['table td{color:red}', ''],
    ['.plot:hover{color:red}', ''],
    ['.plot:not(.other){color:red}', '.plot:not(.other){color:red}'],
    ['p[data-style]{color:red}', 'p[data-style]{color:red}'],
    ['p[data-lit]{color:red}', ''],
    ['html[data-asked] .plot{display:none}', 'html[data-asked] .plot{display:none}'],
    ['.plot > p{color:red}', '.plot > p{color:red}'],
    ['@media print{.plot{color:red}}', ''],
    ['@media (width<9px){.other{color:red}}', ''],
    ['@media (width<9px){.plot{color:red}}', '@media (width<9px){.plot{color:red}}'],
    ['@font-face{font-family:A;src:url(a.woff2)}', ''],
    ['@font-face{font-family:A;src:local(A)}', '@font-face{font-family:A;src:local(A)}'],
    ['@keyframes a{to{color:red}}', ''],
  ])('of %s keeps %j', (css, kept) => {
    expect(criticalCss(css, MARKUP)).toBe(kept);
  });

  it('keeps the custom properties that are read, through others and in the markup', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px;--hue:red}.plot{margin:var(--a)}';
    expect(criticalCss(css, MARKUP)).toBe(
      ':root{--a:var(--b);--b:1px;--hue:red}.plot{margin:var(--a)}',
    );
  });

  it('keeps how what answers looks in the hand, of that alone', () => {
    const css = '.grip:focus .plot{color:red}.plot:focus{color:red}.grip{color:red}';
    const answers = '<svg class="grip"></svg>';
    expect(criticalCss(css, MARKUP)).toBe('');
    expect(criticalCss(css, MARKUP, 'first-picture', answers)).toBe(
      '.grip:focus .plot{color:red}.grip{color:red}',
    );
  });

  it('keeps what holds on paper for a page that has no other rules', () => {
    const css = '@page{margin:9mm}@media print{.plot{color:red}.other{color:red}}';
    expect(criticalCss(css, MARKUP)).toBe('');
    expect(criticalCss(css, MARKUP, 'whole-page')).toBe(
      '@page{margin:9mm}@media print{.plot{color:red}}',
    );
  });

  it('keeps the order', () => {
    expect(criticalCss('p{margin:0}.other{margin:9px}.plot{margin:1px}', MARKUP)).toBe(
      'p{margin:0}.plot{margin:1px}',
    );
  });
});

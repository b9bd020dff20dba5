import svgpath from 'svgpath';
import { describe, expect, it } from 'vitest';
import { shortPlaces, withoutControls } from '../../../src/cli/renderFirstPaint.tsx';

describe('the markup of a picture', () => {
  it('has words where the page has numbers that open something, and no control', () => {
    expect(
      withoutControls(
        '<p><button type="button" class="link">36 give none</button></p><select><option>a</option></select>' +
          '<button type="button" aria-pressed="true">All</button><svg tabindex="0"></svg>',
      ),
    ).toBe('<p><span class="link">36 give none</span></p><svg></svg>');
  });

  it('has places to a tenth of a pixel, and figures as they are', () => {
    expect(shortPlaces('<text x="105.82" y="-242.55" class="a-1.234">2.345</text>')).toBe(
      '<text x="105.8" y="-242.6" class="a-1.234">2.345</text>',
    );
  });

  it('has paths whose places do not drift, however many steps they have', () => {
    const bars = Array.from({ length: 60 }, (_bar, index) => 104 + index * 11.066);
    const path = bars.map((x) => `M${x},244V${200 - x / 3}h7.466V244Z`).join('');
    const [, short = ''] = / d="([^"]*)"/u.exec(shortPlaces(`<path d="${path}"/>`)) ?? [];
    expect(short.length).toBeLessThan(path.length);
    const corners: number[] = [];
    svgpath(short)
      .abs()
      .iterate((segment) => {
        if (segment[0] === 'M') corners.push(segment[1]);
      });
    expect(corners).toHaveLength(bars.length);
    for (const [index, x] of bars.entries()) expect(corners[index]).toBeCloseTo(x, 0);
    expect(Math.max(...bars.map((x, index) => Math.abs(x - (corners[index] ?? 0))))).toBeLessThan(
      0.11,
    );
  });
});

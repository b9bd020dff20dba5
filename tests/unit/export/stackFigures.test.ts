import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/export/figureSvg.ts';
import { stackFigures } from '../../../src/export/stackFigures.ts';
import { svgElement, writeSvg } from '../../../src/export/svgTree.ts';

const figure = (id: string, width: number, height: number): Figure => ({
  svg: svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', id, width, height }, [id]),
  width,
  height,
});

describe('figures below each other', () => {
  it('are as they were, one where the other ends', () => {
    const [upper, lower] = [figure('upper', 640, 300), figure('lower', 600, 250)];
    const { svg, width, height } = stackFigures([upper, lower]);
    expect([width, height]).toEqual([640, 550]);
    expect(svg.attributes).toMatchObject({ width: 640, height: 550, viewBox: '0 0 640 550' });
    expect(svg.children).toEqual([
      { ...upper.svg, attributes: { ...upper.svg.attributes, y: 0 } },
      { ...lower.svg, attributes: { ...lower.svg.attributes, y: 300 } },
    ]);
    expect(writeSvg(svg)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  });

  it('are the figure itself where there is one', () => {
    const one = figure('one', 640, 300);
    expect(stackFigures([one])).toBe(one);
  });
});

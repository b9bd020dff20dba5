import type { Figure } from './figureSvg.ts';
import { svgElement } from './svgTree.ts';

/**
 * Figures below each other as one: each keeps its words, its sources and its address.
 * @param figures from the top, at least one
 */
export function stackFigures(figures: readonly [Figure, ...Figure[]]): Figure {
  const [first, ...others] = figures;
  if (others.length === 0) return first;
  const width = Math.max(...figures.map((figure) => figure.width));
  let height = 0;
  const placed = figures.map(({ svg, ...figure }) => {
    const y = height;
    height += figure.height;
    return { ...svg, attributes: { ...svg.attributes, y } };
  });
  const { xmlns = '', 'xml:lang': language = '' } = first.svg.attributes;
  const attributes = { xmlns, 'xml:lang': language, viewBox: `0 0 ${width} ${height}` };
  return { svg: svgElement('svg', { ...attributes, width, height }, placed), width, height };
}

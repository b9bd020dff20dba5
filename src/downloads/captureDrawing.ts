/**
 * What stands on the screen as a drawing of its own: a view's drawings, and around them the texts
 * and boxes of the page, as they are laid out there. Pixel for pixel and without a style sheet.
 */
import { solidColour } from '../export/solidColour.ts';
import { svgElement, type SvgNode } from '../export/svgTree.ts';
import type { FigurePart } from '../export/figureSvg.ts';
import { captureSvg, type Capturing } from './captureSvg.ts';
import { captureText } from './captureText.ts';

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** Of the screen alone: what is marked so, and fields. */
const OF_SCREEN = '[data-screen-only], select, input, textarea, script, style';
/** Not displayed, though no style of its own says so. */
const FOLDED = 'details:not([open]) > :not(summary)';

/** What no picture has; besides, what only screen readers get. */
function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    element.matches(`${OF_SCREEN}, ${FOLDED}`) ||
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.opacity === '0' ||
    style.clipPath.startsWith('inset(50%')
  );
}

/** Background and borders of a box. */
function boxOf(element: Element, style: CSSStyleDeclaration, origin: Origin): SvgNode[] {
  const rect = element.getBoundingClientRect();
  const x = rect.left - origin.x;
  const y = rect.top - origin.y;
  const nodes: SvgNode[] = [];
  const ground = solidColour(style.backgroundColor);
  if (ground.opacity > 0) {
    const radius = Number.parseFloat(style.borderTopLeftRadius);
    nodes.push(
      svgElement('rect', {
        x,
        y,
        width: rect.width,
        height: rect.height,
        rx: radius > 0 ? radius : null,
        fill: ground.hex,
        'fill-opacity': ground.opacity === 1 ? null : ground.opacity,
      }),
    );
  }
  const sides = { top: 'top', right: 'right', bottom: 'bottom', left: 'left' } as const;
  for (const side of Object.values(sides)) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const kind = style.getPropertyValue(`border-${side}-style`);
    if (!(width > 0) || kind === 'none' || kind === 'hidden') continue;
    const { hex, opacity } = solidColour(style.getPropertyValue(`border-${side}-color`));
    if (opacity === 0) continue;
    const half = width / 2;
    const lines = {
      top: `M${x},${y + half}h${rect.width}`,
      bottom: `M${x},${y + rect.height - half}h${rect.width}`,
      left: `M${x + half},${y}v${rect.height}`,
      right: `M${x + rect.width - half},${y}v${rect.height}`,
    };
    nodes.push(
      svgElement('path', {
        d: lines[side],
        fill: 'none',
        stroke: hex,
        'stroke-width': width,
        'stroke-opacity': opacity === 1 ? null : opacity,
        'stroke-dasharray': kind === 'dashed' ? `${3 * width} ${2 * width}` : null,
      }),
    );
  }
  return nodes;
}

/** Does the element cut what is larger than it? */
function cuts(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  return (
    element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
  );
}

function nodesOf(element: Element, origin: Origin, capturing: Capturing): SvgNode[] {
  const style = getComputedStyle(element);
  if (isLeftOut(element, style)) return [];
  if (element instanceof SVGSVGElement) {
    const rect = element.getBoundingClientRect();
    const at = { x: rect.left - origin.x, y: rect.top - origin.y };
    const drawn = captureSvg(element, at, capturing);
    return drawn ? [drawn] : [];
  }
  const children = [...element.childNodes].flatMap((child): SvgNode[] => {
    if (child instanceof Element) return nodesOf(child, origin, capturing);
    return child instanceof Text ? captureText(child, style, origin) : [];
  });
  const box = boxOf(element, style, origin);
  const opacity = style.opacity === '1' ? null : style.opacity;
  const cut = cuts(element, style);
  if (!cut && opacity === null) return [...box, ...children];
  if (!cut) return [svgElement('g', { opacity }, [...box, ...children])];
  const rect = element.getBoundingClientRect();
  const id = capturing.idFor(`cut ${rect.left} ${rect.top} ${rect.width} ${rect.height}`);
  const { width, height } = rect;
  return [
    svgElement('clipPath', { id }, [
      svgElement('rect', { x: rect.left - origin.x, y: rect.top - origin.y, width, height }),
    ]),
    svgElement('g', { opacity, 'clip-path': `url(#${id})` }, [...box, ...children]),
  ];
}

/**
 * An element of the page and all in it.
 * @returns the drawing, and the room that it takes
 */
export function captureDrawing(element: Element, capturing: Capturing): FigurePart {
  const { left, top, height } = element.getBoundingClientRect();
  const nodes = nodesOf(element, { x: left, y: top }, capturing);
  return { node: svgElement('g', {}, nodes), height };
}

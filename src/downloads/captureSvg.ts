/**
 * A drawing on the reader's screen as a drawing that stands by itself: styles are written on the
 * elements as the browser has computed them, ids made unique, and what does nothing but catch the
 * pointer is left out. What the build draws, without a browser to ask, is `pages/inlineStyles`.
 */
import { solidColour } from '../export/solidColour.ts';
import { roundedLength, svgElement, type SvgElement, type SvgNode } from '../export/svgTree.ts';
import { fontStack } from './fontStack.ts';

/** What is asked for once a figure. */
export interface Capturing {
  /** The id that stands for one of the page's. */
  readonly idFor: (id: string) => string;
}

/** @param prefix unique to the figure: two figures may stand in one page */
export function createCapturing(prefix: string): Capturing {
  const ids = new Map<string, string>();
  return {
    idFor: (id) => {
      const known = ids.get(id) ?? `${prefix}-${ids.size + 1}`;
      ids.set(id, known);
      return known;
    },
  };
}

const ELEMENTS = new Set(
  'svg g defs path rect circle ellipse line polyline polygon text tspan use symbol pattern clipPath mask linearGradient radialGradient stop marker'.split(
    ' ',
  ),
);
const SHAPES = new Set('path rect circle ellipse line polyline polygon'.split(' '));
/** Elements that are drawn only where something refers to them. */
const RESERVED = new Set(
  'defs pattern clipPath mask linearGradient radialGradient marker symbol'.split(' '),
);
/** Where an element stands and how large it is; everything else is style. */
const GEOMETRY =
  'd x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points viewBox preserveAspectRatio transform patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits gradientUnits gradientTransform offset markerWidth markerHeight refX refY orient textLength lengthAdjust'.split(
    ' ',
  );

/** Styles that an element takes from those around it, with what they are at the top. */
const INHERITED: Readonly<Record<string, string>> = {
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-size': '',
  'font-weight': '',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-family': '',
};
const PAINTS = { fill: 'fill-opacity', stroke: 'stroke-opacity' } as const;

/** `url("#a")`, whatever stands before the hash. */
const REFERENCE = /url\(["']?[^#"')]*#([^"')]+)["']?\)/u;

/** What the elements around have set: the value of each style, as written. */
type Around = Readonly<Record<string, string>>;

const AT_TOP: Around = {
  ...INHERITED,
  fill: '',
  stroke: 'none',
  'fill-opacity': '1',
  'stroke-opacity': '1',
};

function paintOf(
  css: string,
  opacity: string,
  { idFor }: Capturing,
): { paint: string; seen: number } {
  const reference = REFERENCE.exec(css)?.[1];
  if (reference !== undefined) return { paint: `url(#${idFor(reference)})`, seen: Number(opacity) };
  if (css === 'none') return { paint: 'none', seen: 0 };
  const colour = solidColour(css);
  const seen = colour.opacity * Number(opacity);
  return seen === 0 ? { paint: 'none', seen } : { paint: colour.hex, seen };
}

/** Styles as attributes, those left out that the elements around have set alike. */
function styleAttributes(style: CSSStyleDeclaration, around: Around, capturing: Capturing) {
  const attributes: Record<string, string> = {};
  const next: Record<string, string> = { ...around };
  let painted = false;
  for (const [name, opacityName] of Object.entries(PAINTS)) {
    const { paint, seen } = paintOf(
      style.getPropertyValue(name),
      style.getPropertyValue(opacityName),
      capturing,
    );
    if (paint !== 'none') painted = true;
    if (next[name] !== paint) attributes[name] = paint;
    next[name] = paint;
    const strength = String(roundedLength(seen));
    if (paint === 'none' || next[opacityName] === strength) continue;
    attributes[opacityName] = strength;
    next[opacityName] = strength;
  }
  for (const name of Object.keys(INHERITED)) {
    const raw = style.getPropertyValue(name);
    const value = name === 'font-family' ? fontStack(raw) : raw;
    if (value === '' || next[name] === value) continue;
    attributes[name] = value.replaceAll(/(\d)px\b/gu, '$1');
    next[name] = value;
  }
  const opacity = style.getPropertyValue('opacity');
  if (opacity !== '' && opacity !== '1') attributes['opacity'] = opacity;
  for (const name of ['clip-path', 'mask']) {
    const reference = REFERENCE.exec(style.getPropertyValue(name))?.[1];
    if (reference !== undefined) attributes[name] = `url(#${capturing.idFor(reference)})`;
  }
  return { attributes, next, painted };
}

function geometryOf(element: Element, style: CSSStyleDeclaration, { idFor }: Capturing) {
  const attributes: Record<string, string> = {};
  for (const name of GEOMETRY) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  const { transform } = style;
  // A style's own: an attribute stands as it was written, and so does a pattern's by its own name.
  const written = ['transform', 'patternTransform', 'gradientTransform'];
  if (!written.some((name) => name in attributes) && transform !== '' && transform !== 'none') {
    attributes['transform'] = transform;
  }
  if (element.id !== '' && RESERVED.has(element.localName)) attributes['id'] = idFor(element.id);
  const href = element.getAttribute('href') ?? '';
  if (element.localName === 'use' && href.startsWith('#')) {
    attributes['href'] = `#${idFor(href.slice(1))}`;
  }
  return attributes;
}

function capture(element: Element, around: Around, capturing: Capturing): SvgNode[] {
  const name = element.localName === 'a' ? 'g' : element.localName;
  if (!ELEMENTS.has(name) || element.matches('[data-screen-only]')) return [];
  const style = getComputedStyle(element);
  const reserved = RESERVED.has(name);
  if (!reserved && (style.display === 'none' || style.visibility === 'hidden')) return [];
  if (!reserved && style.opacity === '0') return [];
  const { attributes, next, painted } = styleAttributes(style, around, capturing);
  if (SHAPES.has(name) && !painted) return [];
  const children = [...element.childNodes].flatMap((child): SvgNode[] => {
    if (child instanceof Element) return capture(child, next, capturing);
    // Between elements there is nothing to read, nor in an empty text.
    const text = name === 'text' || name === 'tspan' ? (child.textContent ?? '') : '';
    return child.nodeType === Node.TEXT_NODE && text !== '' ? [text] : [];
  });
  if (children.length === 0 && !SHAPES.has(name) && name !== 'use' && name !== 'stop') return [];
  const tabular = style.fontVariantNumeric.includes('tabular-nums') && name === 'text';
  return [
    svgElement(
      name,
      {
        ...geometryOf(element, style, capturing),
        ...attributes,
        ...(name === 'stop' ? stopColour(style) : {}),
        ...(tabular ? { style: 'font-variant-numeric:tabular-nums' } : {}),
      },
      children,
    ),
  ];
}

function stopColour(style: CSSStyleDeclaration): SvgElement['attributes'] {
  const { hex, opacity } = solidColour(style.getPropertyValue('stop-color'));
  return {
    'stop-color': hex,
    'stop-opacity': opacity * Number(style.getPropertyValue('stop-opacity')),
  };
}

/**
 * One of the page's drawings at a place of the figure.
 * @returns null: nothing of it is seen
 */
export function captureSvg(
  svg: SVGSVGElement,
  at: { readonly x: number; readonly y: number },
  capturing: Capturing,
): SvgElement | null {
  const [whole] = capture(svg, AT_TOP, capturing);
  if (whole === undefined || typeof whole === 'string') return null;
  const { viewBox = null, width = null, height = null, ...styles } = whole.attributes;
  delete (styles as Record<string, unknown>)['transform'];
  const visible = getComputedStyle(svg).overflow === 'visible';
  return visible && viewBox === null
    ? svgElement(
        'g',
        { ...styles, transform: `translate(${roundedLength(at.x)},${roundedLength(at.y)})` },
        whole.children,
      )
    : svgElement(
        'svg',
        { ...styles, ...at, width, height, viewBox, overflow: visible ? 'visible' : 'hidden' },
        whole.children,
      );
}

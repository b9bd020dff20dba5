/** A drawing as a value: elements of SVG that can be put together anywhere and written as a file. */
import { xmlText } from './xml.ts';

export interface SvgElement {
  readonly name: string;
  /** null: no such attribute. Numbers are written with two decimals at most. */
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly SvgNode[];
}

/** An element, or text in one. */
export type SvgNode = SvgElement | string;

/** An element of a drawing; see `SvgElement`. */
export function svgElement(
  name: string,
  attributes: SvgElement['attributes'] = {},
  children: readonly SvgNode[] = [],
): SvgElement {
  return { name, attributes, children };
}

/** A length as a file has it: hundredths of a pixel are not seen. */
export function roundedLength(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The drawing as text, without a declaration before it. Content is escaped here and nowhere else. */
export function writeSvg(node: SvgNode): string {
  if (typeof node === 'string') return xmlText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => {
      if (value === null) return '';
      const text = typeof value === 'number' ? String(roundedLength(value)) : value;
      return ` ${name}="${xmlText(text)}"`;
    })
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeSvg).join('')}</${node.name}>`;
}

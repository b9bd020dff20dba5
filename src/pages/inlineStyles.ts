/**
 * Makes a drawing stand alone without a browser: what stylesheets say of it, its own styles and
 * custom properties become attributes of its elements. So it looks the same as a file, in a page
 * whose policy allows no inline style, and for a renderer that knows no stylesheet.
 *
 * Drawings are made to stand alone in two places, and no more than the aim is the same. Here, at
 * build, there is no browser: the cascade is worked out from the rules, and a colour may stay a
 * reference, for a page that is dark at times. `downloads/captureSvg` reads from the reader's
 * screen what the browser has computed and where it has laid it out, in the one theme in force.
 */
import postcss from 'postcss';

/** Properties that drawings may carry as attributes (SVG 2, presentation attributes). */
const PRESENTATION = new Set([
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
]);

/** One selector with what it declares, in the stylesheet's order. */
export interface StyleRule {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: readonly (readonly [string, string])[];
}

/** Specificity as one number; enough for a house without layers. */
function weightOf(selector: string): number {
  const count = (form: RegExp): number => (selector.match(form) ?? []).length;
  return (
    count(/#[\w-]+/gu) * 10_000 +
    count(/\.[\w-]+|\[[^\]]*\]|(?<!:):(?!:|not|is|where)[\w-]+/gu) * 100 +
    count(/(?:^|[\s>+~(])[a-z][\w-]*/giu)
  );
}

/** The rules of a stylesheet that hold on a wide, light screen: none that stands under a condition. */
export function readRules(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  for (const node of postcss.parse(css).nodes) {
    if (node.type !== 'rule') continue;
    const declarations = node.nodes.flatMap((one) =>
      one.type === 'decl' ? [[one.prop, one.value] as const] : [],
    );
    for (const selector of node.selectors) {
      // What answers to a pointer, and boxes that are no elements.
      if (/:(?:hover|focus|active|before|after)|::/u.test(selector)) continue;
      rules.push({ selector, weight: weightOf(selector), declarations });
    }
  }
  return rules;
}

/** Those of the rules whose classes some element of a markup has: a few of very many. */
export function rulesFor(markup: string, rules: readonly StyleRule[]): readonly StyleRule[] {
  const classes = new Set(
    [...markup.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
  );
  return rules.filter(({ selector }) =>
    [...selector.matchAll(/\.([\w-]+)/gu)].every(([, name = '']) => classes.has(name)),
  );
}

/** Custom properties by name. */
export type Properties = ReadonlyMap<string, string>;

/** How a value that may refer to custom properties is written into a drawing. */
export type Resolve = (value: string, properties: Properties) => string;

function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Mixes of two plain colours in sRGB (`color-mix`), each as one colour. */
function mixed(value: string): string {
  return value.replace(
    /color-mix\(\s*in srgb\s*,\s*#([\da-f]{6})\s+([\d.]+)%\s*,\s*#([\da-f]{6})\s*\)/giu,
    (_whole, one: string, share: string, other: string) => {
      const parts = (hex: string): number[] =>
        [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      const [a, b] = [parts(one), parts(other)];
      const weight = Number(share) / 100;
      return hexOf(a.map((part, index) => part * weight + (b[index] ?? 0) * (1 - weight)));
    },
  );
}

/**
 * A value without references to custom properties.
 * @throws Error where one is not known: a colour would silently be black
 */
export function resolveValue(value: string, properties: Properties): string {
  let resolved = value;
  for (let depth = 0; resolved.includes('var('); depth += 1) {
    if (depth > 9) throw new Error(`Custom properties in a circle: ${value}`);
    resolved = resolved.replace(/var\(\s*(--[\w-]+)\s*\)/gu, (_whole, name: string) => {
      const found = properties.get(name);
      if (found === undefined) throw new Error(`No value for ${name}`);
      return found;
    });
  }
  return mixed(resolved).replace(/(?<=\d)px\b/gu, '');
}

/** What an element's own `style` says. */
function ownDeclarations(element: Element): readonly (readonly [string, string])[] {
  const style = element.getAttribute('style') ?? '';
  return style.split(';').flatMap((one) => {
    const at = one.indexOf(':');
    return at < 0 ? [] : [[one.slice(0, at).trim(), one.slice(at + 1).trim()] as const];
  });
}

/** Everything declared of an element, what wins last. */
function declaredOf(element: Element, rules: readonly StyleRule[]) {
  const fitting = rules
    .filter(({ selector }) => element.matches(selector))
    .toSorted((a, b) => a.weight - b.weight);
  return [...fitting.flatMap(({ declarations }) => declarations), ...ownDeclarations(element)];
}

/** What is of use to a page that answers, or to its stylesheets, and to nobody else. */
function isOfThePage(name: string): boolean {
  return /^(?:class|style|role|tabindex|data-|aria-)/u.test(name);
}

/**
 * Turns the styles of an element and of all in it into attributes.
 * @param inherited custom properties that hold outside of it
 */
export function inlineStyles(
  element: Element,
  rules: readonly StyleRule[],
  inherited: Properties = new Map(),
  resolve: Resolve = resolveValue,
): void {
  const declared = declaredOf(element, rules);
  const own = new Map(inherited);
  for (const [name, value] of declared) if (name.startsWith('--')) own.set(name, value);
  for (const child of element.children) inlineStyles(child, rules, own, resolve);
  for (const { name, value } of element.attributes) {
    if (value.includes('var(')) element.setAttribute(name, resolve(value, own));
  }
  for (const [name, value] of declared) {
    if (!PRESENTATION.has(name) || value === 'inherit') continue;
    element.setAttribute(name, resolve(value.replace(/\s*!important$/u, ''), own));
  }
  for (const name of element.getAttributeNames()) {
    if (isOfThePage(name)) element.removeAttribute(name);
  }
}

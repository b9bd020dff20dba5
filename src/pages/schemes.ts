/**
 * A page without scripts has no theme that a reader picks: it is light, dark where the reader's
 * system is, and on paper. Its drawings are, too, although each of their colours is an attribute.
 */
import postcss from 'postcss';
import { resolveValue, type Properties, type Resolve } from './inlineStyles.ts';

/** The app's own mark of a reader's dark theme. */
const DARK = /:root\[data-theme=["']?dark["']?\]/u;

/** In place of it: what the system asks for, on a screen. */
const PREFERS_DARK = 'screen and (prefers-color-scheme: dark)';

/** Tokens that hold under a condition, over those that always hold. */
export interface Scheme {
  /** A media query. */
  readonly media: string;
  readonly tokens: Properties;
}

/**
 * A stylesheet whose dark theme is the system's.
 * @throws Error where a rule of that theme would hold on paper, too
 */
export function byPreference(css: string): string {
  const root = postcss.parse(css);
  root.walkRules(DARK, (rule) => {
    const { parent } = rule;
    if (parent?.type !== 'atrule' || !('params' in parent)) {
      throw new Error(`A rule of the dark theme stands under no media query: ${rule.selector}`);
    }
    rule.selector = rule.selector.replace(DARK, ':root');
    parent.params = PREFERS_DARK;
  });
  return root.toString();
}

/** Three digits as six: what mixes colours reads no others. */
function sixDigits(value: string): string {
  return value.replace(/^#([\da-f])([\da-f])([\da-f])$/iu, '#$1$1$2$2$3$3');
}

/** The tokens that always hold. */
export function readTokens(css: string): Properties {
  return tokensIn(postcss.parse(css));
}

function tokensIn(group: postcss.Container): Properties {
  const tokens = new Map<string, string>();
  for (const rule of group.nodes ?? []) {
    if (rule.type !== 'rule' || !rule.selectors.includes(':root')) continue;
    rule.each((one) => {
      if (one.type === 'decl' && one.prop.startsWith('--')) {
        tokens.set(one.prop, sixDigits(one.value));
      }
    });
  }
  return tokens;
}

/** What a stylesheet sets of the tokens in the dark and on paper. */
export function readSchemes(css: string): readonly Scheme[] {
  const schemes: Scheme[] = [];
  postcss.parse(css).walkAtRules('media', (group) => {
    if (group.params !== PREFERS_DARK && group.params !== 'print') return;
    const tokens = tokensIn(group);
    if (tokens.size > 0) schemes.push({ media: group.params, tokens });
  });
  return schemes;
}

/** Colours of a page's drawings under every scheme. */
export interface SchemePaint {
  /**
   * A value that is another under some scheme stands as a property of the page's, with the light
   * one for wherever the drawing goes without the page.
   */
  readonly resolve: Resolve;
  /** Rules for the properties that were written so far. */
  readonly css: () => string;
}

/** @param schemes later ones stand above earlier ones */
export function createSchemePaint(schemes: readonly Scheme[]): SchemePaint {
  /** The property of a value, by what it is under all schemes. */
  const names = new Map<string, string>();
  const rules = schemes.map((): string[] => []);
  return {
    resolve: (value, properties) => {
      const light = resolveValue(value, properties);
      if (!value.includes('var(')) return light;
      const others = schemes.map(({ tokens }) =>
        resolveValue(value, new Map([...properties, ...tokens])),
      );
      if (others.every((other) => other === light)) return light;
      const key = [light, ...others].join(' ');
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = `--c${names.size}`;
      others.forEach((other, index) => {
        if (other !== light) rules[index]?.push(`${name}:${other}`);
      });
      const written = `var(${name},${light})`;
      names.set(key, written);
      return written;
    },
    css: () =>
      schemes
        .map(({ media }, index) => {
          const set = rules[index] ?? [];
          return set.length === 0 ? '' : `@media ${media}{:root{${set.join(';')}}}`;
        })
        .join(''),
  };
}

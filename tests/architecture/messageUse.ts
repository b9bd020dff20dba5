/** Which messages the code uses, told by their dotted names, without a type checker. */
import { parseSync } from 'vite';
import type { TextFile } from './sourceTree.ts';

/** A dotted name: `messages.filters.reset`. */
type Path = readonly string[];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Uses {
  /** Names that are read. */
  readonly read: Path[];
  /** Names whose parts are looked up by a computed key, or that are handed on as a whole. */
  readonly whole: Path[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

const WRAPPERS = new Set(['TSNonNullExpression', 'TSAsExpression', 'ChainExpression']);

/** The uses in one file. A variable that holds a part of the messages stands for that part. */
function usesIn({ path, text }: TextFile): Uses {
  const aliases = new Map<string, Path[]>();
  const uses: Uses = { read: [], whole: [] };

  /** The dotted names that an expression may stand for. */
  const pathsOf = (node: unknown): Path[] => {
    if (!isNode(node)) return [];
    if (WRAPPERS.has(node.type)) return pathsOf(node['expression']);
    if (node.type === 'Identifier') {
      const name = String(node['name']);
      return aliases.get(name) ?? [[name]];
    }
    if (node.type === 'ConditionalExpression') {
      return [...pathsOf(node['consequent']), ...pathsOf(node['alternate'])];
    }
    // What a call gives has no name; its parts have.
    if (node.type !== 'MemberExpression') return [['']];
    const { property } = node;
    const objects = pathsOf(node['object']);
    if (!isNode(property)) return [];
    if (!node['computed']) return objects.map((one) => [...one, String(property['name'])]);
    uses.whole.push(...objects);
    return [];
  };

  /** Takes the variables of `const text = messages.filters` and `const { filters } = messages`. */
  const bind = (pattern: unknown, held: readonly Path[]): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') {
      const name = String(pattern['name']);
      if (held.length > 0) aliases.set(name, [...(aliases.get(name) ?? []), ...held]);
    } else if (pattern.type === 'ObjectPattern' && Array.isArray(pattern['properties'])) {
      for (const property of pattern['properties'].filter(isNode)) {
        const { key, value } = property;
        if (!isNode(key)) continue;
        const name = String(key['name']);
        const parts = held.length > 0 ? held.map((one) => [...one, name]) : [[name]];
        uses.read.push(...parts);
        bind(value, parts);
      }
    }
  };

  const walk = (node: Node, part: boolean): void => {
    if (node.type.startsWith('TS') && !WRAPPERS.has(node.type) && !('expression' in node)) return;
    if (node.type === 'VariableDeclarator') {
      bind(node['id'], pathsOf(node['init']));
      if (isNode(node['init'])) walk(node['init'], true);
      return;
    }
    if (Array.isArray(node['params'])) for (const one of node['params']) bind(one, []);
    const paths = node.type === 'MemberExpression' ? pathsOf(node) : [];
    uses.read.push(...paths);
    if (!part) uses.whole.push(...paths);
    for (const child of childrenOf(node)) {
      walk(child, node.type === 'MemberExpression' && child === node['object']);
    }
  };

  walk(parseSync(path, text).program as unknown as Node, false);
  return uses;
}

/** One ends in the other, over at least two names. */
function endsAlike(a: Path, b: Path): boolean {
  const length = Math.min(a.length, b.length);
  return length > 1 && a.slice(-length).join('.') === b.slice(-length).join('.');
}

/** The dotted names of all messages. */
function namesOf(messages: unknown, above: Path = ['messages']): Path[] {
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) return [above];
  return Object.entries(messages).flatMap(([key, value]) => namesOf(value, [...above, key]));
}

/** Messages that no file reads by their name, through a computed key, or as part of a whole. */
export function unusedMessages(messages: object, files: readonly TextFile[]): string[] {
  const found = files.map(usesIn);
  const read = found.flatMap((uses) => uses.read);
  const whole = found.flatMap((uses) => uses.whole);
  return namesOf(messages)
    .filter((name) => !read.some((one) => endsAlike(one, name)))
    .filter(
      (name) =>
        !name.some((_, at) => at > 1 && whole.some((one) => endsAlike(one, name.slice(0, at)))),
    )
    .map((name) => name.slice(1).join('.'));
}

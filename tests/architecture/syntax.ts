/** What the structure tests need to know of a source file, read with the parser that builds it. */
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

type Program = ReturnType<typeof parseSync>['program'];

export interface SourceImport {
  /** Path from the repository's root for our own files, the bare name for packages. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** `import()`: fetched when it runs. */
  readonly later: boolean;
}

export interface Syntax {
  readonly imports: readonly SourceImport[];
  /** Every statement hands on another module's exports. */
  readonly onlyHandsOn: boolean;
  /** Names of exported functions without a comment in front. */
  readonly undocumented: readonly string[];
  /** Names from the page's or the browser's world that are used and not declared in the file. */
  readonly pageGlobals: readonly string[];
  /** Words for readers that stand in the code: JSX text and literal labels. */
  readonly words: readonly string[];
}

const PAGE_GLOBALS = new Set(
  (
    'window document navigator location history localStorage sessionStorage matchMedia ' +
    'getComputedStyle requestAnimationFrame Element HTMLElement SVGElement ResizeObserver ' +
    'MutationObserver IntersectionObserver'
  ).split(' '),
);
const LABELS = /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt)$/u;
const WORD = /\p{L}{2}/u;

/** Names that a pattern binds: `{ a, b: [c] }` → a, c (and harmlessly b). */
function boundNames(pattern: unknown): string[] {
  if (typeof pattern !== 'object' || pattern === null) return [];
  if ('type' in pattern && pattern.type === 'Identifier' && 'name' in pattern) {
    return [String(pattern.name)];
  }
  return Object.entries(pattern)
    .filter(([key]) => key !== 'typeAnnotation')
    .flatMap(([, value]) => boundNames(value));
}

function pageGlobalsOf(program: Program): string[] {
  const declared = new Set<string>();
  const keys = new Set<number>();
  const used: { readonly name: string; readonly start: number }[] = [];
  const bind = (patterns: readonly unknown[]): void => {
    for (const name of boundNames(patterns)) declared.add(name);
  };
  new Visitor({
    VariableDeclarator: ({ id }) => bind([id]),
    FunctionDeclaration: ({ params }) => bind(params),
    FunctionExpression: ({ params }) => bind(params),
    ArrowFunctionExpression: ({ params }) => bind(params),
    // `a.document` and `{ document: a }` are names of properties.
    MemberExpression: ({ computed, property }) => {
      if (!computed) keys.add(property.start);
    },
    Property: ({ computed, shorthand, key }) => {
      if (!computed && !shorthand) keys.add(key.start);
    },
    TSPropertySignature: ({ key }) => {
      keys.add(key.start);
    },
    Identifier: ({ name, start }) => {
      if (PAGE_GLOBALS.has(name)) used.push({ name, start });
    },
  }).visit(program);
  return used
    .filter(({ name, start }) => !declared.has(name) && !keys.has(start))
    .map((u) => u.name);
}

/** The fixed text of a literal or a template. */
function fixedText(node: unknown): string {
  if (typeof node !== 'object' || node === null || !('type' in node)) return '';
  if (node.type === 'Literal' && 'value' in node) {
    return typeof node.value === 'string' ? node.value : '';
  }
  if (node.type === 'JSXExpressionContainer' && 'expression' in node) {
    return fixedText(node.expression);
  }
  if (node.type !== 'TemplateLiteral' || !('quasis' in node) || !Array.isArray(node.quasis)) {
    return '';
  }
  return node.quasis.map((quasi: { value: { raw: string } }) => quasi.value.raw).join(' ');
}

function wordsOf(program: Program): string[] {
  const texts: string[] = [];
  new Visitor({
    JSXText: ({ value }) => {
      texts.push(value);
    },
    JSXElement: ({ children }) => {
      texts.push(...children.map(fixedText));
    },
    JSXFragment: ({ children }) => {
      texts.push(...children.map(fixedText));
    },
    JSXAttribute: ({ name, value }) => {
      if (typeof name.name === 'string' && LABELS.test(name.name)) texts.push(fixedText(value));
    },
  }).visit(program);
  return texts.map((text) => text.trim()).filter((text) => WORD.test(text));
}

function exportedFunctions(program: Program): { readonly name: string; readonly start: number }[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration, start } = statement;
    if (declaration.type === 'FunctionDeclaration') {
      return [{ name: declaration.id?.name ?? '', start }];
    }
    if (declaration.type !== 'VariableDeclaration') return [];
    return declaration.declarations
      .filter(({ init }) => init?.type === 'ArrowFunctionExpression')
      .map(({ id }) => ({ name: boundNames(id).join(), start }));
  });
}

/**
 * @param file its path from the repository's root
 * @throws where the text can't be parsed
 */
export function readSyntax(file: string, text: string): Syntax {
  const { program, module, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((e) => e.message).join('; ')}`);
  const resolve = (target: string): string =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
  const handedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ to: resolve(moduleRequest.value), typeOnly: isType, later: false }] : [],
    ),
  );
  return {
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        to: resolve(moduleRequest.value),
        // `import { type A }` leaves nothing behind; `import './a.css'` does.
        typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
        later: false,
      })),
      ...handedOn,
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
        to: resolve(text.slice(start + 1, end - 1)),
        typeOnly: false,
        later: true,
      })),
    ],
    onlyHandsOn:
      program.body.length > 0 &&
      program.body.every(
        ({ type, ...statement }) =>
          type === 'ExportAllDeclaration' ||
          (type === 'ExportNamedDeclaration' && 'source' in statement && statement.source !== null),
      ),
    undocumented: exportedFunctions(program)
      .filter(
        ({ start }) =>
          !comments.some(
            ({ type, value, end }) =>
              type === 'Block' && value.startsWith('*') && text.slice(end, start).trim() === '',
          ),
      )
      .map(({ name }) => name),
    pageGlobals: pageGlobalsOf(program),
    words: wordsOf(program),
  };
}

/** The rules of the house as functions: each gives the places that break it. */
import type { SourceFile } from './sourceTree.ts';

/**
 * Which rooms a room may import from, besides itself. Read from the bottom up:
 * domain, lib → data → filter, reading, model → state → pipeline; viz → i18n → ui → views → app.
 */
const BASE = ['domain', 'lib'];
const CORE = [...BASE, 'data', 'filter', 'reading', 'model'];
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  lib: [],
  data: BASE,
  filter: [...BASE, 'data'],
  reading: [...BASE, 'data'],
  model: [...BASE, 'data'],
  state: CORE,
  pipeline: [...CORE, 'state'],
  viz: BASE,
  i18n: [...CORE, 'state', 'viz'],
  theme: [],
  ui: [...CORE, 'state', 'viz', 'i18n'],
  views: [...CORE, 'state', 'pipeline', 'viz', 'i18n', 'ui'],
  app: [...CORE, 'state', 'pipeline', 'viz', 'i18n', 'ui', 'views', 'theme'],
  cli: [...CORE, 'state', 'pipeline', 'viz', 'i18n', 'views', 'app'],
};

/** Rooms without React, zustand or the DOM. */
const PURE = ['domain', 'lib', 'data', 'filter', 'reading', 'model', 'pipeline', 'viz'];

function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//u.exec(path)?.[1] ?? null;
}

/** Imports that go up or sideways. */
export function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null) return [];
    return file.imports
      .filter(({ to }) => {
        const other = roomOf(to);
        return other !== null && other !== room && !ALLOWED[room]?.includes(other);
      })
      .map(({ to }) => `${file.path} → ${to}`);
  });
}

/** A view that imports another view's folder. */
export function viewsThatKnowEachOther(files: readonly SourceFile[]): string[] {
  const viewOf = (path: string): string | null => /^src\/views\/([^/]+)\//u.exec(path)?.[1] ?? null;
  return files.flatMap((file) => {
    const view = viewOf(file.path);
    if (view === null) return [];
    return file.imports
      .filter(({ to }) => viewOf(to) !== null && viewOf(to) !== view)
      .map(({ to }) => `${file.path} → ${to}`);
  });
}

/** Circles of imports that remain once types are erased. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const next = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) if (next.has(to)) walk(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return cycles;
}

/** React, zustand or the DOM where values only are made. */
export function impureFiles(files: readonly SourceFile[]): string[] {
  const pureFile = ({ path }: SourceFile): boolean =>
    PURE.includes(roomOf(path) ?? '') ||
    /^src\/views\/[^/]+\/(?:series|place|model)\.ts$/u.test(path);
  return files.filter(pureFile).flatMap((file) => {
    const packages = file.imports
      .filter(({ to, typeOnly }) => !typeOnly && /^(?:react|react-dom|zustand|@tanstack)/u.test(to))
      .map(({ to }) => `${file.path} imports ${to}`);
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
    const globals = /\b(?:document|localStorage|sessionStorage)\s*[.[]/u.exec(code);
    return globals ? [...packages, `${file.path} touches ${globals[0]}`] : packages;
  });
}

/** Files that have outgrown one thing. */
export function longFiles(files: readonly SourceFile[], most: number): string[] {
  return files
    .filter(({ text }) => text.split('\n').length > most + 1)
    .map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`);
}

/** Names that say nothing, and files that only hand on. */
export function vagueFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(
      ({ path, text }) =>
        (/\/(?:utils?|helpers?|common|shared|misc)\.\w+$|manager\.\w+$/iu.test(path) &&
          path !== 'src/i18n/en/common.ts') ||
        (/^export (?:\*|\{[^}]*\}) from/mu.test(text) &&
          !/^(?:const|function|import)/mu.test(text)),
    )
    .map(({ path }) => path);
}

/** Physical directions in stylesheets: right-to-left languages come later. */
export function physicalProperties(files: readonly SourceFile[]): string[] {
  const physical =
    /(?:^|[;{\s])(?:(?:margin|padding|border)-(?:left|right|top|bottom)\b|(?:left|right|top|bottom)\s*:|(?:text-align|float)\s*:\s*(?:left|right)|(?:min-|max-)?(?:width|height)\s*:)/mu;
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      // A media query has no logical form.
      if (line.trimStart().startsWith('@')) return [];
      return physical.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [];
    }),
  );
}

/** Colours outside the tokens. */
export function strayColours(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path !== 'src/theme/tokens.css')
    .flatMap(({ path, text }) =>
      [...text.matchAll(/#[\da-f]{6}\b|\brgba?\(|\bhsla?\(/giu)].map(
        ([colour]) => `${path}: ${colour}`,
      ),
    );
}

/** Texts in code: JSX text of letters, and labels that are literals. */
export function textsInCode(files: readonly SourceFile[]): string[] {
  const inJsx = />\s*([A-Z][a-z]+(?: [a-z]+)+[^<{]*)</u;
  const inAttribute = /\b(?:aria-label|title|placeholder|alt)="[^"]*[a-z]{3}[^"]*"/u;
  return files.flatMap(({ path, text }) => {
    const hit = inJsx.exec(text) ?? inAttribute.exec(text);
    return hit ? [`${path}: ${hit[0].trim()}`] : [];
  });
}

/** Exported functions of pure rooms that carry no docstring. */
export function undocumentedFunctions(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => PURE.includes(roomOf(path) ?? ''))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/(^|\n)([^\n]*)\nexport (?:async )?function\*? (\w+)/gu)]
        .filter(([, , before = '']) => !before.trimEnd().endsWith('*/'))
        .map(([, , , name]) => `${path}: ${name}`),
    );
}

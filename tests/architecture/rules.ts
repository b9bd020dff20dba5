/** The rules of the house as functions: each gives the places that break it. */
import { isView } from '../../src/cli/isView.ts';
import { findCycles } from '../../src/lib/findCycles.ts';
import type { SourceFile, TextFile } from './sourceTree.ts';

/**
 * Which rooms a room may import from, besides itself. Read from the bottom up:
 * domain, lib → releases → data → filter, reading, model → state → pipeline; viz → i18n → export → ui → views →
 * records → downloads → studies → app; drift stands beside the studies; embed is a second, smaller app; pages are
 * what both look like without scripts.
 */
const BASE = ['domain', 'lib'];
const CORE = [...BASE, 'releases', 'data', 'filter', 'reading', 'model'];
/** What may be looked at where views are put together. */
const STAGE = [...CORE, 'state', 'pipeline', 'viz', 'i18n', 'ui', 'views'];
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  lib: [],
  releases: BASE,
  data: [...BASE, 'releases'],
  filter: [...BASE, 'data'],
  reading: [...BASE, 'data'],
  model: [...BASE, 'data'],
  state: CORE,
  pipeline: [...CORE, 'state'],
  viz: BASE,
  i18n: [...CORE, 'state', 'viz'],
  theme: [],
  export: [...CORE, 'state', 'pipeline', 'viz', 'i18n'],
  stories: [...CORE, 'state', 'pipeline', 'viz', 'i18n'],
  ui: [...CORE, 'state', 'viz', 'i18n', 'export'],
  views: [...CORE, 'state', 'pipeline', 'viz', 'i18n', 'ui'],
  records: STAGE,
  downloads: [...STAGE, 'export', 'records'],
  studies: [...STAGE, 'export', 'records', 'downloads', 'stories'],
  app: [
    ...STAGE,
    'export',
    'records',
    'downloads',
    'stories',
    'studies',
    'drift',
    'theme',
    'embed',
  ],
  drift: [...STAGE, 'export'],
  embed: [...STAGE, 'export', 'records', 'downloads', 'theme', 'drift'],
  corrections: [...STAGE, 'export', 'studies', 'drift', 'embed', 'theme'],
  offline: ['releases', 'data', 'ui', 'records', 'app', 'theme'],
  pages: [...STAGE, 'export', 'records', 'stories', 'studies', 'app', 'embed'],
  cli: [
    ...CORE,
    'state',
    'pipeline',
    'viz',
    'i18n',
    'export',
    'stories',
    'views',
    'studies',
    'app',
    'embed',
    'corrections',
    'pages',
    'theme',
  ],
};

/** Rooms without React, zustand or the DOM. */
const PURE = [...CORE, 'pipeline', 'viz', 'export', 'stories'];

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

/** A view or study that imports another's folder. */
export function viewsThatKnowEachOther(files: readonly SourceFile[]): string[] {
  const viewOf = (path: string): string | null =>
    /^src\/(?:views|studies)\/([^/]+)\//u.exec(path)?.[1] ?? null;
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
  const cycles = findCycles(next.keys(), (path) => next.get(path) ?? []);
  return [...new Set(cycles.values())].map((way) => way.join(' → '));
}

/** What the page fetches before its first charts: the closure of its script and of the views. */
export function fetchedAtStart(files: readonly SourceFile[]): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const views = files.filter(({ path }) => isView(`/${path}`)).map(({ path }) => path);
  const found = new Set(['src/main.tsx', ...views]);
  for (const path of found) {
    for (const { to, typeOnly, later } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly && !later) found.add(to);
    }
  }
  return found;
}

/** What makes values only: the pure rooms, and of views, studies and drift the files but hooks and registrations. */
function isPure({ path }: TextFile): boolean {
  if (PURE.includes(roomOf(path) ?? '')) return true;
  return /^src\/(?:(?:views|studies)\/[^/]+|drift|corrections)\/(?!use[A-Z]|index\.ts$)\w+\.ts$/u.test(
    path,
  );
}

/** React, zustand or the page where values only are made. */
export function impureFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(isPure)
    .flatMap(({ path, imports, pageGlobals }) => [
      ...imports
        .filter(
          ({ to, typeOnly }) => !typeOnly && /^(?:react|react-dom|zustand|@tanstack)/u.test(to),
        )
        .map(({ to }) => `${path} imports ${to}`),
      ...pageGlobals.map((name) => `${path} touches ${name}`),
    ]);
}

/** Files that have outgrown one thing. */
export function longFiles(files: readonly TextFile[], most: number): string[] {
  return files
    .filter(({ text }) => text.split('\n').length > most + 1)
    .map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`);
}

/** Names that say nothing, and files that only hand on. */
export function vagueFiles(files: readonly SourceFile[]): string[] {
  const vague = /(?:\/(?:utils?|helpers?|common|shared|misc)|manager)\.\w+$/iu;
  return files
    .filter(
      ({ path, onlyHandsOn }) =>
        onlyHandsOn || (vague.test(path) && path !== 'src/i18n/en/common.ts'),
    )
    .map(({ path }) => path);
}

/** Where an actor's `short_name` is no name that a reader sees: it is looked for. */
const NAME_SOUGHT = ['src/studies/connections/findActors.ts'];

/** Files of what readers see that take an actor's name from the record and not from `actorName`. */
export function namesPastTheOneWay(files: readonly SourceFile[]): string[] {
  const seen = ['i18n', 'stories', 'records', 'ui', 'views', 'studies', 'app'];
  return files
    .filter(
      ({ path, text }) =>
        seen.includes(roomOf(path) ?? '') &&
        path !== 'src/i18n/actorName.ts' &&
        !NAME_SOUGHT.includes(path) &&
        /\bshort_name\b/u.test(text),
    )
    .map(({ path }) => path);
}

/** Physical directions in stylesheets: right-to-left languages come later. */
export function physicalProperties(files: readonly TextFile[]): string[] {
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
export function strayColours(files: readonly TextFile[]): string[] {
  const colour = /#[\da-f]{6}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/giu;
  // In a stylesheet `#abc` and `white` are colours too (in code an address, or a mask's).
  const inStyles = /:[^;{}]*?(#[\da-f]{3,8}\b|\b(?:white|black|gr[ae]y|red|green|blue)\b)/giu;
  return files
    .filter(({ path }) => path !== 'src/theme/tokens.css')
    .flatMap(({ path, text }) => [
      ...[...text.matchAll(colour)].map(([found]) => `${path}: ${found}`),
      ...(path.endsWith('.css')
        ? [...text.matchAll(inStyles)].map(([, found]) => `${path}: ${found}`)
        : []),
    ]);
}

/** Texts in code: JSX text of letters, and labels that are literals. */
export function textsInCode(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, words }) => words.map((word) => `${path}: ${word}`));
}

/**
 * Texts put together in code: parts joined by punctuation that a language may have otherwise,
 * words of the record shown as they are, and sentences that a command prints.
 */
export function textsPutTogether(files: readonly TextFile[]): string[] {
  const onScreen = [
    /\.(?:join|split)\((['"`])[^'"`]*[,.;:·]\s[^'"`]*\1\)/gu,
    /(?:[{,[]\s*|=\s*\{?|: )\w+\.(?:sub_)?event_type\b(?!\])/gu,
  ];
  const ways: Readonly<Record<string, readonly RegExp[]>> = {
    app: onScreen,
    views: onScreen,
    ui: onScreen,
    cli: [/console\.\w+\(\s*['"`].*/gu],
  };
  return files.flatMap(({ path, text }) =>
    (ways[roomOf(path) ?? ''] ?? []).flatMap((way) =>
      [...text.matchAll(way)].map(([found]) => `${path}: ${found.trim()}`),
    ),
  );
}

/** Exported functions of pure rooms that carry no docstring. */
export function undocumentedFunctions(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => PURE.includes(roomOf(path) ?? ''))
    .flatMap(({ path, undocumented }) => undocumented.map((name) => `${path}: ${name}`));
}

/** Build-time only: what a page fetches ahead, as the attributes of `<link>`s. */
import { viewOfChunk } from './chunkGroups.ts';

/** A `<link>` to something that is needed later, by its attributes. */
export type Ahead = Readonly<Record<string, string>>;

/** The files of a build, as a plugin that changes pages is given them. */
export type Built = Readonly<
  Record<
    string,
    | { readonly type: 'asset'; readonly fileName: string }
    | {
        readonly type: 'chunk';
        readonly fileName: string;
        readonly name: string;
        readonly isEntry: boolean;
        /** The files that it imports at once. */
        readonly imports: readonly string[];
      }
  >
>;

/** Files that the page has by itself. */
function atStart(file: string, bundle: Built): boolean {
  const chunk = bundle[file];
  return chunk?.type === 'chunk' && chunk.isEntry;
}

/**
 * View → the addresses of its code, relative to the page: its chunk, and what this imports that the
 * page has not fetched, for else it would be asked for only once the chunk is there.
 */
export function viewCode(bundle: Built): ReadonlyMap<string, readonly string[]> {
  const code = new Map<string, readonly string[]>();
  for (const file of Object.values(bundle)) {
    const view = file.type === 'chunk' ? viewOfChunk(file.name) : null;
    if (file.type !== 'chunk' || view === null) continue;
    const imported = file.imports.filter((name) => !atStart(name, bundle));
    code.set(
      view,
      [file.fileName, ...imported].map((name) => `./${name}`),
    );
  }
  return code;
}

/** Fonts: last, for a text is read before its font has come. */
export function fontLinks(bundle: Built): readonly Ahead[] {
  return Object.values(bundle)
    .filter(({ fileName }) => fileName.endsWith('.woff2'))
    .map(({ fileName }) => ({
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      href: `./${fileName}`,
      crossorigin: '',
      fetchpriority: 'low',
    }));
}

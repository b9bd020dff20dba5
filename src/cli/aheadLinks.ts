/** Build-time only: what a page fetches ahead, as the attributes of `<link>`s. */
import { viewOfChunk } from './chunkGroups.ts';

/** A `<link>` to something that is needed later, by its attributes. */
export type Ahead = Readonly<Record<string, string>>;

/** The files of a build, as a plugin that changes pages is given them. */
export type Built = Readonly<
  Record<
    string,
    | { readonly type: 'asset'; readonly fileName: string }
    | { readonly type: 'chunk'; readonly fileName: string; readonly name: string }
  >
>;

/** View → the address of its code, relative to the page. */
export function viewCode(bundle: Built): ReadonlyMap<string, string> {
  const code = new Map<string, string>();
  for (const file of Object.values(bundle)) {
    const view = file.type === 'chunk' ? viewOfChunk(file.name) : null;
    if (view !== null) code.set(view, `./${file.fileName}`);
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

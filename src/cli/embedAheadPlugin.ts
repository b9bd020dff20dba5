/**
 * Build-time only: puts `src/embed/ahead.js` into the page of embeds, so that a view's code, its
 * release and fonts are fetched side by side and not one after the other.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { newestOf, type KnownRelease } from '../releases/releaseIndex.ts';
import { EMBEDS, PICTURE_KEYS } from '../embed/embedAddress.ts';
import { fontLinks, viewCode, type Built } from './aheadLinks.ts';
import { withoutComments } from './bootPlugin.ts';
import { briefName } from './briefsPlugin.ts';
import { dataFolder } from './dataFolder.ts';
import { releasesIn } from './releaseFiles.ts';

/** What an embed reads of a release beside its brief, the largest first. */
const ALWAYS = ['actors', 'relations', 'datapackage'] as const;

/** Where in the page it stands: a script after a stylesheet waits for it. */
const BEFORE = '<script type="module"';

interface ReleaseAhead {
  readonly files: readonly string[];
  /** Of the diplomatic acts, which not every picture rests on. */
  readonly acts: readonly string[];
}

function briefOf(version: string, part: string, bundle: Built): readonly string[] {
  return Object.keys(bundle)
    .filter((file) => file.startsWith(briefName(version, part)))
    .map((file) => `./${file}`);
}

/** Release → what is read of it. */
function releasesAhead(
  releases: readonly KnownRelease[],
  bundle: Built,
): Readonly<Record<string, ReleaseAhead>> {
  return Object.fromEntries(
    releases.map(({ version, paths }) => [
      version,
      {
        files: [
          ...briefOf(version, 'incidents', bundle),
          ...ALWAYS.map((name) => `./data/${paths[name]}`),
        ],
        acts: briefOf(version, 'acts', bundle),
      },
    ]),
  );
}

/** Embed → the addresses of its views' code. */
function embedCode(bundle: Built): Readonly<Record<string, readonly string[]>> {
  const code = viewCode(bundle);
  const addressOf = (view: string): string => {
    const address = code.get(view);
    if (address === undefined) throw new Error(`There is no chunk of the view ${view}`);
    return address;
  };
  return Object.fromEntries(
    Object.entries(EMBEDS).map(([name, views]) => [name, views.map(addressOf)]),
  );
}

/** @param script the script that fetches */
export function embedAheadPlugin(script: URL): Plugin {
  let folder = '';
  return {
    name: 'embed-ahead',
    apply: 'build',
    configResolved: (config) => {
      folder = dataFolder(config);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const releases = await releasesIn(folder);
        const text = withoutComments(await readFile(fileURLToPath(script), 'utf8'))
          .replace('EMBEDS', () => JSON.stringify(embedCode(bundle)))
          .replace('RELEASES', () => JSON.stringify(releasesAhead(releases, bundle)))
          .replace('NEWEST', () => JSON.stringify(newestOf(releases)?.version ?? ''))
          .replace('PLAIN_KEYS', () => JSON.stringify(PICTURE_KEYS))
          .replace('FONTS', () => JSON.stringify(fontLinks(bundle)));
        if (!html.includes(BEFORE)) throw new Error(`The page must have: ${BEFORE}`);
        return html.replace(BEFORE, () => `<script>${text}</script>\n    ${BEFORE}`);
      },
    },
  };
}

/**
 * Build-time only: puts `src/embed/ahead.js` into the page of embeds, so that code, rules, a
 * view's code and its release are fetched side by side and not one after the other.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { newestOf, type KnownRelease } from '../releases/releaseIndex.ts';
import { EMBEDS, PICTURE_KEYS } from '../embed/embedAddress.ts';
import { viewCode, type Built } from './aheadLinks.ts';
import { briefName } from './briefsPlugin.ts';
import { dataFolder } from './dataFolder.ts';
import { minifyScript } from './minifyScript.ts';
import { releasesIn } from './releaseFiles.ts';

/** The entry of what makes the picture answer. */
export const PICTURE = {
  id: fileURLToPath(new URL('../embed/makePictureLive.tsx', import.meta.url)),
  name: 'picture',
};

/** How the rules of the picture begin. */
const STYLE = '<style>';

/** What the bundler puts into the page, and the script fetches in its place. */
const CODE = /<script type="module"[^>]* src="([^"]+)"><\/script>/u;
const RULES = /<link rel="stylesheet"[^>]* href="([^"]+)">/u;

/** @returns the page without the part, and the address of its file */
function takeOut(page: string, part: RegExp): readonly [page: string, address: string] {
  const [found, address] = part.exec(page) ?? [];
  if (found === undefined || address === undefined) throw new Error(`The page must have: ${part}`);
  return [page.replace(found, ''), address];
}

interface ReleaseAhead {
  readonly files: readonly string[];
  /** Diplomatic acts and what goes with them, on which not every picture rests. */
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
    releases.map(({ version }) => [
      version,
      {
        files: briefOf(version, 'incidents', bundle),
        acts: briefOf(version, 'acts', bundle),
      },
    ]),
  );
}

/** Embed → the addresses of its views' code. */
function embedCode(bundle: Built): Readonly<Record<string, readonly string[]>> {
  const code = viewCode(bundle);
  const addressesOf = (view: string): readonly string[] => {
    const addresses = code.get(view);
    if (addresses === undefined) throw new Error(`There is no chunk of the view ${view}`);
    return addresses;
  };
  return Object.fromEntries(
    Object.entries(EMBEDS).map(([name, views]) => [name, [...new Set(views.flatMap(addressesOf))]]),
  );
}

/** What makes the picture answer: its own code, then what that imports. */
function pictureCode(bundle: Built): readonly string[] {
  const own = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.isEntry && file.name === PICTURE.name,
  );
  if (own?.type !== 'chunk') throw new Error(`There is no chunk ${PICTURE.name}`);
  return [own.fileName, ...own.imports].map((name) => `./${name}`);
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
    buildStart() {
      this.emitFile({ type: 'chunk', ...PICTURE });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const [withoutCode, code] = takeOut(html, CODE);
        const [page, rules] = takeOut(withoutCode, RULES);
        const releases = await releasesIn(folder);
        const filled = (await readFile(fileURLToPath(script), 'utf8'))
          .replace('START', () => JSON.stringify({ code, rules, picture: pictureCode(bundle) }))
          .replace('EMBEDS', () => JSON.stringify(embedCode(bundle)))
          .replace('RELEASES', () => JSON.stringify(releasesAhead(releases, bundle)))
          .replace('NEWEST', () => JSON.stringify(newestOf(releases)?.version ?? ''))
          .replace('PLAIN_KEYS', () => JSON.stringify(PICTURE_KEYS));
        const text = await minifyScript('ahead.js', filled);
        if (!page.includes(STYLE)) throw new Error('The page must have the rules of its picture');
        // Before the picture's rules: a script after rules waits for them.
        return page.replace(STYLE, () => `<script>${text}</script>\n    ${STYLE}`);
      },
    },
  };
}

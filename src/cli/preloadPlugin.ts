/**
 * Build-time only: tells the browser what the app will need next, so that the views' code, the
 * record and fonts are fetched side by side and not one after the other. It is told once the first
 * picture is there: a browser that is told in the page's head makes fifteen requests first.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { fontLinks, viewCode, type Ahead } from './aheadLinks.ts';
import { dataFolder } from './dataFolder.ts';
import { minifyScript } from './minifyScript.ts';
import { newestEdition } from './releaseFiles.ts';

/** Where in the page the first picture ends: before the app's stylesheet, which holds up what follows. */
const AFTER_PICTURE = '<link rel="stylesheet"';

/** What the app's start waits for comes first, as few lines of a browser as there are; fonts last. */
const LARGEST_FIRST = [
  'incidents',
  'diplomatic-events',
  'sources',
  'period-totals',
  'actors',
  'relations',
  'datapackage',
] as const;

/**
 * @param ahead the script that fetches, `src/ahead.js`
 */
export function preloadPlugin(ahead: URL): Plugin {
  let folder = '';
  return {
    name: 'preload',
    apply: 'build',
    configResolved: (config) => {
      folder = dataFolder(config);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { paths } = await newestEdition(folder);
        const record = LARGEST_FIRST.map((name): Ahead => ({
          rel: 'preload',
          as: 'fetch',
          href: `./data/${paths[name]}`,
          crossorigin: '',
        }));
        const views = [...new Set([...viewCode(bundle ?? {}).values()].flat())].map(
          (href): Ahead => ({
            rel: 'modulepreload',
            href,
          }),
        );
        const fonts = fontLinks(bundle ?? {});
        const filled = (await readFile(fileURLToPath(ahead), 'utf8'))
          .replace('RECORD', () => JSON.stringify(record))
          .replace('CODE', () => JSON.stringify([...views, ...fonts]));
        const script = await minifyScript('ahead.js', filled);
        if (!html.includes(AFTER_PICTURE)) throw new Error('The page must have a stylesheet');
        return html.replace(
          AFTER_PICTURE,
          () => `<script>${script}</script>\n    ${AFTER_PICTURE}`,
        );
      },
    },
  };
}

/**
 * Puts `src/boot.js` into the pages themselves: fetched, it would hold up the first picture for as
 * long as a file takes to come.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { minifyScript } from './minifyScript.ts';

/** What stands in the pages in its place. */
const MARK = '<script vite-ignore src="./boot.js"></script>';

/** @param boot the script */
export function bootPlugin(boot: URL): Plugin {
  return {
    name: 'boot',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(MARK)) throw new Error(`The page must have: ${MARK}`);
        const script = await minifyScript('boot.js', await readFile(fileURLToPath(boot), 'utf8'));
        // A function: in a text `$` would stand for parts of what was found.
        return html.replace(MARK, () => `<script>${script}</script>`);
      },
    },
  };
}

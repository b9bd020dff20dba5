/**
 * Puts `src/boot.js` into the pages themselves: fetched, it would hold up the first picture for as
 * long as a file takes to come.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What stands in the pages in its place. */
const MARK = '<script vite-ignore src="./boot.js"></script>';

/** The script without its comments and indentation: it is part of every first answer. */
export function withoutComments(script: string): string {
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}

/** @param boot the script */
export function bootPlugin(boot: URL): Plugin {
  return {
    name: 'boot',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(MARK)) throw new Error(`The page must have: ${MARK}`);
        const script = withoutComments(await readFile(fileURLToPath(boot), 'utf8'));
        // A function: in a text `$` would stand for parts of what was found.
        return html.replace(MARK, () => `<script>${script}</script>`);
      },
    },
  };
}

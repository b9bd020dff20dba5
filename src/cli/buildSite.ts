/** Builds the site: the whole page, then beside it those of embeds, of corrections, and all in one file. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ELEMENT } from '../embed/snippets.ts';
import { headerFiles } from './headerFiles.ts';
import { inlineHashes } from './inlineHashes.ts';
import { contentSecurityPolicy } from './responseHeaders.ts';
import { inRepository } from './runSources.ts';
import { writePages } from './writePages.ts';

/** The modes in which `vite.config.ts` builds what lies beside the whole page. */
const BESIDE = ['embed', 'corrections', 'offline'] as const;

/**
 * Builds of their own, so that an embed fetches nothing that only the whole page needs: in one, both would
 * share chunks cut for the larger.
 * @param folder where the site goes; emptied before, if it is below the working folder
 * @param from the folder of public files, with the record; without it the repository's own
 */
export async function buildSite(folder: string, from?: string): Promise<void> {
  const outDir = path.resolve(folder);
  const own = from === undefined ? {} : { publicDir: path.resolve(from) };
  // Elsewhere than in the project there may be what nobody meant to lose.
  const emptyOutDir = !path.relative(process.cwd(), outDir).startsWith('..');
  await build({ logLevel: 'warn', ...own, build: { outDir, emptyOutDir } });
  for (const mode of BESIDE) {
    await build({ logLevel: 'warn', ...own, mode, build: { outDir, emptyOutDir: false } });
  }
  await buildElement(outDir);
  await writePages(outDir, path.join(from ?? inRepository('public'), 'data'));
  await writeHeaderFiles(outDir);
}

/** The custom element: one script that any page takes from here, under a name that stays. */
async function buildElement(outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('../embed/customElement.ts', import.meta.url)),
        formats: ['iife'],
        name: 'WhoseCountElement',
        fileName: () => `${ELEMENT}.js`,
      },
    },
  });
}

/**
 * The policy is not repeated in a `<meta>` of the pages: a browser that meets one fetches nothing
 * ahead any more, and the first chart then comes a second later on a slow line.
 */
async function writeHeaderFiles(outDir: string): Promise<void> {
  const names = await readdir(outDir, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(pages.map((name) => readFile(path.join(outDir, name), 'utf8')));
  const policy = contentSecurityPolicy(inlineHashes(texts));
  for (const [name, text] of Object.entries(headerFiles(policy))) {
    await mkdir(path.dirname(path.join(outDir, name)), { recursive: true });
    await writeFile(path.join(outDir, name), text);
  }
}

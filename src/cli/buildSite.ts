/** Builds the site: the whole page, then the page of embeds beside it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ELEMENT } from '../embed/snippets.ts';

/** The mode in which `vite.config.ts` builds embeds. */
export const EMBED_MODE = 'embed';

/**
 * Two builds, so that an embed fetches nothing that only the whole page needs: in one, both would
 * share chunks cut for the larger.
 * @param folder where the site goes; emptied before
 */
export async function buildSite(folder: string): Promise<void> {
  const outDir = path.resolve(folder);
  await build({ logLevel: 'warn', build: { outDir } });
  await build({ logLevel: 'warn', mode: EMBED_MODE, build: { outDir, emptyOutDir: false } });
  await buildElement(outDir);
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

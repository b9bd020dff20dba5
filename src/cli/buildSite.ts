/** Builds the site: the whole page, then the page of embeds beside it. */
import path from 'node:path';
import { build } from 'vite';

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
}

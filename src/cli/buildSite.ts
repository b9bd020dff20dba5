/** Builds the site: the whole page, then beside it those of embeds, of corrections, and all in one file. */
import path from 'node:path';
import { build } from 'vite';

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
}

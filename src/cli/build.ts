/** `npm run build [-- folder]`: writes the site to `dist`, or to another folder. */
import { buildSite } from './buildSite.ts';

/** @returns 0; a build that fails throws what Vite says */
export async function main([folder = 'dist']: readonly string[]): Promise<number> {
  await buildSite(folder);
  return 0;
}

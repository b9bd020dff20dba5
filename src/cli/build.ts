/** `npm run build [-- folder [public]]`: writes the site to `dist`, or to another folder. */
import { buildSite } from './buildSite.ts';

/**
 * @param args where the site goes, and the folder of public files that it is made of
 * @returns 0; a build that fails throws what Vite says
 */
export async function main([folder = 'dist', from]: readonly string[]): Promise<number> {
  await buildSite(folder, from);
  return 0;
}

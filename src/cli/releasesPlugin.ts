/** Build-time only: serves `virtual:releases`, the releases that lie beside the page. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { knownReleases } from '../releases/releaseIndex.ts';
import { BROKEN_LIST, readReleases } from './releaseFiles.ts';

const MODULE = 'virtual:releases';

/** @param data the folder of data, ending with a slash */
export function releasesPlugin(data: URL): Plugin {
  const folder = fileURLToPath(data);
  return {
    name: 'releases',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      this.addWatchFile(fileURLToPath(new URL('releases/index.json', data)));
      const index = await readReleases(folder);
      if (!('releases' in index)) {
        this.error(BROKEN_LIST);
      }
      return `export default ${JSON.stringify(knownReleases(index))};\n`;
    },
  };
}

/** Build-time only: serves `virtual:releases`, the releases that lie beside the page. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { knownReleases } from '../releases/releaseIndex.ts';
import { dataFolder } from './dataFolder.ts';
import { BROKEN_LIST, readReleases } from './releaseFiles.ts';

const MODULE = 'virtual:releases';

/** Of the folder of data in the folder of public files. */
export function releasesPlugin(): Plugin {
  let folder = '';
  return {
    name: 'releases',
    configResolved: (config) => {
      folder = dataFolder(config);
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      this.addWatchFile(path.join(folder, 'releases/index.json'));
      const index = await readReleases(folder);
      if (!('releases' in index)) {
        this.error(BROKEN_LIST);
      }
      return `export default ${JSON.stringify(knownReleases(index))};\n`;
    },
  };
}

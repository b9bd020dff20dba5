/** Build-time only: serves `virtual:releases`, the releases that lie beside the page, and names their files in it. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { dataFolder } from './dataFolder.ts';
import { newestEdition, releasesIn } from './releaseFiles.ts';

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
    // Without JavaScript, too, a page leads to the tables that it would show.
    async transformIndexHtml(html) {
      const { paths } = await newestEdition(folder);
      return html.replace(/\.\/data\/([a-z-]+)\.json/gu, (place, name: string) =>
        name in paths ? `./data/${paths[name as keyof typeof paths]}` : place,
      );
    },
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      this.addWatchFile(path.join(folder, 'releases/index.json'));
      return `export default ${JSON.stringify(await releasesIn(folder))};\n`;
    },
  };
}

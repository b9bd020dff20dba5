/** Build-time only: serves `virtual:releases`, the releases that lie beside the page, and names their files in it. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { newestEdition, releasesIn } from './releaseFiles.ts';

const MODULE = 'virtual:releases';

/** @param data the folder of data, ending with a slash */
export function releasesPlugin(data: URL): Plugin {
  const folder = fileURLToPath(data);
  return {
    name: 'releases',
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
      this.addWatchFile(fileURLToPath(new URL('releases/index.json', data)));
      return `export default ${JSON.stringify(await releasesIn(folder))};\n`;
    },
  };
}

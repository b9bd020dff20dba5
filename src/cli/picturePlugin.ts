/** Build-time only: serves `virtual:picture-figures`, what the picture in embeds answers with. */
import type { Plugin } from 'vite';
import { dataFolder } from './dataFolder.ts';
import { runSources } from './runSources.ts';
import type { PictureModule } from './writePictureFigures.ts';

const MODULE = 'virtual:picture-figures';

/** Of the newest release in the folder of public files, as the picture is. */
export function picturePlugin(): Plugin {
  let folder = '';
  return {
    name: 'picture-figures',
    configResolved: (config) => {
      folder = dataFolder(config);
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      return runSources('src/cli/writePictureFigures.ts', async (module) => {
        const { writePictureFigures } = module as PictureModule;
        return `export default JSON.parse(${JSON.stringify(await writePictureFigures(folder))});\n`;
      });
    },
  };
}

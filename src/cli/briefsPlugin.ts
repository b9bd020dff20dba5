/** Build-time only: writes each release's brief for embeds, and serves `virtual:briefs`. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { today } from '../lib/today.ts';
import { chooseEdition } from '../releases/edition.ts';
import { dataFolder } from './dataFolder.ts';
import { releasesIn } from './releaseFiles.ts';
import type { BriefModule } from './writeBrief.ts';
import { runSources } from './runSources.ts';

const MODULE = 'virtual:briefs';

/** Of every release in the folder of public files. */
export function briefsPlugin(): Plugin {
  let folder = '';
  let building = false;
  return {
    name: 'briefs',
    configResolved: (config) => {
      folder = dataFolder(config);
      building = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      if (!building) return 'export default {};\n';
      const releases = await releasesIn(folder);
      const briefs: Record<string, string> = {};
      await runSources('src/cli/writeBrief.ts', async (module) => {
        const { writeBrief } = module as BriefModule;
        for (const { version } of releases) {
          const edition = chooseEdition(version, releases, today());
          if (!edition) continue;
          const source = await writeBrief(folder, edition);
          const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
          const fileName = `assets/brief-${version}-${hash}.json`;
          this.emitFile({ type: 'asset', fileName, source });
          briefs[version] = fileName;
        }
      });
      return `export default ${JSON.stringify(briefs)};\n`;
    },
  };
}

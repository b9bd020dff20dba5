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

/** How a brief's file begins; the first twelve digits of its SHA-256 follow, as in a released file's name. */
export function briefName(version: string, part: string): string {
  return `assets/brief-${version}-${part}-`;
}

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
      const briefs: Record<string, Record<string, string>> = {};
      await runSources('src/cli/writeBrief.ts', async (module) => {
        const { writeBrief } = module as BriefModule;
        for (const { version } of releases) {
          const edition = chooseEdition(version, releases, today());
          if (!edition) continue;
          briefs[version] = {};
          for (const [part, source] of Object.entries(await writeBrief(folder, edition))) {
            const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
            const fileName = `${briefName(version, part)}${hash}.json`;
            this.emitFile({ type: 'asset', fileName, source });
            briefs[version][part] = fileName;
          }
        }
      });
      return `export default ${JSON.stringify(briefs)};\n`;
    },
  };
}

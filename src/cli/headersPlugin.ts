/** Build-time only: header files for the usual hosts. */
import type { Plugin } from 'vite';
import { headerFiles } from './headerFiles.ts';

/**
 * The policy is not repeated in a `<meta>` of the page: a browser that meets one fetches nothing
 * ahead any more, and the first chart then comes a second later on a slow line.
 */
export function headersPlugin(): Plugin {
  return {
    name: 'headers',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(headerFiles())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

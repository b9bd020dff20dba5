/** Build-time only: header files for the usual hosts, and the policy in the page for any other. */
import type { Plugin } from 'vite';
import { headerFiles } from './headerFiles.ts';
import { PAGE_POLICY } from './responseHeaders.ts';

export function headersPlugin(): Plugin {
  return {
    name: 'headers',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(headerFiles())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html,
        // First of all: it holds for what stands after it.
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
            injectTo: 'head-prepend',
          },
        ],
      }),
    },
  };
}

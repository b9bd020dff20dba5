/**
 * Build-time only: tells the browser of the page's head what it will need next, so that fonts,
 * the views' code and the record are fetched side by side and not one after the other.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { newestEdition } from './releaseFiles.ts';
import { isView } from './isView.ts';

/** @param data the folder of data, ending with a slash */
export function preloadPlugin(data: URL): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { paths } = await newestEdition(fileURLToPath(data));
        const files = Object.values(bundle ?? {});
        const link = (attributes: Record<string, string | true>) => ({
          tag: 'link',
          attrs: attributes,
          injectTo: 'head' as const,
        });
        const fonts = files
          .filter(({ fileName }) => fileName.endsWith('.woff2'))
          .map(({ fileName }) =>
            link({
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `./${fileName}`,
              crossorigin: true,
            }),
          );
        const views = files
          .filter((file) => file.type === 'chunk' && isView(file.facadeModuleId ?? ''))
          .map(({ fileName }) => link({ rel: 'modulepreload', href: `./${fileName}` }));
        // A deep link to an older release fetches these for nothing; most addresses have none.
        const tables = Object.values(paths).map((path) =>
          link({ rel: 'preload', as: 'fetch', href: `./data/${path}`, crossorigin: true }),
        );
        return { html, tags: [...fonts, ...views, ...tables] };
      },
    },
  };
}

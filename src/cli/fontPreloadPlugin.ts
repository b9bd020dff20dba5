/**
 * Build-time only: fetches the fonts beside the code, so that what an embed measures of itself
 * first is what it stays.
 */
import type { Plugin } from 'vite';

/** For a page that draws with every font of the build. */
export function fontPreloadPlugin(): Plugin {
  return {
    name: 'font-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => ({
        html,
        tags: Object.values(bundle ?? {})
          .filter(({ fileName }) => fileName.endsWith('.woff2'))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `./${fileName}`,
              crossorigin: true,
            },
            injectTo: 'head' as const,
          })),
      }),
    },
  };
}

/**
 * Build-time only: tells the browser of the page's head what it will need next, so that fonts,
 * the views' code and the record are fetched side by side and not one after the other.
 */
import type { Plugin } from 'vite';
import { TABLE_NAMES } from '../domain/record.ts';
import { isView } from './isView.ts';

export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
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
        const tables = ['datapackage', ...TABLE_NAMES].map((name) =>
          link({ rel: 'preload', as: 'fetch', href: `./data/${name}.json`, crossorigin: true }),
        );
        return { html, tags: [...fonts, ...views, ...tables] };
      },
    },
  };
}

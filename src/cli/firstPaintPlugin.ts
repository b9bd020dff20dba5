/** Build-time only: puts the first picture into the page (see `src/app/FirstPaint.tsx`). */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { dataFolder } from './dataFolder.ts';
import type { FirstPaintMarkup } from './renderFirstPaint.tsx';
import { runSource } from './runSource.ts';

interface FirstPaintModule {
  readonly renderFirstPaint: (folder: string) => Promise<FirstPaintMarkup>;
}

/** @param root the repository's folder */
export function firstPaintPlugin(root: URL): Plugin {
  let folder = '';
  let drawn: { readonly html: string; readonly stylesheet: string } | null = null;
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved: (config) => {
      folder = dataFolder(config);
    },
    generateBundle: {
      // Before Vite writes the page, which then names the stylesheet.
      order: 'pre',
      async handler() {
        const { html, css } = await runSource(
          root,
          './renderFirstPaint.tsx',
          ({ renderFirstPaint }: FirstPaintModule) => renderFirstPaint(folder),
        );
        const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
        const stylesheet = `assets/first-paint-${hash}.css`;
        this.emitFile({ type: 'asset', fileName: stylesheet, source: css });
        drawn = { html, stylesheet };
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!drawn) return html;
        const page = html.replace(
          '<div id="root"></div>',
          `<div id="first-paint" inert>${drawn.html}</div>\n    <div id="root"></div>`,
        );
        const link = { tag: 'link', attrs: { rel: 'stylesheet', href: `./${drawn.stylesheet}` } };
        return { html: page, tags: [{ ...link, injectTo: 'head' as const }] };
      },
    },
  };
}

/** Build-time only: puts the first picture into the page (see `src/app/FirstPaint.tsx`, `src/embed/EmbedPicture.tsx`). */
import type { Plugin } from 'vite';
import { criticalCss } from './criticalCss.ts';
import { dataFolder } from './dataFolder.ts';
import type { FirstPaintMarkup, Pictured } from './renderFirstPaint.tsx';
import { runSources } from './runSources.ts';

interface FirstPaintModule {
  readonly renderFirstPaint: (folder: string, page: Pictured) => Promise<FirstPaintMarkup>;
}

function drawFirstPaint(folder: string, page: Pictured): Promise<FirstPaintMarkup> {
  return runSources('src/cli/renderFirstPaint.tsx', (module) =>
    (module as FirstPaintModule).renderFirstPaint(folder, page),
  );
}

/** What a page of the app stands in. */
const ROOT = '<div id="root"></div>';

/** The link to the app's stylesheet, as Vite writes it. */
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/u;

/**
 * The page with its first picture in it and the rules that the picture needs. The app's own
 * stylesheet stands after the picture, which so need not wait for it.
 * @param stylesheet the text of the app's stylesheet by its file name
 */
export function withFirstPaint(
  page: string,
  { html, answers, css }: FirstPaintMarkup,
  stylesheet: (fileName: string) => string,
): string {
  const [link, fileName] = STYLESHEET.exec(page) ?? [];
  if (link === undefined || fileName === undefined || !page.includes(ROOT)) {
    throw new Error('The page must have one stylesheet and the place of the app');
  }
  const picture = `<div id="first-paint" inert>${html}</div>`;
  const style = `<style>${criticalCss(stylesheet(fileName), picture, 'first-picture', answers)}${css}</style>`;
  // Functions: in a text `$` would stand for parts of what was found.
  return page
    .replace(link, () => '')
    .replace('</head>', () => `  ${style}\n  </head>`)
    .replace(ROOT, () => [picture, link.trim(), ROOT].join('\n    '));
}

/** Draws the first picture into a page when the site is built. */
export function firstPaintPlugin(pictured: Pictured): Plugin {
  let folder = '';
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved: (config) => {
      folder = dataFolder(config);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle }) {
        return withFirstPaint(page, await drawFirstPaint(folder, pictured), (fileName) => {
          const asset = bundle?.[fileName];
          if (asset?.type !== 'asset') throw new Error(`${fileName} was not built`);
          return asset.source.toString();
        });
      },
    },
  };
}

import { renderToStaticMarkup } from 'react-dom/server';
import { FirstPaint } from '../app/FirstPaint.tsx';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { VIEWS } from '../views/registry.ts';
import { readRecordFiles } from './readRecordFiles.ts';
import { newestEdition } from './releaseFiles.ts';

export interface FirstPaintMarkup {
  readonly html: string;
  /** Rules for the markup's inline styles, which the page's policy does not allow. */
  readonly css: string;
}

/** Draws the first picture from the newest release in a folder of data. */
export async function renderFirstPaint(folder: string): Promise<FirstPaintMarkup> {
  const pipeline = createPipeline(await readRecordFiles(folder, await newestEdition(folder)));
  await Promise.all(VIEWS.map((view) => view.preload()));
  const markup = renderToStaticMarkup(<FirstPaint pipeline={pipeline} />);
  const styles: string[] = [];
  const html = markup
    .replace(/ style="([^"]*)"/gu, (_whole, style: string) => {
      if (!styles.includes(style)) styles.push(style);
      return ` data-style="${styles.indexOf(style)}"`;
    })
    // A picture: nothing in it takes the focus or answers yet.
    .replace(/ tabindex="0"/gu, '');
  const css = styles
    .map((style, index) => `#first-paint [data-style="${index}"]{${style}}`)
    .join('\n');
  return { html, css };
}

import { renderToStaticMarkup } from 'react-dom/server';
import type { ComponentType } from 'react';
import svgpath from 'svgpath';
import { FirstPaint } from '../app/FirstPaint.tsx';
import pageRules from '../app/FirstPaint.module.css?inline';
import { ANSWERING_CLASSES, EmbedPicture } from '../embed/EmbedPicture.tsx';
import embedRules from '../embed/EmbedPicture.module.css?inline';
import { createPipeline, type Pipeline } from '../pipeline/createPipeline.ts';
import commonRules from '../theme/firstPaint.css?inline';
import { VIEWS } from '../views/registry.ts';
import { readRecordFiles } from './readRecordFiles.ts';
import { newestEdition } from './releaseFiles.ts';

export interface FirstPaintMarkup {
  readonly html: string;
  /** Markup with the classes that the picture has only once it answers. */
  readonly answers: string;
  /**
   * Its own rules, which no stylesheet of the app has, and those for the markup's inline styles,
   * which the page's policy does not allow.
   */
  readonly css: string;
}

/**
 * A picture's markup: nothing in it takes the focus or answers yet, and controls that don't answer
 * would cost a slow machine more than the bars do. A number that opens something is a word of its sentence.
 */
export function withoutControls(markup: string): string {
  return markup
    .replace(/<select.*?<\/select>/gsu, '')
    .replace(/<button[^>]* aria-pressed=.*?<\/button>/gsu, '')
    .replace(/<button type="button"([^>]*)>(.*?)<\/button>/gsu, '<span$1>$2</span>')
    .replace(/ tabindex="0"/gu, '');
}

/** Places in pictures to a tenth of a pixel: nobody sees more, and every digit is on the wire. */
export function shortPlaces(markup: string): string {
  return markup
    .replace(/ (?:x|y|x1|x2|y1|y2|transform)="[^"]*"/gu, (attribute) =>
      attribute.replace(/-?\d+\.\d{2,}/gu, (number) => String(Number(Number(number).toFixed(1)))),
    )
    .replace(
      / d="([^"]*)"/gu,
      // Each step from the last one: bars of one width then read alike, and pack better.
      (_whole, path: string) => ` d="${svgpath(path).rel().round(1).toString()}"`,
    );
}

/** Rules without comments and lines: they are part of every first answer. */
function shortRules(rules: string): string {
  return rules
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([{}:;,]) /gu, '$1');
}

interface PictureOf {
  readonly Picture: ComponentType<{ readonly pipeline: Pipeline }>;
  /** Its own rules. */
  readonly rules: string;
  /** Class names of what is drawn into it once it answers. */
  readonly answers: readonly string[];
}

/** The pages that begin with a picture. */
const PICTURES = {
  page: { Picture: FirstPaint, rules: pageRules, answers: [] },
  embed: { Picture: EmbedPicture, rules: embedRules, answers: ANSWERING_CLASSES },
} satisfies Readonly<Record<string, PictureOf>>;
export type Pictured = keyof typeof PICTURES;

/** Draws a page's first picture from the newest release in a folder of data. */
export async function renderFirstPaint(folder: string, page: Pictured): Promise<FirstPaintMarkup> {
  const { Picture, rules, answers } = PICTURES[page];
  const pipeline = createPipeline(await readRecordFiles(folder, await newestEdition(folder)));
  await Promise.all(VIEWS.map((view) => view.preload()));
  const markup = renderToStaticMarkup(<Picture pipeline={pipeline} />);
  const styles: string[] = [];
  const html = shortPlaces(withoutControls(markup)).replace(
    / style="([^"]*)"/gu,
    (_whole, style: string) => {
      if (!styles.includes(style)) styles.push(style);
      return ` data-style="${styles.indexOf(style)}"`;
    },
  );
  const css = styles
    .map((style, index) => `#first-paint [data-style="${index}"]{${style}}`)
    .join('');
  return {
    html,
    answers: `<svg class="${answers.join(' ')}"><g><rect/><text/><line/><path/></g></svg>`,
    css: shortRules(commonRules + rules) + css,
  };
}

/** The pictures of views and stories as cards: for previews of links, and for pages that take no iframe. */
import { editionText } from '../i18n/editionText.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../state/explorer.ts';
import { fetchDeferredCode } from '../ui/lazyCode.ts';
import { VIEWS } from '../views/registry.ts';
import { cardSvg } from './card.ts';
import { readRules, resolveValue } from './inlineStyles.ts';
import { drawPicture } from './pagePicture.tsx';
import { pageSubjects } from './pageSubject.ts';
import { byPreference, readTokens } from './schemes.ts';
import { beginWith } from './storeState.ts';

/** Frames that cards' pictures are drawn for, in pixels: enlarged, and low where words stand above. */
const CARD_FRAMES = {
  casualties: { width: 736, height: 250 },
  diplomacy: { width: 780, height: 300 },
  network: { width: 480, height: 620 },
} as const;

/**
 * Draws the cards of a release. Ends with the store as it began.
 * @param css the app's built stylesheet
 * @param stories the editors' file, parsed; those that speak of what the release has not are left out
 * @returns slug → an SVG of the size of a card
 */
export async function renderCards(
  pipeline: Pipeline,
  css: string,
  stories: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  await Promise.all(VIEWS.map((view) => view.preload()));
  if (!(await fetchDeferredCode())) throw new Error('A part of the views could not be loaded');
  const look = byPreference(css);
  const tokens = readTokens(look);
  // A card is a picture without a page: it has one look.
  const palette = { rules: readRules(look), tokens, resolve: resolveValue };
  const edition = editionText(pipeline.dataset.edition, LATER_ENGLISH);
  const cards = new Map<string, string>();
  for (const { slug, state, views, title, sentences } of await pageSubjects(pipeline, stories, {
    broken: 'left-out',
  })) {
    const [first] = views;
    if (!first) continue;
    beginWith(state);
    const drawing = { pipeline, state, result: pipeline.run(state) };
    const card = drawPicture(first, drawing, CARD_FRAMES[first.id], 'card', palette);
    cards.set(slug, cardSvg({ title, sentence: sentences.join(' '), edition }, card, tokens));
  }
  beginWith(DEFAULT_STATE);
  return cards;
}

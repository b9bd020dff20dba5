import { cardPath } from '../embed/cardPath.ts';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { renderCards } from '../pages/renderCards.ts';
import { renderPages, type RenderedPages, type SiteFacts } from '../pages/renderPages.tsx';
import { today } from '../lib/today.ts';
import { chooseEdition } from '../releases/edition.ts';
import { readRecordFiles } from './readRecordFiles.ts';
import { newestEdition, releasesIn } from './releaseFiles.ts';

export interface RenderedSite extends RenderedPages {
  /** Path below the site's root → an SVG of the size of a card, to become a PNG there. */
  readonly cards: ReadonlyMap<string, string>;
}

/**
 * Draws the pages that need no script, of the newest release in a folder of data, and the cards of
 * every release: a picture that is held to one must stay when the next has come.
 * @throws Error where a record of it is broken: a page would be kept with a wrong total
 */
export async function renderSite(folder: string, site: SiteFacts): Promise<RenderedSite> {
  const pipeline = createPipeline(await readRecordFiles(folder, await newestEdition(folder)));
  const pages = await renderPages(pipeline, site);
  const newest = await renderCards(pipeline, site.css, site.stories);
  const cards = new Map([...newest].map(([slug, card]) => [cardPath(slug, null), card]));
  const releases = await releasesIn(folder);
  for (const { version } of releases) {
    const edition = chooseEdition(version, releases, today());
    if (edition === null) throw new Error(`${version} is no release`);
    const isNewest = version === releases.at(-1)?.version;
    const own = isNewest
      ? newest
      : await renderCards(
          createPipeline(await readRecordFiles(folder, edition)),
          site.css,
          site.stories,
        );
    for (const [slug, card] of own) cards.set(cardPath(slug, version), card);
  }
  return { ...pages, cards };
}

/**
 * A change of whose word counts in the built app: from the change of the address until everything
 * is painted. The first time a word is chosen its figures are read from the claims; later they
 * are kept.
 */
import { openTimed } from './inFrame.mjs';
import { spread } from './statistics.mjs';

/** Runs in the page: goes through the words, several times round. */
async function chooseWords() {
  const painted = () => inFrame(() => undefined);
  const views = () =>
    ['casualties', 'diplomacy', 'network']
      .map((id) => document.querySelector(`[data-view="${id}"]`).innerHTML)
      .join('');
  const words = ['pakistan', 'kabul', 'armed-groups', 'independent', 'press', 'admissions'];
  const times = { first: [], again: [] };
  let changed = 0;
  for (let round = 0; round < 6; round += 1) {
    for (const word of [...words, 'best', 'range']) {
      await painted();
      const before = views();
      times[round === 0 ? 'first' : 'again'].push(
        await inFrame(() => {
          history.pushState(null, '', `?word=${word}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }),
      );
      if (views() !== before) changed += 1;
    }
  }
  return { times, changed };
}

/** @returns median and p95 of the first choice of each word, and of later ones */
export async function measureLens(browser, url, slowdown) {
  const page = await openTimed(browser, url, slowdown);
  const { times, changed } = await page.evaluate(chooseWords);
  await page.context().close();
  if (changed < 47) throw new Error(`only ${changed} of 48 choices changed the views`);
  return `${spread(times.again)}; the first time ${spread(times.first)}`;
}

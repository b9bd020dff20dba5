/**
 * A change of whose word counts in the built app: from the change of the address until everything
 * is painted. The first time a word is chosen its figures are read from the claims; later they
 * are kept.
 */
import { openTimed } from './inFrame.mjs';
import { spread } from './statistics.mjs';

/** Runs in the page: goes through the words, several times round, with whatever else is open. */
async function chooseWords(open) {
  const painted = () => inFrame(() => undefined);
  const views = () =>
    ['casualties', 'diplomacy', 'network']
      .map((id) => document.querySelector(`[data-view="${id}"]`).innerHTML)
      .join('');
  const words = ['pakistan', 'kabul', 'armed-groups', 'independent', 'press', 'admissions'];
  const times = { first: [], again: [], rest: [] };
  // Study and evidence are drawn after the views.
  const late = () =>
    document.querySelector('#study[aria-busy=true], [data-evidence] [aria-busy=true]');
  let changed = 0;
  for (let round = 0; round < 6; round += 1) {
    for (const word of [...words, 'best', 'range']) {
      await painted();
      const before = views();
      const started = performance.now();
      times[round === 0 ? 'first' : 'again'].push(
        await inFrame(() => {
          history.pushState(null, '', `?word=${word}${open}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }),
      );
      while (late()) await painted();
      if (round > 0) times.rest.push(performance.now() - started);
      if (views() !== before) changed += 1;
    }
  }
  return { times, changed };
}

/**
 * @param also what else is open: `&study=…&select=…`
 * @returns median and p95 of the first choice of each word, of later ones, and of these until what
 *   else is open is painted too
 */
export async function measureLens(browser, url, slowdown, also = '') {
  const page = await openTimed(browser, `${url}?${also.slice(1)}`, slowdown);
  const { times, changed } = await page.evaluate(chooseWords, also);
  await page.context().close();
  if (changed < 47) throw new Error(`only ${changed} of 48 choices changed the views`);
  const line = `${spread(times.again)}; the first time ${spread(times.first)}`;
  return also === '' ? line : `${line}; with what is open ${spread(times.rest)}`;
}

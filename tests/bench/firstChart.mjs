/** Time from the start of the navigation until the first casualty bars are painted. */
import { median } from './statistics.mjs';

/**
 * The app's own chart, or the picture of it that stands in the page, where that is shown; and that
 * of a page without scripts.
 */
export const CHART =
  '[data-view="casualties"] svg [data-bars], html:not([data-asked]) [data-first-chart] [data-bars], figure svg path';

const ROUNDS = 5;
/** Lighthouse's slow 4G as the DevTools protocol takes it. */
const SLOW_4G = {
  offline: false,
  latency: 562,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** Runs before the page's own scripts: notes when what a selector names has been painted. */
function watchFor(selector) {
  const look = () => {
    if (!document.querySelector(selector)) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(window, { firstChart: performance.now() })),
    );
  };
  requestAnimationFrame(look);
}

/**
 * Opens a page on the slow line in a new profile.
 * @param watch runs in the page before its own scripts, with `given`, and sets `window.firstChart`
 * @returns milliseconds from the start of the navigation, as `watch` noted them
 */
export async function timeOnce(browser, url, given, watch = watchFor) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch, given);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'firstChart' in window, undefined, { timeout: 60_000 });
  const time = await page.evaluate(() => window.firstChart);
  await context.close();
  return time;
}

/** @param pages pairs of a name and an address */
export async function measureFirstChart(browser, emptyUrl, pages) {
  const empty = [];
  const times = new Map(pages.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await timeOnce(browser, emptyUrl, 'p'));
    for (const [name, url] of pages) {
      times.get(name).push(await timeOnce(browser, url, CHART));
    }
  }
  const base = median(empty);
  console.log(`  an empty page: ${base.toFixed(0)}`);
  for (const [name, values] of times) {
    console.log(`  ${name}: ${median(values).toFixed(0)} (${(median(values) / base).toFixed(2)}×)`);
  }
}

/**
 * How long a reader waits for a chart, and for one that answers, beside the same chart by other
 * libraries: rounds are interleaved, so that a busy moment of the machine meets all of them.
 */
import { CHART, timeOnce } from './firstChart.mjs';
import { median } from './statistics.mjs';

const ROUNDS = 5;
/** Of the app itself, not of the picture in the page. */
const BRUSH = '#root [role="slider"]';

/** Runs before the page's own scripts: presses a key on the brush until it has answered. */
function watchForAnswer(selector) {
  let asked = null;
  const look = () => {
    const handle = document.querySelector(selector);
    const said = handle?.getAttribute('aria-valuetext');
    if (handle && asked !== null && said !== asked) {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(window, { firstChart: performance.now() })),
      );
      return;
    }
    if (handle) {
      asked ??= said;
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Bytes on the wire, headers left out, until a page is at rest: `{ Script: 90_000, … }`. */
async function weighOnce(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map();
  const bytes = {};
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    types.set(requestId, {
      type: new URL(response.url).pathname.endsWith('.json') ? 'Data' : type,
    }),
  );
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)?.type ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}

const kB = (bytes = 0) => (bytes / 1000).toFixed(1);

/**
 * Prints first chart, first answer of the brush and bytes of our pages and of the peers'.
 * @param emptyUrl an empty page: the least that any page takes
 * @param ourUrl where the built site is served
 * @param peers pairs of a name and an address
 */
export async function measureBesidePeers(browser, emptyUrl, ourUrl, peers) {
  const embed = `${ourUrl}embed.html?embed=casualties`;
  const rows = [
    ['an empty page', emptyUrl, 'p'],
    ['the whole page', ourUrl, CHART],
    ['the casualty chart embedded', embed, CHART],
    ['the same with a period of its own', `${embed}&from=2022-01-01`, CHART],
    ...peers.map(([name, url]) => [name, url, '[data-drawn] #root svg']),
  ];
  const answers = [
    // A window is set, whose handles take keys.
    ['the whole page, a deep link', `${ourUrl}?from=2022-01-01`],
    ['the casualty chart embedded', `${embed}&from=2022-01-01`],
    ['the linked pair embedded', `${ourUrl}embed.html?embed=casualties+diplomacy&from=2022-01-01`],
  ];
  const times = new Map(rows.map(([name]) => [name, []]));
  const answered = new Map(answers.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url, selector] of rows) {
      times.get(name).push(await timeOnce(browser, url, selector));
    }
    for (const [name, url] of answers) {
      answered.get(name).push(await timeOnce(browser, url, BRUSH, watchForAnswer));
    }
  }
  const base = median(times.get('an empty page'));
  for (const [name, url] of rows) {
    const time = median(times.get(name));
    const { Script, Data } = await weighOnce(browser, url);
    console.log(
      `  ${name}: first chart ${time.toFixed(0)} (${(time / base).toFixed(2)}×), scripts ${kB(Script)} kB, data ${kB(Data)} kB on the wire`,
    );
  }
  for (const [name, values] of answered) {
    const time = median(values);
    console.log(
      `  ${name}: the brush answers at ${time.toFixed(0)} (${(time / base).toFixed(2)}×)`,
    );
  }
}

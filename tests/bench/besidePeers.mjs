/**
 * How long a reader waits for a chart, and for one that answers, beside the same chart by other
 * libraries: rounds are interleaved, so that a busy moment of the machine meets all of them.
 */
import { CHART, timeOnce } from './firstChart.mjs';
import { median } from './statistics.mjs';

const ROUNDS = 5;
/** In the page's first picture where that answers, or in the app; and in the app itself. */
const BRUSH = { first: '[role="slider"]', app: '#root [role="slider"]' };

/**
 * Runs before the page's own scripts: presses a key on the brush until it has answered, by the
 * handle that moves and by the numbers of the sentence above.
 */
function watchForAnswer(selector) {
  let asked = null;
  const look = () => {
    const handle = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    const sentence = [...document.querySelectorAll('h1')].find((one) => one.checkVisibility());
    const said = handle && [handle.getAttribute('aria-valuetext'), sentence?.textContent];
    if (said && asked !== null && said.every((text, index) => text !== asked[index])) {
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
    ['the casualty chart embedded', `${embed}&from=2022-01-01`, BRUSH.first],
    ['the same, when all of it is there', `${embed}&from=2022-01-01`, BRUSH.app],
    [
      'the linked pair embedded',
      `${ourUrl}embed.html?embed=casualties+diplomacy&from=2022-01-01`,
      BRUSH.app,
    ],
    ['the whole page, a deep link', `${ourUrl}?from=2022-01-01`, BRUSH.app],
  ];
  const times = new Map(rows.map(([name]) => [name, []]));
  const answered = new Map(answers.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url, selector] of rows) {
      times.get(name).push(await timeOnce(browser, url, selector));
    }
    for (const [name, url, brush] of answers) {
      answered.get(name).push(await timeOnce(browser, url, brush, watchForAnswer));
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

/**
 * `npm run bench`: what a brush step, the first chart and the page's weight cost, measured in the
 * built app in Chromium, on the record and on a generated one of 5,000 incidents and 20,000
 * claims. It prints; it judges nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { loadConfigFromFile, runnerImport } from 'vite';
import { ensureBrowser } from '../browser/ensureBrowser.mjs';
import { measureBrush } from './brush.mjs';
import { measureFirstChart } from './firstChart.mjs';
import { measureLens } from './lens.mjs';
import { measureFilters } from './filters.mjs';
import { measureBesidePeers } from './besidePeers.mjs';
import { buildPeers } from './peers.mjs';
import { weigh } from './weight.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What may stand beside the views when whose word counts is changed. */
const LENS_WITH = ['&select=figure', '&study=trackers', '&study=contradictions', '&study=growth'];
const SITES = '.cache/bench';

async function importSource(path) {
  const config = await loadConfigFromFile(
    { command: 'serve', mode: 'production' },
    `${ROOT}vite.config.ts`,
  );
  const { module } = await runnerImport(`${ROOT}${path}`, {
    plugins: config?.config.plugins ?? [],
    logLevel: 'error',
    mode: 'production',
  });
  return module;
}

/** The built site, and a copy of it whose record is the generated one. */
async function prepareSites() {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['src/cli/run.mjs', 'build'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
  const { makeLargeTables } = await importSource('tests/bench/largeTables.ts');
  const tables = await makeLargeTables('public/data');
  rmSync(SITES, { recursive: true, force: true });
  mkdirSync(SITES, { recursive: true });
  cpSync('dist', `${SITES}/large`, { recursive: true });
  // In the place of the newest release, which the app reads, and of the tables that are being
  // edited, which Node's part reads.
  const { newestEdition } = await importSource('src/cli/releaseFiles.ts');
  const { paths } = await newestEdition('public/data');
  for (const [name, rows] of Object.entries(tables)) {
    for (const file of [paths[name], `${name}.json`])
      writeFileSync(`${SITES}/large/data/${file}`, JSON.stringify(rows));
  }
  mkdirSync(`${SITES}/empty`);
  writeFileSync(
    `${SITES}/empty/index.html`,
    '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>',
  );
  return { 'the record': 'dist', '5,000 incidents': `${SITES}/large`, empty: `${SITES}/empty` };
}

/** People killed by month, as the casualty chart has them, for the peers to draw. */
async function monthsOfRecord() {
  const { readMonths } = await importSource('tests/bench/peerMonths.ts');
  return readMonths('public/data');
}

/** Other libraries write styles and markup as text, which our policy refuses: theirs have none. */
function liftPolicy(server) {
  server.prependListener('request', (_request, response) => {
    const write = response.writeHead.bind(response);
    response.writeHead = (status, headers) => {
      const { 'Content-Security-Policy': _policy, ...others } = headers;
      return write(status, others);
    };
  });
}

async function serve(folder, { policy = true } = {}) {
  const { readSiteFiles } = await importSource('src/cli/siteFiles.ts');
  const { createSiteServer, listenOn } = await importSource('src/cli/siteServer.ts');
  const server = createSiteServer(await readSiteFiles(folder));
  if (!policy) liftPolicy(server);
  const port = await listenOn(server, 0);
  return { server, url: `http://127.0.0.1:${port}/` };
}

const sites = await prepareSites();
console.log('\nWeight of the built app, bytes on the wire');
weigh('dist');

console.log('\nFilter and sums in Node, one brush step, ms');
const { buildFilterBench } = await importSource('tests/bench/filterBench.ts');
await measureFilters(buildFilterBench, ['public/data', `${SITES}/large/data`]);

const executablePath = await ensureBrowser();
const launch = (...args) =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-quic',
      ...args,
    ],
  });
// Frames come when they are ready: a step is measured to its paint, not to the next tick of a 60 Hz clock.
const unclocked = await launch('--disable-frame-rate-limit', '--disable-gpu-vsync');
// Whole pages are measured as readers meet them, whose frames come by that clock.
const browser = await launch();
const open = {};
for (const [name, folder] of Object.entries(sites)) open[name] = await serve(folder);
try {
  console.log('\nOne brush step until all three views are painted, ms');
  for (const name of ['the record', '5,000 incidents']) {
    for (const slowdown of [1, 4]) {
      console.log(
        `  ${name}, CPU ×${slowdown}: ${await measureBrush(unclocked, open[name].url, slowdown)}`,
      );
    }
  }
  console.log('\nOne change of whose word counts until everything is painted, ms');
  for (const name of ['the record', '5,000 incidents']) {
    for (const slowdown of [1, 4]) {
      console.log(
        `  ${name}, CPU ×${slowdown}: ${await measureLens(unclocked, open[name].url, slowdown)}`,
      );
    }
  }
  for (const also of LENS_WITH) {
    const line = await measureLens(unclocked, open['5,000 incidents'].url, 1, also);
    console.log(`  5,000 incidents, CPU ×1, ${also.slice(1)}: ${line}`);
  }
  console.log(
    '\nFirst chart on slow 4G (1.44 Mbit/s, 562 ms) with CPU ×4, ms, and as a multiple of an empty page',
  );
  await measureFirstChart(browser, open.empty.url, [
    ['the record', open['the record'].url],
    ['the record, a deep link', `${open['the record'].url}?from=2025-09-01&to=2025-12-31`],
    ['a page without scripts', `${open['the record'].url}v/casualties/`],
    ['5,000 incidents', open['5,000 incidents'].url],
  ]);
  console.log(
    '\nThe same line and slowdown, one view embedded and whole pages, beside other libraries',
  );
  const peers = await buildPeers(await monthsOfRecord());
  for (const [name, folder] of peers) open[name] = await serve(folder, { policy: false });
  await measureBesidePeers(
    browser,
    open.empty.url,
    open['the record'].url,
    peers.map(([name]) => [name, open[name].url]),
  );
} finally {
  await unclocked.close();
  await browser.close();
  for (const { server } of Object.values(open)) {
    server.closeAllConnections();
    server.close();
  }
}

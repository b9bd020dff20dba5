/**
 * The same chart by the libraries that others use, built as a reader would: one page each, what
 * the chart needs bundled and its data inside, served by our own server with the same compression.
 * They draw two series of bars and no evidence; what is compared is how long a reader waits.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('peers/', import.meta.url));
/** They are no part of the project's own installation: it stays small for whoever builds the app. */
const FOLDER = fileURLToPath(new URL('../../.cache/peers/', import.meta.url));

/** Name as printed and entry. */
export const PEERS = [
  ['Observable Plot', 'plot.js'],
  ['ECharts, tree-shaken', 'echarts.js'],
  ['Recharts', 'recharts.jsx'],
  ['plotly.js', 'plotly.js'],
];

function install() {
  const lock = readFileSync(`${HERE}package-lock.json`, 'utf8');
  const done = `${FOLDER}installed.json`;
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return;
  console.log('Installing the peers …');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(HERE + name, FOLDER + name);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the peers could not be installed (npm ci in .cache/peers)');
  writeFileSync(done, lock);
}

const pageOf = (title, entry) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><div id="root"></div><script type="module" src="./${entry}"></script></html>\n`;

/**
 * Builds a site for each peer.
 * @param months rows of `month` (YYYY-MM), `floor` and `besides`, in people
 * @returns by the peer's name the folder to serve
 */
export async function buildPeers(months) {
  install();
  rmSync(`${FOLDER}pages`, { recursive: true, force: true });
  cpSync(`${HERE}pages`, `${FOLDER}pages`, { recursive: true });
  writeFileSync(`${FOLDER}pages/months.json`, JSON.stringify(months));
  const sites = [];
  for (const [name, entry] of PEERS) {
    writeFileSync(`${FOLDER}pages/index.html`, pageOf(name, entry));
    const outDir = `${FOLDER}sites/${entry.replace(/\.jsx?$/u, '')}`;
    await build({
      root: `${FOLDER}pages`,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000 },
    });
    sites.push([name, outDir]);
  }
  return sites;
}

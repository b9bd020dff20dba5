/**
 * Finds a Chromium for the end-to-end tests, or installs one: CHROMIUM_PATH, a browser that is
 * there, Playwright's download, the system's package manager, in this order.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function run(command, args) {
  console.log(`  ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function onPath(name) {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    const found = execFileSync(finder, [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return found.split('\n')[0].trim() || null;
  } catch {
    return null;
  }
}

function installed() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    console.log(`  CHROMIUM_PATH is set to ${asked}, which does not exist; looking on.`);
  }
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return USUAL_PLACES.find((path) => existsSync(path)) ?? null;
}

async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/**
 * @returns {Promise<string>} the path of a Chromium
 * @throws {Error} with what was tried and what to do, where none can be had
 */
export async function ensureBrowser() {
  const there = installed() ?? (await downloaded());
  if (there) return there;
  console.log('No Chromium or Chrome found; installing one.');
  if (
    run('npx', ['playwright', 'install', '--with-deps', 'chromium']) ||
    run('npx', ['playwright', 'install', 'chromium'])
  ) {
    const path = await downloaded();
    if (path) return path;
  }
  const packages = ['chromium', 'fonts-liberation'];
  const sudo = process.getuid?.() === 0 || !onPath('sudo') ? [] : ['sudo', '-n'];
  const withRights = (command, args) =>
    run([...sudo, command][0], [...sudo.slice(1), ...(sudo.length ? [command] : []), ...args]);
  if (onPath('apt-get')) {
    withRights('apt-get', ['update', '-qq']);
    withRights('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } else if (onPath('dnf')) withRights('dnf', ['install', '-y', 'chromium']);
  else if (onPath('apk')) withRights('apk', ['add', 'chromium']);
  else if (onPath('brew')) run('brew', ['install', '--cask', 'chromium']);
  const path = installed();
  if (path) return path;
  throw new Error(
    'No browser for the end-to-end tests. Tried: CHROMIUM_PATH, chromium and google-chrome on the PATH, ' +
      '“npx playwright install chromium”, and the system’s package manager. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
}

/**
 * Finds a Chromium for the end-to-end tests, or installs one: CHROMIUM_PATH, a browser that is
 * there, Playwright's download, the system's package manager, in this order.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function run(command, args) {
  console.log(`  ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
}

/** Every file of that name on the PATH: the first may be a stub that hides the browser. */
function onPath(name) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .map((folder) => join(folder, `${name}${ending}`))
    .filter((path) => existsSync(path));
}

/** Whether the system has a command. */
function has(name) {
  return onPath(name).length > 0;
}

/**
 * Whether a file is a browser that starts: distributions put a script named chromium-browser
 * on the PATH that only says how to install one.
 */
function starts(path) {
  // Chrome on Windows opens a window where it is asked for its version.
  if (process.platform === 'win32') return true;
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
  if (status !== 0) console.log(`  ${path} does not start; looking on.`);
  return status === 0;
}

function installed(usualPlaces) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked) && starts(asked)) return asked;
    console.log(`  CHROMIUM_PATH is set to ${asked}, which is no browser; looking on.`);
  }
  // A file that isn't there is no news, one that doesn't start is.
  const candidates = [...NAMES.flatMap(onPath), ...usualPlaces];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) && starts(path) ? path : null;
}

/**
 * @param {readonly string[]} usualPlaces looked at after the PATH
 * @returns {Promise<string>} the path of a Chromium
 * @throws {Error} with what was tried and what to do, where none can be had
 */
export async function ensureBrowser(usualPlaces = USUAL_PLACES) {
  const there = installed(usualPlaces) ?? (await downloaded());
  if (there) {
    console.log(`  browser: ${there}`);
    return there;
  }
  console.log('No Chromium or Chrome found; installing one.');
  if (
    run('npx', ['playwright', 'install', '--with-deps', 'chromium']) ||
    run('npx', ['playwright', 'install', 'chromium'])
  ) {
    const path = await downloaded();
    if (path) return path;
  }
  const rights = process.getuid?.() === 0 || !has('sudo') ? [] : ['sudo', '-n'];
  const runWithRights = (...command) => {
    const [first, ...rest] = [...rights, ...command];
    return run(first, rest);
  };
  if (has('apt-get')) {
    runWithRights('apt-get', 'update', '-qq');
    const packages = ['chromium', 'fonts-liberation'];
    runWithRights('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
  } else if (has('dnf')) runWithRights('dnf', 'install', '-y', 'chromium');
  else if (has('apk')) runWithRights('apk', 'add', 'chromium');
  else if (has('brew')) run('brew', ['install', '--cask', 'chromium']);
  const path = installed(usualPlaces);
  if (path) return path;
  throw new Error(
    'No browser for the end-to-end tests. Tried: CHROMIUM_PATH, chromium and google-chrome on the PATH, ' +
      '“npx playwright install chromium”, and the system’s package manager. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
}

/**
 * Finds a Firefox for the smoke test, or installs one: FIREFOX_PATH, a browser that is there, the
 * system's package manager, Mozilla's own download, in this order. Playwright's Firefox is none:
 * it is a patched one.
 */
import { spawnSync } from 'node:child_process';
import { installBySystem, installed, run, starts } from './findBrowser.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Mozilla's own build, in the folder where such downloads are kept. */
function download() {
  const args = ['browsers', 'install', 'firefox@stable', '--path', 'node_modules/.cache/browsers'];
  console.log(`  npx ${args.join(' ')}`);
  const { status, stdout } = spawnSync('npx', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  // The last line: "firefox@stable_1.2.3 /path/of/the/browser".
  const path = stdout?.trim().split('\n').at(-1)?.replace(/^\S+ /u, '');
  return status === 0 && path && starts(path) ? path : null;
}

/**
 * @param {readonly string[]} usualPlaces looked at after the PATH
 * @returns {string} the path of a Firefox
 * @throws {Error} with what was tried and what to do, where none can be had
 */
export function ensureFirefox(usualPlaces = USUAL_PLACES) {
  const wanted = { variable: 'FIREFOX_PATH', names: NAMES, usualPlaces };
  const there = installed(wanted);
  if (there) {
    console.log(`  browser: ${there}`);
    return there;
  }
  console.log('No Firefox found; installing one.');
  installBySystem({ apt: ['firefox-esr'], dnf: 'firefox', apk: 'firefox', brew: 'firefox' });
  const path = installed(wanted);
  if (path) return path;
  // The libraries that a Firefox needs, where the distribution has no Firefox as a package.
  run('npx', ['playwright', 'install-deps', 'firefox']);
  const own = download();
  if (own) return own;
  throw new Error(
    'No Firefox for the smoke test. Tried: FIREFOX_PATH, firefox-esr and firefox on the PATH, ' +
      'the system’s package manager, and “npx browsers install firefox@stable”. ' +
      'Install Firefox, or set FIREFOX_PATH to one, and run the tests again.',
  );
}

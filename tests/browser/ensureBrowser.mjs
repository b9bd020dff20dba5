/**
 * Finds a Chromium for the end-to-end tests, or installs one: CHROMIUM_PATH, a browser that is
 * there, Playwright's download, the system's package manager, in this order.
 */
import { existsSync } from 'node:fs';
import { installBySystem, installed, run, starts } from './findBrowser.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

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
  const wanted = { variable: 'CHROMIUM_PATH', names: NAMES, usualPlaces };
  const there = installed(wanted) ?? (await downloaded());
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
  installBySystem({
    apt: ['chromium', 'fonts-liberation'],
    dnf: 'chromium',
    apk: 'chromium',
    brew: 'chromium',
  });
  const path = installed(wanted);
  if (path) return path;
  throw new Error(
    'No browser for the end-to-end tests. Tried: CHROMIUM_PATH, chromium and google-chrome on the PATH, ' +
      '“npx playwright install chromium”, and the system’s package manager. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A script that looks for a browser by one of the functions in `tests/browser`. */
function finder(name: string): string {
  const module = JSON.stringify(path.resolve(`tests/browser/${name}.mjs`));
  return `const { ${name} } = await import(${module});
try { console.log('found ' + (await ${name}([]))); } catch (error) { console.log(error.message); }`;
}

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'browser-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A command of the made-up machine. */
function command(name: string, script: string): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

/** What is printed where these folders alone are the PATH: nothing real can be found or installed. */
function find(
  folders: readonly string[],
  env: Record<string, string> = {},
  name = 'ensureBrowser',
): string {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', finder(name)], {
    encoding: 'utf8',
    env: {
      PATH: folders.map((folder) => path.join(root, folder)).join(path.delimiter),
      PLAYWRIGHT_BROWSERS_PATH: path.join(root, 'downloads'),
      ...env,
    },
  });
  return stdout;
}

describe('the browser of the end-to-end tests', () => {
  it('is CHROMIUM_PATH before any other', () => {
    const asked = command('own/browser', 'exit 0');
    command('bin/chromium', 'exit 0');
    expect(find(['bin'], { CHROMIUM_PATH: asked })).toContain(`found ${asked}`);
  });

  it('is one on the PATH that starts, also behind a stub of the same name', () => {
    const stub = command('first/chromium', 'exit 10');
    const real = command('second/chromium', 'exit 0');
    const output = find(['first', 'second'], { CHROMIUM_PATH: '/nowhere/chrome' });
    expect(output).toContain('CHROMIUM_PATH is set to /nowhere/chrome');
    expect(output).toContain(`${stub} does not start`);
    expect(output).toContain(`found ${real}`);
  });

  it('is asked of Playwright twice, then of the system, and found after', () => {
    const log = path.join(root, 'log');
    command('bin/npx', `echo "npx $@" >> ${log}; exit 1`);
    command('bin/sudo', 'shift; "$@"');
    const browser = path.join(root, 'bin/chromium');
    const place = `printf '#!/bin/sh\\nexit 0\\n' > ${browser}; /bin/chmod +x ${browser}`;
    command('bin/apt-get', `echo "apt-get $@" >> ${log}; case "$1" in install) ${place};; esac`);
    expect(find(['bin'])).toContain(`found ${browser}`);
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
      'npx playwright install --with-deps chromium',
      'npx playwright install chromium',
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium fonts-liberation',
    ]);
  });

  it('says what was tried and what to do where there is none', () => {
    const output = find(['bin']);
    expect(output).toContain('No browser for the end-to-end tests. Tried: CHROMIUM_PATH');
    expect(output).toContain('Install Chromium or Chrome, or set CHROMIUM_PATH');
  });
});

describe('the Firefox of the smoke test', () => {
  const findFirefox = (folders: readonly string[], env: Record<string, string> = {}): string =>
    find(folders, env, 'ensureFirefox');

  it('is FIREFOX_PATH, else one on the PATH that starts', () => {
    const asked = command('own/browser', 'exit 0');
    const stub = command('bin/firefox', 'exit 1');
    const real = command('bin/firefox-esr', 'exit 0');
    expect(findFirefox(['bin'], { FIREFOX_PATH: asked })).toContain(`found ${asked}`);
    expect(findFirefox(['bin'])).toContain(`found ${real}`);
    rmSync(real);
    const output = findFirefox(['bin']);
    expect(output).toContain(`${stub} does not start`);
    expect(output).toContain('No Firefox for the smoke test. Tried: FIREFOX_PATH');
  });

  it('is asked of the system, then downloaded', () => {
    const log = path.join(root, 'log');
    const own = command('downloads/firefox', 'exit 0');
    command('bin/sudo', 'shift; "$@"');
    command('bin/apt-get', `echo "apt-get $@" >> ${log}`);
    command(
      'bin/npx',
      `echo "npx $@" >> ${log}; case "$1" in browsers) echo "firefox@stable_1 ${own}";; esac`,
    );
    expect(findFirefox(['bin'])).toContain(`found ${own}`);
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends firefox-esr',
      'npx playwright install-deps firefox',
      'npx browsers install firefox@stable --path node_modules/.cache/browsers',
    ]);
  });
});

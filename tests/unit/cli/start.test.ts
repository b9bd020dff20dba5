import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** Starts the app as a reader does; resolves once it prints its address. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'start', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  // Not `exit`: what it last said may be still on its way then.
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  const output: string[] = [];
  const address = new Promise<string>((resolve) => {
    const read = (chunk: Buffer): void => {
      output.push(chunk.toString());
      const [found] = /http:\/\/\S+/u.exec(output.join('')) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const url = await Promise.race([address, ended.then(() => '')]);
  return { child, url, output, ended };
}

it('builds the app for production, serves it and stops on Ctrl+C', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { child, url, output, ended } = await start('--folder', folder, '--port', '0');
  expect(url, output.join('')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
  expect(await (await fetch(url)).text()).toContain('Whose Count');
  const scripts = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const name of scripts) {
    // What only React's development version has.
    expect(readFileSync(path.join(folder, 'assets', name), 'utf8'), name).not.toContain('jsxDEV');
  }
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  // A whole build, on any machine.
}, 180_000);

it.each([
  [['--port', 'abc'], 2, 'is not a port'],
  [['--port', ''], 2, 'is not a port'],
  [['--port', '0x50'], 2, 'is not a port'],
  [['--prot', '80'], 2, 'npm start -- [--port 4173]'],
  [['--no-build', '--folder', 'nowhere'], 1, 'npm run build'],
])('says what is wrong with %j', async (args, code, words) => {
  const { output, ended } = await start(...args);
  expect(await ended).toBe(code);
  expect(output.join('')).toContain(words);
});

/**
 * Runs a command of this folder: `node src/cli/run.mjs query 'from=2025-10'`.
 * Vite loads the TypeScript and the compiled validators just as it does for the app, so a
 * command computes what the screen shows. Nothing but the command itself prints.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name = '', ...args] = process.argv.slice(2);
const file = new URL(`./${name}.ts`, import.meta.url);
const noCommand = () => {
  console.error(`There is no command “${name}” in src/cli.`);
  process.exit(2);
};
if (!/^[a-zA-Z]+$/.test(name) || !existsSync(file)) noCommand();
const root = fileURLToPath(new URL('../..', import.meta.url));
// Before Vite is there: to load a command it would settle on development, and `start` then
// builds React's development version.
process.env.NODE_ENV = 'production';
const { loadConfigFromFile, runnerImport } = await import('vite');
// runnerImport reads no configuration by itself; the validators come from a plugin in there.
const env = { command: 'serve', mode: 'production' };
const loaded = await loadConfigFromFile(env, `${root}vite.config.ts`);
const { module } = await runnerImport(fileURLToPath(file), {
  root,
  plugins: loaded?.config.plugins ?? [],
  logLevel: 'error',
  mode: 'production',
});
if (typeof module.main !== 'function') noCommand();
process.exitCode = await module.main(args);

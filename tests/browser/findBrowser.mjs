/** Looking for a browser on this machine, and installing one by the system's package manager. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a command in sight. @returns {boolean} whether it ended well */
export function run(command, args) {
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
export function has(name) {
  return onPath(name).length > 0;
}

/**
 * Whether a file is a browser that starts: distributions put scripts named chromium-browser and
 * firefox on the PATH that only say how to install one.
 */
export function starts(path) {
  // Chrome on Windows opens a window where it is asked for its version.
  if (process.platform === 'win32') return true;
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
  if (status !== 0) console.log(`  ${path} does not start; looking on.`);
  return status === 0;
}

/**
 * The browser that a variable names, else one on the PATH, else one in its usual places.
 * @param {{ variable: string, names: readonly string[], usualPlaces: readonly string[] }} wanted
 * @returns {string | null} its path
 */
export function installed({ variable, names, usualPlaces }) {
  const asked = process.env[variable];
  if (asked) {
    if (existsSync(asked) && starts(asked)) return asked;
    console.log(`  ${variable} is set to ${asked}, which is no browser; looking on.`);
  }
  // A file that isn't there is no news, one that doesn't start is.
  const candidates = [...names.flatMap(onPath), ...usualPlaces];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

/**
 * Installs packages by whichever manager the system has.
 * @param {{ apt: readonly string[], dnf: string, apk: string, brew: string }} packages
 */
export function installBySystem({ apt, dnf, apk, brew }) {
  const rights = process.getuid?.() === 0 || !has('sudo') ? [] : ['sudo', '-n'];
  const runWithRights = (...command) => {
    const [first, ...rest] = [...rights, ...command];
    return run(first, rest);
  };
  if (has('apt-get')) {
    runWithRights('apt-get', 'update', '-qq');
    runWithRights('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...apt);
  } else if (has('dnf')) runWithRights('dnf', 'install', '-y', dnf);
  else if (has('apk')) runWithRights('apk', 'add', apk);
  else if (has('brew')) run('brew', ['install', '--cask', brew]);
}

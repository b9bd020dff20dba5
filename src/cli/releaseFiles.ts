/** The folder of releases on disk: its list, and whether every released file is still as it was. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { today } from '../lib/today.ts';
import { chooseEdition, draftOf, type Edition } from '../releases/edition.ts';
import { readReleaseIndex } from '../releases/readReleaseIndex.ts';
import {
  compareVersions,
  isVersion,
  knownReleases,
  RELEASED_FILES,
  type KnownRelease,
  type ReleaseFault,
  type ReleaseIndex,
} from '../releases/releaseIndex.ts';

/** `data:check` names the place. */
const BROKEN_LIST = 'The list of releases is broken. See where: npm run data:check';

export const RELEASES = 'releases';
export const INDEX = 'index.json';

/** SHA-256 in hexadecimal digits. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The list of releases in a folder of data; without such a file, an empty one.
 * @returns the list, or what is wrong with its file
 */
export async function readReleases(folder: string): Promise<ReleaseIndex | ReleaseFault> {
  const file = path.join(folder, RELEASES, INDEX);
  if (!existsSync(file)) {
    const versions = await releasedVersions(path.join(folder, RELEASES));
    // Without it the tables that are being edited would take the releases' place.
    return versions.length > 0 ? { kind: 'no-list', versions } : { releases: [] };
  }
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { kind: 'not-json' };
  }
  const read = readReleaseIndex(value);
  return 'releases' in read ? read : { kind: 'index', faults: read };
}

/** Folders of a version's name that have anything in them. */
async function releasedVersions(root: string): Promise<string[]> {
  if (!existsSync(root)) return [];
  const versions: string[] = [];
  for (const name of (await readdir(root)).filter((one) => isVersion(one))) {
    if ((await readdir(path.join(root, name))).length > 0) versions.push(name);
  }
  return versions.toSorted(compareVersions);
}

/** Compares every released file with the size and hash that the list has of it. */
export async function checkReleases(folder: string): Promise<readonly ReleaseFault[]> {
  const index = await readReleases(folder);
  if ('kind' in index) return [index];
  const root = path.join(folder, RELEASES);
  const faults: ReleaseFault[] = [];
  const listed = new Set([INDEX]);
  for (const { files } of index.releases) {
    for (const name of RELEASED_FILES) {
      const { path: file, bytes, sha256 } = files[name];
      listed.add(file);
      const content = existsSync(path.join(root, file))
        ? await readFile(path.join(root, file))
        : null;
      if (content === null) faults.push({ kind: 'missing', file });
      else if (content.length !== bytes || sha256Of(content) !== sha256) {
        faults.push({ kind: 'altered', file });
      }
    }
  }
  if (!existsSync(root)) return faults;
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.relative(root, path.join(entry.parentPath, entry.name));
    const name = file.split(path.sep).join('/');
    if (!listed.has(name)) faults.push({ kind: 'unlisted', file: name });
  }
  return faults;
}

/**
 * The releases of a folder of data, the earliest first.
 * @throws Error where the list of releases is broken
 */
export async function releasesIn(folder: string): Promise<readonly KnownRelease[]> {
  const index = await readReleases(folder);
  if (!('releases' in index)) throw new Error(BROKEN_LIST);
  return knownReleases(index, sha256Of);
}

/**
 * What the page shows by itself: the newest release of a folder of data, before the first the
 * tables themselves.
 * @throws Error where the list of releases is broken
 */
export async function newestEdition(folder: string): Promise<Edition> {
  return chooseEdition(null, await releasesIn(folder), today()) ?? draftOf(today());
}

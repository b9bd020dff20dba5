/**
 * Puts a release into the folder of releases: all of it or nothing. The list is written last, so
 * that a release that broke off in the middle is none.
 */
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  releasedPath,
  type Release,
  type ReleasedFile,
  type ReleasedFileName,
} from '../releases/releaseIndex.ts';
import { INDEX, RELEASES, sha256Of } from './releaseFiles.ts';

/** Why there is no release. */
export type WriteFault =
  /** There are files of its name already: of one that broke off, as they are not listed. */
  | { readonly kind: 'left-over' }
  | {
      readonly kind: 'not-written';
      /** Within the folder of data, with slashes. */
      readonly file: string;
      /** What the system says, as `ENOSPC`. */
      readonly code: string;
      /** What could not be taken away again; as `file`. */
      readonly left: readonly string[];
    };

/** The code that the system gives for what it refuses; anything else is a fault of ours. */
function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

/**
 * @param folder of the data
 * @param contents of each file, as they are kept for good
 * @param listWith the whole list with this release in it
 * @returns null: it is written
 */
export async function writeRelease(
  folder: string,
  version: string,
  contents: Readonly<Record<ReleasedFileName, string>>,
  listWith: (release: Release) => string,
): Promise<WriteFault | null> {
  const at = (name: string): string => path.join(folder, RELEASES, name);
  const written: string[] = [];
  let current = version;
  const write = async (name: string, content: string): Promise<void> => {
    current = name;
    // Before it is there: a disk that is full leaves a part of it.
    written.push(name);
    await writeFile(at(name), content, { flag: 'wx' });
  };
  try {
    await mkdir(at(version), { recursive: true });
    const files = {} as Record<ReleasedFileName, ReleasedFile>;
    for (const [key, content] of Object.entries(contents)) {
      const name = key as ReleasedFileName;
      const sha256 = sha256Of(content);
      const file = releasedPath(version, name, sha256);
      await write(file, content);
      files[name] = { path: file, bytes: Buffer.byteLength(content), sha256 };
    }
    await write(`${INDEX}.new`, listWith({ version, files }));
    current = INDEX;
    await rename(at(`${INDEX}.new`), at(INDEX));
    return null;
  } catch (error) {
    const code = systemCode(error);
    // Somebody else's: it stays.
    if (code === 'EEXIST') written.pop();
    const left = await takeAway(at, written);
    // Only where nothing else is in it.
    await rmdir(at(version)).catch(() => undefined);
    if (code === 'EEXIST') return { kind: 'left-over' };
    return { kind: 'not-written', file: `${RELEASES}/${current}`, code, left };
  }
}

/** @returns what is still there */
async function takeAway(
  at: (name: string) => string,
  names: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of names) {
    await rm(at(name), { force: true }).catch(() => left.push(`${RELEASES}/${name}`));
  }
  return left;
}

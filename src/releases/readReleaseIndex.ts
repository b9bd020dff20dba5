/** Holds a parsed list of releases to its form: for who reads one, which the page's start does not. */
import {
  compareVersions,
  isVersion,
  RELEASED_FILES,
  releasedPath,
  type IndexFault,
  type ReleasedFileName,
  type ReleaseIndex,
} from './releaseIndex.ts';

const HASH = /^[0-9a-f]{64}$/u;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReleasedFile(value: unknown, version: string, name: ReleasedFileName): boolean {
  if (!isObject(value)) return false;
  const { path, bytes, sha256 } = value;
  return (
    typeof sha256 === 'string' &&
    HASH.test(sha256) &&
    path === releasedPath(version, name, sha256) &&
    Number.isSafeInteger(bytes) &&
    (bytes as number) > 0
  );
}

/**
 * Holds a parsed list of releases to its form.
 * @returns the list, or all its faults
 */
export function readReleaseIndex(value: unknown): ReleaseIndex | readonly IndexFault[] {
  const releases = isObject(value) ? value['releases'] : undefined;
  if (!Array.isArray(releases)) return [{ field: 'releases', expected: 'releases' }];
  const faults: IndexFault[] = [];
  let before = '';
  releases.forEach((release: unknown, index) => {
    const field = `releases/${index}`;
    const version = isObject(release) ? release['version'] : undefined;
    if (typeof version !== 'string' || !isVersion(version)) {
      faults.push({ field: `${field}/version`, expected: 'version' });
      return;
    }
    if (compareVersions(before, version) >= 0) {
      faults.push({ field: `${field}/version`, expected: 'later' });
    }
    before = version;
    const files = isObject(release) ? release['files'] : undefined;
    for (const name of RELEASED_FILES) {
      if (!isReleasedFile(isObject(files) ? files[name] : undefined, version, name)) {
        faults.push({ field: `${field}/files/${name}`, expected: 'file' });
      }
    }
  });
  return faults.length > 0 ? faults : { releases };
}

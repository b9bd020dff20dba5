/**
 * The list of releases, `data/releases/index.json`: which files each has, and their SHA-256. A
 * release is dated, immutable and whole: every table as it stood, and what it changed.
 */
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import { dayOfText } from '../lib/days.ts';

/** A file that is never written again. */
export interface ReleasedFile {
  /** Within the folder of releases: `2026-07-31/incidents.1f2e3d4c5b6a.json`. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Files that a release has, by name. */
export const RELEASED_FILES = ['datapackage', ...TABLE_NAMES, 'changes'] as const;
export type ReleasedFileName = 'datapackage' | TableName | 'changes';

export interface Release {
  /** The data package's version: a date, and from the second of a day on `.2`, `.3` and so on. */
  readonly version: string;
  readonly files: Readonly<Record<ReleasedFileName, ReleasedFile>>;
}

/** What the app knows of a release: where its files are, within the folder of data. */
export interface KnownRelease {
  readonly version: string;
  /**
   * Of the release as a whole: of the list that `sha256sum 2026-07-31/*.json` prints in the folder
   * of releases.
   */
  readonly sha256: string;
  readonly paths: Readonly<Record<ReleasedFileName, string>>;
}

/** The earliest first. */
export interface ReleaseIndex {
  readonly releases: readonly Release[];
}

const VERSION = /^(\d{4}-\d{2}-\d{2})(?:\.([2-9]|[1-9]\d{1,2}))?$/u;

/** Day and number within it; null: the text is no version. */
function partsOfVersion(text: string): { readonly day: string; readonly number: number } | null {
  const [, day = '', number = '1'] = VERSION.exec(text) ?? [];
  return dayOfText(day) === null ? null : { day, number: Number(number) };
}

/** Is it a day, or a day with a number from 2 on? */
export function isVersion(text: string): boolean {
  return partsOfVersion(text) !== null;
}

/** Orders versions in time; what is none comes first. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [partsOfVersion(a), partsOfVersion(b)];
  if (!first || !second) return Number(first !== null) - Number(second !== null);
  if (first.day !== second.day) return first.day < second.day ? -1 : 1;
  return first.number - second.number;
}

/** Where a release's file of that name and content belongs. */
export function releasedPath(version: string, name: ReleasedFileName, sha256: string): string {
  return `${version}/${name}.${sha256.slice(0, 12)}.json`;
}

/** The latest release of a list, the earliest first; null: there is none yet. */
export function newestOf<R extends { readonly version: string }>(releases: readonly R[]): R | null {
  return releases.at(-1) ?? null;
}

/**
 * The releases after one, in order.
 * @param version a release's; null or what is no version of the list has none after it
 */
export function releasesAfter<R extends { readonly version: string }>(
  releases: readonly R[],
  version: string | null,
): readonly R[] {
  const at = releases.findIndex((release) => release.version === version);
  return at < 0 ? [] : releases.slice(at + 1);
}

/** What `sha256sum` prints of a release's files: a line a file, in the order of their names. */
function hashLines({ files }: Release): string {
  return Object.values(files)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}

/**
 * What the app needs of a list of releases.
 * @param sha256Of the SHA-256 of a text, in hexadecimal digits
 */
export function knownReleases(
  { releases }: ReleaseIndex,
  sha256Of: (text: string) => string,
): readonly KnownRelease[] {
  return releases.map((release) => ({
    version: release.version,
    sha256: sha256Of(hashLines(release)),
    paths: Object.fromEntries(
      RELEASED_FILES.map((name) => [name, `releases/${release.files[name].path}`]),
    ) as KnownRelease['paths'],
  }));
}

/** What is wrong with a list of releases: the way into it, and what was expected there. */
export interface IndexFault {
  readonly field: string;
  readonly expected: 'releases' | 'version' | 'later' | 'file';
}

/** What is wrong in the folder of releases. */
export type ReleaseFault =
  | { readonly kind: 'index'; readonly faults: readonly IndexFault[] }
  | { readonly kind: 'not-json' }
  /** There is no list, and there are folders of releases. */
  | { readonly kind: 'no-list'; readonly versions: readonly string[] }
  | { readonly kind: 'missing' | 'altered' | 'unlisted'; readonly file: string };

/**
 * Which tables are read: those of a release, or those being edited. The one rule for the page, for
 * embeds and for the command line.
 */
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import { isoOfDay, type Day } from '../lib/days.ts';
import { newestOf, type KnownRelease } from './releaseIndex.ts';

/** File → its path within the folder of data. */
export type RecordPaths = Readonly<Record<'datapackage' | TableName, string>>;

/** The value of `data` that asks for the tables as they are being edited. */
export const DRAFT = 'draft';

export type Edition =
  | {
      readonly kind: 'release';
      readonly version: string;
      /** Of the release as a whole, in hexadecimal digits: see `KnownRelease`. */
      readonly sha256: string;
      readonly paths: RecordPaths;
    }
  | {
      /** The tables as editors have them: what they show may change any day. */
      readonly kind: 'draft';
      /** The reader's day: what was there then. */
      readonly read: Day;
      readonly paths: RecordPaths;
    };

const FILES = ['datapackage', ...TABLE_NAMES] as const;

/** The tables as they are being edited, as they are on a day. */
export function draftOf(read: Day): Edition {
  const paths = Object.fromEntries(FILES.map((name) => [name, `${name}.json`]));
  return { kind: 'draft', read, paths: paths as RecordPaths };
}

/** A release with the files that the record is read from. */
function editionOf({ version, sha256, paths }: KnownRelease): Edition {
  const read = Object.fromEntries(FILES.map((name) => [name, paths[name]]));
  return { kind: 'release', version, sha256, paths: read as RecordPaths };
}

/** What a query (with or without its `?`) asks for: a version, `draft`, or null for the newest. */
export function askedIn(query: string): string | null {
  return new URLSearchParams(query).get('data')?.trim() || null;
}

/**
 * The tables that a query asks for.
 * @param asked a version or `draft`; null: the newest release, before the first the draft
 * @param today the reader's day
 * @returns null: there is no such release; it is never replaced by another
 */
export function chooseEdition(
  asked: string | null,
  releases: readonly KnownRelease[],
  today: Day,
): Edition | null {
  if (asked === DRAFT) return draftOf(today);
  const release =
    asked === null ? newestOf(releases) : releases.find(({ version }) => version === asked);
  if (release) return editionOf(release);
  return asked === null ? draftOf(today) : null;
}

/** The value of `data` that asks for these very tables. */
export function dataOf(edition: Edition): string {
  return edition.kind === 'release' ? edition.version : DRAFT;
}

/** The version of a release; null: the tables are being edited. */
export function versionOf(edition: Edition): string | null {
  return edition.kind === 'release' ? edition.version : null;
}

/** The day of the tables: of their release, or when they were read where nobody has released them. */
export function isoOfEdition(edition: Edition): string {
  return edition.kind === 'release' ? edition.version.slice(0, 10) : isoOfDay(edition.read);
}

/**
 * Name of a file to save, without its ending: `whose-count-growth-2026-07-31-5e9ef2af0460`, with the
 * first digits of the release's hash, or `whose-count-growth-draft-2026-11-26`.
 * @param what is in it
 */
export function fileNameOf(what: string, edition: Edition): string {
  const of =
    edition.kind === 'release'
      ? `${edition.version}-${edition.sha256.slice(0, 12)}`
      : `${DRAFT}-${isoOfDay(edition.read)}`;
  return `whose-count-${what}-${of}`;
}

/** The part of a released file's path that its content decides: `incidents.924cc3a1c6fb.json`. */
function contentOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * A release's files, those that have not changed since an earlier one at the earlier one's place:
 * a reader of that one has them already.
 */
export function withKnownPaths(paths: RecordPaths, known: RecordPaths): RecordPaths {
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => {
      const earlier = known[name as keyof RecordPaths];
      return [name, contentOf(earlier) === contentOf(path) ? earlier : path];
    }),
  ) as RecordPaths;
}

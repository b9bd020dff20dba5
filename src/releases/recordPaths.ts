/** Which files the record is read from: those of a release, or the tables being edited. */
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import { DRAFT, newestOf, type KnownRelease } from './releaseIndex.ts';

/** File → its path within the folder of data. */
export type RecordPaths = Readonly<Record<'datapackage' | TableName, string>>;

/** The tables as they are being edited. */
export const DRAFT_PATHS = Object.fromEntries(
  ['datapackage', ...TABLE_NAMES].map((name) => [name, `${name}.json`]),
) as RecordPaths;

/**
 * The files that an address asks for.
 * @param asked a version or `draft`; null: the newest release, before the first the draft
 * @returns null: there is no such release; it is never replaced by another
 */
export function recordPaths(
  asked: string | null,
  releases: readonly KnownRelease[],
): RecordPaths | null {
  if (asked === DRAFT) return DRAFT_PATHS;
  if (asked === null) return newestOf(releases)?.paths ?? DRAFT_PATHS;
  return releases.find(({ version }) => version === asked)?.paths ?? null;
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

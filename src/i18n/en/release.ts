/** English sentences of `data:release`, and of `data:check` and the page about what was released. */
import type { IndexFault, ReleaseFault } from '../../releases/releaseIndex.ts';

const REMEDY = 'A released file is never changed: bring it back from version control.';

const expected: Readonly<Record<IndexFault['expected'], string>> = {
  releases: 'must be a list of releases',
  version: 'must be the day of the release, 2026-07-31, from the second of a day on 2026-07-31.2',
  later: 'must be later than the release before it',
  file: 'must have the path, the size in bytes and the SHA-256 of the file',
};

const faults: Readonly<
  Record<Exclude<ReleaseFault['kind'], 'index' | 'no-list'>, (file: string) => string>
> = {
  'not-json': () => `releases/index.json is not valid JSON. ${REMEDY}`,
  missing: (file) => `releases/${file} is missing. ${REMEDY}`,
  altered: (file) => `releases/${file} is not what was released: its SHA-256 differs. ${REMEDY}`,
  unlisted: (file) =>
    `releases/${file} belongs to no release of releases/index.json. Where it was released, bring the list back from version control; else take it away: releases are written by npm run data:release.`,
};

const full = { why: 'the disk is full', remedy: 'Make room and try again.' };
const forbidden = {
  why: 'it is not allowed there',
  remedy: 'Let the folder be written to and try again.',
};

/** What systems say of files that they do not write. */
const refusals: Readonly<Record<string, { readonly why: string; readonly remedy: string }>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
};

export const release = {
  /** In the page, of files that it has read. */
  altered: {
    lead: (version: string) =>
      `What is shown is not release ${version} as it was released. Files that differ:`,
    file: (path: string, digits: string, found: string) =>
      `${path}: by its name its SHA-256 begins with ${digits}; it is ${found}.`,
  },
  /** A line a fault. */
  fault: (fault: ReleaseFault): readonly string[] => {
    if (fault.kind === 'index')
      return fault.faults.map(
        (one) => `releases/index.json, ${one.field} ${expected[one.expected]}.`,
      );
    if (fault.kind === 'no-list')
      return [
        `releases/index.json is missing, and there are releases: ${fault.versions.join(', ')}. Bring it back from version control; where a first release broke off, take its folder away.`,
      ];
    return [faults[fault.kind]('file' in fault ? fault.file : '')];
  },
  checked: (count: string, newest: string) =>
    `Releases as they were written: ${count}, the newest ${newest}.`,
  notLater: (version: string, newest: string) =>
    `The version in datapackage.json is ${version}, and the newest release is ${newest}. Raise the version to the day of this release, or to ${newest.slice(0, 10)}.2 and so on for another one of that day.`,
  tooLate: (version: string, today: string) =>
    `The version in datapackage.json is ${version}, more than a year after today, ${today}. A release is never changed, and none could be dated before it: correct the year.`,
  nothingChanged: (newest: string) =>
    `Nothing has changed since the release ${newest}: there is nothing to release.`,
  leftOver: (folder: string) =>
    `${folder} has files already, of a release that is not in the list. Take the folder away and try again.`,
  /**
   * @param code what the system says
   * @param left files of it that could not be taken away
   */
  notWritten: (file: string, code: string, left: readonly string[]) =>
    [
      `${file} could not be written: ${refusals[code]?.why ?? `the system says ${code}`}.`,
      left.length === 0
        ? 'Nothing is released, and what had been written of it is taken away again.'
        : `Nothing is released, but what had been written of it could not be taken away: ${left.join(', ')}. Take these files away.`,
      refusals[code]?.remedy ?? 'Mend that and try again.',
    ].join(' '),
  table: (table: string, added: string, corrected: string, withdrawn: string) =>
    `${table}: ${added} added, ${corrected} corrected, ${withdrawn} withdrawn`,
  written: (version: string, changes: string, since: string | null) =>
    since === null
      ? `Released ${version}, the first release.`
      : `Released ${version}. Since ${since}: ${changes}.`,
};

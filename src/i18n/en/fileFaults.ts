/** English sentences for a file that can't be used: what, and what to do about it. */
import type { FaultDetails, FileFault, RecordFile } from '../../data/problem.ts';

const quoted = (word: string): string => `“${word}”`;

const place = ({ line, column, record, field }: FaultDetails['not-json']): string => {
  const inside = [record, field].filter((part) => part !== '').map(quoted);
  const at = `line ${String(line)}, column ${String(column)}`;
  return inside.length === 0 ? at : `${at} (${inside.join(', ')})`;
};

const faults: { readonly [F in FileFault]: (file: string, detail: FaultDetails[F]) => string } = {
  network: (file) => `${file} could not be fetched. Check the connection and try again.`,
  stalled: (file) =>
    `${file} stopped coming: nothing more of it arrived for half a minute. Check the connection and try again.`,
  status: (file, { status }) =>
    `${file} could not be fetched: the server answered ${String(status)}. Try again later, or tell whoever runs this site.`,
  missing: (file) => `${file} is not in the folder. Put it there, or name another folder.`,
  unreadable: (file, { code }) =>
    `${file} can’t be read as a file: the system says ${code}. Put the file there, and let it be read.`,
  altered: (file) =>
    `${file} of a release is not what was released: its SHA-256 differs. Bring it back from version control; npm run data:check names it.`,
  encoding: (file) => `${file} is not UTF-8, so letters of it would be lost. Save it as UTF-8.`,
  empty: (file) => `${file} is empty. Put the records back, or [] for none.`,
  page: (file) =>
    `${file} is a web page and not data: the server probably has no such file. Tell whoever runs this site.`,
  truncated: (file, fault) =>
    fault === null
      ? `${file} came only in part. Try again.`
      : `${file} ends too early, at ${place(fault)}. Try again, or complete the file.`,
  'not-json': (file, fault) =>
    `${file} is not valid JSON at ${place(fault)}. Look there for a comma, bracket or quotation mark too many or too few.`,
  'repeated-key': (file, fault) =>
    `${file} has a key twice in one object, at ${place(fault)}: only the last would count. Take one away, or merge the two.`,
  shape: (file, { expected }) =>
    ({
      array: `${file} is no list of records. Put the records in square brackets.`,
      object: `${file} is no data package. Write an object in braces.`,
      version: `${file} has no “version” that is a date. Write the day of the release: 2026-07-31.`,
      brief: `${file} is not what this page was built with. Put up all files of one build together.`,
    })[expected],
  size: (file, { limit }) =>
    `${file} is larger than ${String(limit)} MiB. Check that it is the right file.`,
};

/** Why a whole file can't be used. */
export const fault = (
  file: RecordFile,
  kind: FileFault,
  detail: FaultDetails[FileFault],
): string => {
  // Kind and details belong together by the type; a lookup by a union can't show it.
  const sentence = faults[kind] as (file: string, detail: FaultDetails[FileFault]) => string;
  return sentence(`${file}.json`, detail);
};

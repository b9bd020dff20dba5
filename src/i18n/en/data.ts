/** English sentences for what is wrong with the data: what, and what to do about it. */
import type {
  FileFault,
  RecordFile,
  RecordProblem,
  Rule,
  RuleDetails,
} from '../../data/problem.ts';

type Sentences = { readonly [R in Rule]: (detail: RuleDetails[R]) => string };

const FORMS = {
  id: 'an id: lower-case letters, digits and hyphens, beginning with a letter or digit',
  date: 'a date: 2023-07-30, 2023-07 or 2023',
  link: 'an address that begins with https:// or http://',
  code: 'a code as the schema describes it',
};

const rules: Sentences = {
  'missing-key': ({ key }) => `“${key}” is missing. Add it; null means “not said”.`,
  'unknown-key': ({ key, nearest }) =>
    nearest === null
      ? `“${key}” is no key of this table. Remove it.`
      : `“${key}” is no key of this table. Did you mean “${nearest}”?`,
  'forbidden-key': ({ key }) => `“${key}” can’t be a key. Remove it.`,
  'not-an-object': ({ value }) => `This is no record but ${value}. Write an object in braces.`,
  'wrong-type': ({ expected, value }) => `${value} should be of type ${expected}. Change it.`,
  'not-in-vocabulary': ({ value, nearest, allowed }) =>
    nearest === null
      ? `“${value}” is not in the vocabulary. Use one of: ${allowed}.`
      : `“${value}” is not in the vocabulary. Did you mean “${nearest}”?`,
  'wrong-form': ({ value, form }) => `“${value}” is not ${FORMS[form]}. Write it so.`,
  'out-of-bounds': ({ value, limit }) =>
    `${value} is out of bounds; the bound is ${limit}. Correct it.`,
  'too-long': ({ limit }) => `The text is longer than ${limit} characters. Shorten it.`,
  empty: () => 'This is empty. Fill it in.',
  markup: ({ value }) => `“${value}” looks like markup; texts are plain. Remove it.`,
  'control-character': ({ character }) =>
    `The text holds the invisible character ${character}. Remove it.`,
  'duplicate-id': ({ id }) => `“${id}” stands twice. Give one of the two another id.`,
  'unknown-reference': ({ id, table }) =>
    `“${id}” does not exist in ${table}. Add it there or correct the id.`,
  'reference-left-out': ({ id, table }) =>
    `“${id}” in ${table} is itself broken and was left out. Mend that record first.`,
  cycle: ({ path }) => `This leads back to itself: ${path}. Break the circle.`,
  'no-such-date': ({ value }) => `“${value}” is no day, month or year of the calendar. Correct it.`,
  'end-before-start': ({ start, end }) =>
    `It ends (${end}) before it begins (${start}). Correct one of the two.`,
  'estimates-out-of-order': ({ low, high }) =>
    `${low} stands before ${high}, but low ≤ best ≤ high. Put them in order.`,
  'no-figure': ({ qualifier }) =>
    `The claim has no low, best or high, and “${qualifier}” needs one. Give a figure, or use “dozens”, “hundreds” or “disputed”.`,
  'sub-event-type': ({ sub, type }) =>
    `“${sub}” does not stand under “${type}”. Change one of the two.`,
  'source-not-listed': ({ id }) =>
    `“${id}” is not among the record’s own sources. Add it to “sources”.`,
};

const faults: { readonly [F in FileFault]: (file: RecordFile, detail: string) => string } = {
  network: (file) => `${file}.json could not be fetched: no connection. Try again.`,
  status: (file, status) =>
    `${file}.json could not be fetched: the server answered ${status}. Try again, or tell whoever runs this site.`,
  page: (file) =>
    `${file}.json is a web page and not data: the file is probably missing on the server. Tell whoever runs this site.`,
  truncated: (file, length) =>
    `${file}.json came only in part${length === '' ? '' : ` (${length} characters)`}. Try again.`,
  'not-json': (file, reason) => `${file}.json is not valid JSON: ${reason}. Mend the file.`,
  shape: (file, key) =>
    file === 'datapackage'
      ? `datapackage.json has no “${key}”. Add the release’s date.`
      : `${file}.json should be an array of records. Put the records in brackets.`,
  size: (file, length) =>
    `${file}.json is too large (${length} characters). Check that it is the right file.`,
};

export const data = {
  /** What is wrong and what to do about it. */
  problem: (problem: RecordProblem): string => {
    // Rule and details belong together by the type; a lookup by a union can't show it.
    const sentence = rules[problem.rule] as (detail: RecordProblem['detail']) => string;
    return sentence(problem.detail);
  },
  /** Why a whole file can't be used. */
  fault: (file: RecordFile, fault: FileFault, detail: string): string =>
    faults[fault](file, detail),
  /** Where a problem is: `incidents.json, 2025-10-11-durand-line-clashes, claims/2/low`. */
  where: (problem: RecordProblem): string =>
    [`${problem.file}.json`, problem.record, problem.field]
      .filter((part) => part !== '')
      .join(', '),
  checked: (counts: string) => `The record holds every rule: ${counts}.`,
  checkedTable: (count: string, table: string) => `${count} ${table}`,
  broken: (problems: string, records: string) => `${problems} problems in ${records} records.`,
};

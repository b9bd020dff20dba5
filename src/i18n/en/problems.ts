/** English sentences for what is wrong with a record, and for the command that checks them: what, and what to do about it. */
import type { JsonType, RecordProblem, Rule, RuleDetails } from '../../data/problem.ts';

const list = (words: readonly string[]): string => words.join(', ');
const either = (words: readonly string[]): string => words.join(' or ');

const FORMS = {
  id: 'an id. Use lower-case letters, digits and hyphens, beginning with a letter or digit',
  date: 'a date. Write 2023-07-30, 2023-07 or 2023, as precise as it is known',
  link: 'an address. Begin it with https:// or http://, and leave out spaces, quotes and angle brackets',
  country: 'a country code. Write two capital letters, as in ISO 3166: PK, AF',
  language: 'a language code. Write it as in BCP 47: en, ur, ps',
} satisfies Record<RuleDetails['wrong-form']['form'], string>;

const TYPES = {
  string: 'text in quotation marks',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
  null: 'null (“not said”)',
} satisfies Record<JsonType, string>;

const BOUNDS = {
  'at-least': (limit: string) => `${limit} or more`,
  'at-most': (limit: string) => `${limit} or less`,
  below: (limit: string) => `less than ${limit}`,
} satisfies Record<RuleDetails['out-of-bounds']['bound'], (limit: string) => string>;

const rules: { readonly [R in Rule]: (detail: RuleDetails[R]) => string } = {
  'missing-key': ({ key }) =>
    `“${key}” is missing. Add it; where it may be null, that stands for “not said”.`,
  'unknown-key': ({ key, nearest, known }) =>
    nearest === null
      ? `“${key}” is no key here. Remove it, or use one of: ${list(known)}.`
      : `“${key}” is no key here. Did you mean “${nearest}”?`,
  'forbidden-key': ({ key }) => `“${key}” has a meaning of its own. Use another word.`,
  'not-an-object': ({ value }) => `“${value}” is no record. Write an object in braces.`,
  'wrong-type': ({ expected, value }) =>
    `“${value}” has the wrong form. Write ${either(expected.map((type) => TYPES[type]))}.`,
  'not-in-vocabulary': ({ value, nearest, allowed }) =>
    nearest === null
      ? `“${value}” is not in the vocabulary. Use one of: ${list(allowed)}.`
      : `“${value}” is not in the vocabulary. Did you mean “${nearest}”?`,
  'wrong-form': ({ value, form }) => `“${value}” is not ${FORMS[form]}.`,
  'out-of-bounds': ({ value, bound, limit }) =>
    `${value} can’t be right. Write a number that is ${BOUNDS[bound](limit)}.`,
  'too-long': ({ limit }) => `This is longer than ${limit} characters. Shorten it.`,
  empty: () => 'This is empty. Fill it in.',
  markup: ({ value }) => `“${value}” is markup, and texts are plain. Remove it.`,
  'control-character': ({ character }) =>
    `The text holds the invisible character ${character}. Remove it.`,
  'duplicate-id': ({ id }) => `“${id}” stands twice. Give one of the two another id.`,
  'unknown-reference': ({ id, tables }) =>
    `“${id}” does not exist in ${either(tables)}. Add it there, or correct the id.`,
  'reference-left-out': ({ id, tables }) =>
    `“${id}” in ${either(tables)} was left out, so this is left out too. Mend that record.`,
  cycle: ({ path }) =>
    `This leads back to itself: ${path.slice(0, 8).join(' → ')}${path.length > 8 ? ' → …' : ''}. Break the circle.`,
  'no-such-date': ({ value }) => `“${value}” is not in the calendar. Correct the date.`,
  'end-before-start': ({ start, end }) =>
    `It ends (${end}) before it begins (${start}). Correct one of the two.`,
  'estimates-out-of-order': ({ lower, lowerValue, upper, upperValue }) =>
    `${upper} (${upperValue}) is less than ${lower} (${lowerValue}). Put them in order: low ≤ best ≤ high.`,
  'no-figure': ({ qualifier }) =>
    `The claim has no low, best or high, and “${qualifier}” needs one. Give a figure, or use “dozens”, “hundreds” or “disputed”.`,
  'sub-event-type': ({ sub, type, allowed }) =>
    `“${sub}” does not belong to “${type}”. Use one of: ${list(allowed)}; or change the event type.`,
  'source-not-listed': ({ id }) =>
    `“${id}” is not among the record’s own sources. Add it to “sources”.`,
};

export const problems = {
  /** What is wrong and what to do about it. */
  problem: (problem: RecordProblem): string => {
    // Rule and details belong together by the type; a lookup by a union can't show it.
    const sentence = rules[problem.rule] as (detail: RecordProblem['detail']) => string;
    return sentence(problem.detail);
  },
  /** Where a problem is: `incidents.json, 2025-10-11-durand-line-clashes, claims/2/low`. */
  where: (problem: RecordProblem): string =>
    [`${problem.file}.json`, problem.record, problem.field]
      .filter((part) => part !== '')
      .join(', '),
  checked: (counts: string) => `The record holds every rule: ${counts}.`,
  oneFolder: 'One folder at a time: npm run data:check -- public/data',
  checkedTable: (count: string, table: string) => `${count} ${table}`,
  brokenFile: (file: string, found: string, one: boolean) =>
    `${file}.json: ${found} ${one ? 'problem' : 'problems'}`,
  brokenField: (record: string, field: string, sentence: string) =>
    `  ${record}${field === '' ? '' : `, ${field}`}\n    ${sentence}`,
  broken: (records: string, one: boolean) =>
    `${records} ${one ? 'record' : 'records'} would be left out.`,
};

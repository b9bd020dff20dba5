/** English texts of the page that says which embeds a release touches. */
export const corrections = {
  title: 'Which embeds does a release touch?',
  lead: 'Paste addresses of embeds, one a line, or the HTML of a page with embeds in it. Each is read again as the release it shows has it and as the newest has it.',
  local: 'Nothing of what you paste leaves this browser.',
  newest: (version: string) => `The newest release is ${version}.`,
  onlyOne: (version: string) =>
    `There is one release, ${version}: no address can have changed since.`,
  input: 'Addresses or HTML',
  check: 'Check',
  checking: (done: string, all: string) => `Checking: ${done} of ${all}`,
  nothing: 'There is no address in this text.',
  /** `failed`: null where none did. */
  summary: (part: {
    all: string;
    figures: string;
    records: string;
    not: string;
    failed: string | null;
  }) =>
    `${part.all} checked: ${part.figures} with other figures, ${part.records} with corrected records and the same figures, ${part.not} not understood${part.failed === null ? '' : `, ${part.failed} that could not be checked: try again`}.`,
  cut: (limit: string) => `Only the first ${limit} characters were read: check the rest by itself.`,
  others: (count: string) => `Links to other places in the HTML, left out: ${count}.`,
  outcome: {
    figures: 'Figures changed',
    records: 'Records corrected, figures the same',
    untouched: 'Untouched',
    'not-understood': 'Not understood',
    failed: 'Could not be checked',
  },
  pinned: (from: string, to: string) => `shows ${from}, held against ${to}`,
  live: (from: string, to: string) => `follows the newest: was ${from}, is ${to}`,
  same: (version: string) => `shows ${version}, the newest`,
  reason: {
    'no-address': 'This is no address.',
    'other-site': (host: string) =>
      `It is on ${host}, and this page knows only the releases of its own site.`,
    'no-embed': 'It names neither a view to embed nor a release.',
    'unknown-view': (view: string) => `There is no view “${view}”.`,
    'unknown-release': (version: string) => `There is no release “${version}” here.`,
    draft: 'It shows tables that are being edited: they may change any day.',
  },
  ignored: (parts: string) =>
    `Parts of the address that are not understood, and ignored: ${parts}.`,
  ignoredPart: (name: string, value: string) => `${name}=${value}`,
  note: 'Correction note',
  noteLabel: 'Correction note, to copy',
  csv: 'Results as CSV',
  csvLabel: 'Results, to copy into a spreadsheet',
  columns: {
    address: 'address',
    outcome: 'result',
    from: 'from_release',
    to: 'to_release',
    before: 'range_before',
    after: 'range_after',
    records: 'records',
    why: 'note',
  },
  back: 'Whose Count',
  noReleases: 'Nothing has been released yet: there is nothing to compare with.',
  noFile: (file: string, code: string) =>
    `${file} can’t be read as a file: the system says ${code}.`,
  usage:
    'node src/cli/run.mjs touched FILE …: the addresses in these files, one a line or HTML; “-” reads what is piped in.',
};

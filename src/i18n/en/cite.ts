/** English texts of citations, and of the sentence that says who says what. */
import type { Group, Outcome, Qualifier } from '../../domain/vocabulary.ts';

type Numbered = Exclude<Qualifier, 'dozens' | 'hundreds' | 'disputed'>;

export const cite = {
  heading: 'Cite this',
  note: 'those who published first come before us',
  sentenceLabel: 'A sentence that says whose figures they are',
  whatLabel: 'What',
  whole: 'The incident, with all its claims',
  /** A claim in a list: whose figure, of whom, and where it was read. */
  oneClaim: (part: {
    who: string;
    figure: string;
    group: string;
    outcome: string;
    publisher: string | null;
  }) =>
    `${part.who}: ${part.figure} ${part.outcome}, ${part.group}${part.publisher === null ? '' : ` · ${part.publisher}`}`,
  formatLabel: 'Format',
  format: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying: the text is selected, copy it by hand',
  save: 'Save as a file',
  words: {
    product: 'Whose Count',
    datasetTitle:
      'Whose Count: violence and diplomacy between Pakistan and Afghanistan, by who says so',
    creator: 'Whose Count maintainers',
    sha256: (hash: string) => `SHA-256 of the release: ${hash}`,
    unreleased: (read: string) => `unreleased tables as read on ${read}, which may change any day`,
    noAddress: 'read in a copy of the page that has no public address',
  },
  /** One item in a line. */
  text: (part: {
    /** null: not printed. */
    by: string | null;
    title: string;
    container: string | null;
    /** null: not known. */
    date: string | null;
    version: string | null;
    /** null: none, or not for a line of text. */
    note: string | null;
    address: string | null;
    accessed: string;
  }) =>
    [
      ...(part.by === null ? [] : [part.by]),
      `“${part.title}”`,
      ...(part.container === null ? [] : [part.container]),
      ...(part.date === null ? [] : [part.date]),
      ...(part.version === null ? [] : [`release ${part.version}`]),
      ...(part.note === null ? [] : [part.note]),
      ...(part.address === null ? [] : [`${part.address} (accessed ${part.accessed})`]),
    ].join(', ') + '.',
  /** How a number was put: `more than 200`. */
  figure: {
    exact: (number: string) => number,
    'at least': (number: string) => `at least ${number}`,
    'more than': (number: string) => `more than ${number}`,
    nearly: (number: string) => `nearly ${number}`,
    about: (number: string) => `about ${number}`,
    'up to': (number: string) => `up to ${number}`,
  } satisfies Record<Numbered, (number: string) => string>,
  vague: { dozens: 'dozens of', hundreds: 'hundreds of', disputed: 'a disputed number of' },
  disputed: (number: string) => `a disputed ${number}`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  of: (figure: string, group: string) => `${figure} ${group}`,
  group: {
    civilians: 'civilians',
    'security-forces': 'members of Pakistan’s security forces',
    militants: 'militants',
    'afghan-forces': 'members of Afghan forces',
    unknown: 'people',
    all: 'people in all',
  } satisfies Record<Group, string>,
  /** One of the group. */
  groupOne: {
    civilians: 'civilian',
    'security-forces': 'member of Pakistan’s security forces',
    militants: 'militant',
    'afghan-forces': 'member of Afghan forces',
    unknown: 'person',
    all: 'person in all',
  } satisfies Record<Group, string>,
  and: ' and ',
  /** `ISPR (Pakistan) said 23 … and more than 200 … were killed` */
  said: (who: string, figures: string, outcome: string, one: boolean) =>
    `${who} said ${figures} ${one ? 'was' : 'were'} ${outcome}`,
  saidAgain: (who: string, figures: string) => `${who} said ${figures}`,
  /** @param notes why it is not counted; empty: it is */
  claim: (said: string, incident: string, date: string, notes: readonly string[]) =>
    [`${said}: ${incident}, ${date}`, ...notes].join('; '),
  /** What a tracker counts over a period. */
  total: (who: string, figure: string, metric: string) => `${who}: ${figure} ${metric}`,
  speaker: (name: string, side: string) => `${name} (${side})`,
  outcome: { killed: 'killed', wounded: 'wounded', captured: 'captured' } satisfies Record<
    Outcome,
    string
  >,
  opening: (title: string, date: string) => `“${title}”, ${date}: `,
  between: '; ',
  unconfirmed: {
    one: 'the figure could not be independently confirmed in the sources collected',
    two: 'neither account could be independently confirmed in the sources collected',
    more: 'none of these accounts could be independently confirmed in the sources collected',
  },
  end: '.',
};

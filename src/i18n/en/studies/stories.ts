/** English texts of the stories: the strip above the charts, and the study. Numbers come formatted. */
import { acts, incidents } from '../plurals.ts';

const days = (count: string): string => `${count} ${count === '1' ? 'day' : 'days'}`;

interface Half {
  readonly range: string;
  readonly incidents: string;
}

export const stories = {
  incidents,
  acts,
  /** Above the charts. */
  strip: 'Stories',
  stripLabel: 'Stories from this record',
  end: 'End story',
  read: 'Read it',
  hide: 'Hide',
  noteLabel: (title: string) => `Story: ${title}`,
  more: 'More',
  leftOut: (count: string) => `${count} left out: why`,
  chosenTitle: 'Chosen by the editors',
  chosenNote: (count: string) => `${count} ${count === '1' ? 'story' : 'stories'}`,
  suggestedTitle: 'Suggested by rule',
  suggestedNote: 'the rest of what each rule finds',
  noneLeft: 'This rule finds nothing more in the record.',
  noneChosen: 'The file holds no story that can be shown.',
  lead: 'Each opens the page in one state. Figures and dates are read from the record as they are shown; the suggested ones are worded by their rule alone.',
  loading: 'Loading the stories…',
  failed: 'The stories could not be loaded',
  retry: 'Try again',
  copy: 'Copy link',
  copyOf: (title: string) => `Copy link: ${title}`,
  copied: 'Link copied',
  copyFailed: 'Copy this address',
  noAddress:
    'There is no link that others can open: this copy of the page was opened from a file and does not know the site’s address.',
  altLabel: 'Alt text',
  marksLabel: 'Days to mark',
  restsOn: 'Rests on',
  /** Each opens the list of what it counts. */
  counted: {
    earlier: (count: string) => `${acts(count)} before it`,
    later: (count: string) => `${acts(count)} of its kind after it`,
    before: (count: string) => `${incidents(count)} in the months before`,
    after: (count: string) => `${incidents(count)} from that month on`,
    incidents: (count: string) => `${incidents(count)} under this story’s filter`,
    acts: (count: string) => `${acts(count)} under this story’s filter`,
  },
  total: (speaker: string, counted: string) => `${speaker}: ${counted},`,
  alt: (part: {
    span: string;
    outcome: string;
    range: string | null;
    incidents: string;
    acts: string;
    marks: string;
  }) => {
    const figure =
      part.range === null
        ? `no figure for people ${part.outcome} in ${part.incidents}`
        : `${part.range} people ${part.outcome} in ${part.incidents}`;
    const marked = part.marks === '' ? '' : ` Marked: ${part.marks}.`;
    return `Bars of people ${part.outcome}, by who says so, above four lanes of diplomatic acts, ${part.span}: ${figure}; ${part.acts}.${marked}`;
  },
  mark: (day: string, label: string) => `${day}, ${label}`,
  turnMark: 'The level changes',
  evidence: {
    killed: (range: string) => `${range} killed`,
    oneSided: (killed: string, part: string) =>
      `${killed} (of the lower figure ${part} on one party’s word about others)`,
    noFigure: 'no figure for the killed',
    laid: (actor: string, basis: string, sayer: string | null) =>
      sayer === null ? `${actor} (${basis})` : `${actor} (${basis}; said by ${sayer})`,
    laidToNobody: 'nobody',
  },
  /** By detector. */
  found: {
    gap: {
      title: (incident: string, lower: string, upper: string) =>
        `${incident}: ${lower} or ${upper}`,
      first: (part: {
        title: string;
        date: string;
        outcome: string;
        upper: string;
        upperFigure: string;
        lower: string;
        lowerFigure: string;
        gap: string;
        more: boolean;
        rival: boolean;
      }) =>
        `“${part.title}”, ${part.date}: ${part.upper} puts the ${part.outcome} at ${part.upperFigure} in all, ${part.lower} at ${part.lowerFigure}, which is ${part.gap}${part.more ? ' or more' : ''} apart ${part.rival ? 'over who the same dead were' : 'for the same groups of people'}.`,
      second: (speakers: string, range: string, outcome: string) =>
        `According to the record ${speakers} speakers give a figure; over all of them the range is ${range} ${outcome}.`,
    },
    silence: {
      title: (incident: string, count: string) => `${incident}: ${days(count)} to an answer`,
      first: (title: string, date: string, killed: string) =>
        `“${title}”, ${date}: ${killed}, according to the record.`,
      second: (answer: string, date: string, count: string) =>
        count === '0'
          ? `The first act that says it answers it came the same day: “${answer}”.`
          : `The first act that says it answers it came ${days(count)} later, on ${date}: “${answer}”.`,
    },
    unanswered: {
      title: (incident: string) => `${incident}: no answer in the record`,
      first: (title: string, date: string, killed: string) =>
        `“${title}”, ${date}: ${killed}, according to the record.`,
      second: (day: string) =>
        `No diplomatic act in the record, as of ${day}, answers it, stated or inferred; the record is a sample, and what it does not hold may have been said.`,
    },
    turn: {
      title: (month: string, up: boolean) =>
        `${up ? 'More' : 'Fewer'} reported killed from ${month} on`,
      first: (part: { month: string; months: string; after: Half; before: Half }) =>
        `According to the record ${part.after.range} people were killed in ${incidents(part.after.incidents)} in the ${part.months} months from ${part.month} on, and ${part.before.range} in ${incidents(part.before.incidents)} in the ${part.months} before.`,
      second: (before: string, after: string) =>
        `The least that the claims allow goes from about ${before} to about ${after} a month; the record is a sample, so the change may lie in what was read as well as in what happened.`,
    },
    first: {
      title: (kind: string, act: string) => `First of its kind (${kind}): ${act}`,
      sides: (a: string, b: string) => `${a} and ${b}`,
      first: (part: { title: string; date: string; kind: string; sides: string }) =>
        `“${part.title}”, ${part.date}, is the first act of the kind “${part.kind}” that the record has from one of ${part.sides} to the other.`,
      second: (earlier: string, later: string, day: string) =>
        `${acts(earlier)} of any kind between the two came before it, and ${later} more of its kind after it, up to ${day}.`,
    },
    truce: {
      title: (truce: string, incident: string) => `${truce}, then ${incident}`,
      first: (part: { truce: string; date: string; days: string; incident: string }) =>
        `“${part.truce}” is dated ${part.date}; ${days(part.days)} later the record has “${part.incident}”.`,
      second: (killed: string, laid: string) =>
        `According to the record: ${killed}, laid to ${laid}; whether it broke the truce is not for the record to say.`,
    },
  },
  detector: {
    gap: 'Claimants far apart',
    silence: 'Long silences',
    unanswered: 'Never answered',
    turn: 'Turning months',
    first: 'First acts of a kind',
    truce: 'After a truce',
  },
  rule: {
    gap: 'Two speakers of different camps, not press or witnesses, on one incident and outcome, over the groups both give a figure for (or each one’s whole total where they dispute who the dead were): from the most of the lower to the least of the higher. A lower figure that is open upward contradicts no higher one.',
    silence: (deadly: string) =>
      `From an incident with ${deadly} or more killed on every speaker’s word to the first act that itself says it answers it, both known to the day. Left out where an inferred or less closely dated answer may have come before.`,
    unanswered: (deadly: string) =>
      `Incidents with ${deadly} or more killed on every speaker’s word, known to the day, that no act of the record answers. By the least that the claims allow.`,
    turn: (months: string) =>
      `The mean of the monthly floor of the killed over ${months} months from the month on, less that of the ${months} before. Of months closer together than that, the greater change.`,
    first: (repeated: string) =>
      `The first act of a type (PLOVER) or format between two sides, known to the day and alone on it, that at least ${repeated} more followed. By how many acts between the two came before it.`,
    truce: (within: string) =>
      `An incident between the sides of a truce within ${within} days of it and before it ended or was called off. The soonest first. After is not because, and does not say who broke it.`,
  },
  /** What is wrong with the file, story by story. */
  problems: (count: string) =>
    `${count} ${count === '1' ? 'story of stories.json is' : 'stories of stories.json are'} broken and left out:`,
  problemAt: (story: string, field: string, sentence: string) =>
    `stories.json, ${story}${field === '' ? '' : `, ${field}`}: ${sentence}`,
  checked: (count: string) =>
    `stories.json: ${count} ${count === '1' ? 'story' : 'stories'}, each of which opens.`,
  brokenFile: (count: string) => `stories.json: ${count} ${count === '1' ? 'problem' : 'problems'}`,
  form: {
    id: 'an id of lower-case letters, digits and hyphens',
    title: 'a text that is not empty',
    query: 'a query as it stands in the address after “?”',
    detector: 'the name of a rule, or null',
    text: 'two sentences in square brackets, or null for those of the detector',
    annotations: 'a list of objects with “day” (2023-07-30) and “label”, or leave it out',
  },
  fault: {
    'unknown-placeholder':
      'is no placeholder. Use {killed ID}, {killed ID WORD-OR-GROUP}, {date ID}, {days ID ID}, {total ID}, {figure}, {incidents} or {acts}, with wounded or captured for killed.',
    'unknown-record': 'names a record that does not exist, or is of another table. Correct the id.',
    'unknown-word':
      'names no word, group of victims or actor. Use range, best, admissions, pakistan, kabul, armed-groups, independent, press, a group of victims or an actor’s id.',
    'no-figure':
      'has no figure in the record. Name another record or word, or say it without a number.',
    'no-days':
      'can’t be counted: one of the two is not dated to the day, or only by its report. Say it without a number.',
  },
  broken: {
    'not-an-object': (value: string) => `“${value}” is no story. Write an object in braces.`,
    'missing-key': (key: string) => `“${key}” is missing. Add it.`,
    'unknown-key': (key: string, known: string) => `“${key}” is no key here. Use one of: ${known}.`,
    'wrong-type': (value: string, expected: string) =>
      `“${value}” has the wrong form. Write ${expected}.`,
    'too-long': (limit: string) => `This is longer than ${limit} characters. Shorten it.`,
    'duplicate-id': (id: string) => `“${id}” stands twice. Give one of the two another id.`,
    detector: (value: string, known: string) =>
      `“${value}” is no detector. Use one of: ${known}; or null.`,
    query: (parameter: string, value: string, reason: string) =>
      `“${parameter}=${value}”: ${reason} Correct the query.`,
    'reader-setting': (parameter: string) =>
      `“${parameter}” is the reader’s to choose. Take it out of the query.`,
    'nothing-asked': 'The query asks for nothing. Add a filter or a selection.',
    'nothing-passes': 'No record passes the query. Widen it.',
    'no-candidate': (detector: string) =>
      `The rule “${detector}” finds nothing about what the query selects under its outcome. Select what it finds, or set “detector” to null and write “text”.`,
    'no-text': 'Without a detector there are no sentences. Write two, or name the detector.',
    'written-number': (value: string) =>
      `“${value}” is written out and can go stale. Use a placeholder for numbers and dates; only a year may stand.`,
    placeholder: (placeholder: string, why: string) => `“${placeholder}” ${why}`,
    unfit: (value: string) => `“${value}” must not stand in a text. Remove it.`,
  },
};

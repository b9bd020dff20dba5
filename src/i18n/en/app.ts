/** English texts of the shell. Functions take numbers and dates already formatted. */
import { everyIncident, wordCovers } from './plurals.ts';

export const app = {
  skipToViews: 'Skip to the charts',
  table: 'Table',
  tableOf: (view: string) => `Table: ${view}`,
  chartOf: (view: string) => `Chart: ${view}`,
  chart: 'Chart',
  tableEmpty: 'No rows pass the filter.',
  timeAxis: 'Time axis. Drag to filter a period.',
  windowStart: 'Start of the period',
  windowEnd: 'End of the period',
  windowLength: (days: number) => {
    if (days < 28) return days === 1 ? '1 day' : `${days} days`;
    const months = Math.max(1, Math.round(days / 30.44));
    if (months < 24) return `${months} mo`;
    const years = months / 12;
    return Number.isInteger(years) ? `${years} yr` : `${years.toFixed(1)} yr`;
  },
  zoomIn: 'Zoom to period',
  zoomOut: 'Whole record',
  dragHint: 'Drag to pick a period',
  headline: {
    since: (month: string) => `Since ${month}`,
    fromTo: (span: string) => `From ${span}`,
    inMonth: (month: string) => `In ${month}`,
    onDay: (day: string) => `On ${day}`,
    people: 'people',
    group: {
      civilians: 'civilians',
      'security-forces': 'members of Pakistani security forces',
      militants: 'militants',
      'afghan-forces': 'members of Afghan forces',
      unknown: 'people of a group not stated',
    },
    and: ' and ',
    person: 'person',
    /** One of the group. */
    groupOne: {
      civilians: 'civilian',
      'security-forces': 'member of Pakistani security forces',
      militants: 'militant',
      'afghan-forces': 'member of Afghan forces',
      unknown: 'person of a group not stated',
    },
    or: ' or ',
    incidents: (count: string, one: boolean) => `${count} ${one ? 'incident' : 'incidents'}`,
    sentence: (part: {
      when: string;
      range: string;
      who: string;
      /** Whether it is one person, and surely. */
      one: boolean;
      outcome: string;
      incidents: string;
      /** What follows the incidents: `matching`, or nothing. */
      matching: string;
    }) =>
      `${part.when}, ${part.range} ${part.who} ${part.one ? 'is' : 'are'} reported ${part.outcome} in ${part.incidents}${part.matching}`,
    /** Few of the incidents give a figure: "7 of 306 incidents". */
    /** A sentence that says whose word it is: "On Kabul’s word, since August 2021". */
    byWord: (phrase: string, when: string) =>
      `${phrase}, ${when.charAt(0).toLowerCase()}${when.slice(1)}`,
    /** After the best figure. */
    claimsRange: (range: string) => `; claims range from ${range}`,
    noStatement: (part: { when: string; all: string; outcome: string }) =>
      `${part.when}, nothing is said of people ${part.outcome} in any of ${part.all}`,
    incidentsOf: (count: string, all: string) => `${count} of ${all} incidents`,
    matching: (one: boolean) => (one ? ' that matches the filters' : ' that match the filters'),
    differ: (count: string, one: boolean) =>
      `; in ${one ? 'one' : count} of them the figures given differ`,
    differInAll: (incidents: 'one' | 'two' | 'more') =>
      `; ${{ one: '', two: 'in both ', more: 'in all of them ' }[incidents]}the figures given differ`,
    noFigures: (part: { when: string; incidents: string; outcome: string }) =>
      `${part.when}, ${part.incidents} in the record; none gives a figure for ${part.outcome}`,
    empty: 'No incident in the record matches these filters',
    emptyRecord: 'There is no incident in the record',
    end: '.',
  },
  aside: {
    sample: 'A sample of public reporting, not a census.',
    whole: (range: string, outcome: string, incidents: string) =>
      `Whole record: ${range} ${outcome} in ${incidents} incidents.`,
    wholeGroups: (range: string, groups: string, outcome: string) =>
      `Whole record: ${range} ${groups} ${outcome}.`,
    /** Under one word: how much of what passes it speaks of. */
    covers: (word: string, count: string, all: string) =>
      count === all
        ? `${wordCovers(word)} ${everyIncident(all)}.`
        : `${wordCovers(word)} ${count} of ${all} incidents; of the rest, no statement, which is not zero.`,
    fullRange: (range: string, outcome: string) => `Full range of all claims: ${range} ${outcome}.`,
    noFigure: (count: string, one: boolean) =>
      one
        ? `${count} incident gives no figure, which is not zero.`
        : `${count} incidents give no figure, which is not zero.`,
    oneSided: (share: string) => `${share} of the lower figure is one party’s word.`,
    earlier: (count: string, one: boolean) =>
      `${count} of them began before the period: counted here, drawn where ${one ? 'it' : 'they'} began.`,
  },
  footer: {
    sources: (count: string) => `${count} public sources`,
    ranges: 'ranges are bounds over claims, not confidence intervals',
    licence: 'Data CC BY 4.0, code MIT',
    offline: 'This page as one file, to read without a network',
    corrections: 'Which embeds does a release touch?',
    hashes: 'every file’s own',
    marks: 'hollow square: dated to the month · dashed baseline: no record · ?: no figure',
  },
  counts: {
    incidents: (shown: string, all: string) => `${shown} of ${all} incidents`,
    events: (shown: string, all: string) => `${shown} of ${all} acts`,
  },
  /** Counts with their nouns. */
  announce: (incidents: string, acts: string) => `${incidents} and ${acts} pass the filters.`,
  loading: 'Loading the record…',
  loadingProgress: (done: string, all: string) => `Loading the record: ${done} of ${all} files`,
  retry: 'Try again',
  releaseNotice: {
    older: (release: string) =>
      `This is the release of ${release}, as the address asks. Its numbers never change; there is a newer one.`,
    draft: 'These tables are being edited and are not released: what they say may change any day.',
    openNewest: (newest: string) => `Open ${newest}`,
  },
  releaseMissing: {
    title: (asked: string) => `There is no release “${asked}” here`,
    help: 'The address asks for one release of the record, and this site does not have it. Another one may give other numbers, so none is shown in its place.',
    newest: (newest: string) => `Open the newest release, ${newest}`,
  },
  loadFailed: 'The record could not be loaded',
  loadFailedHelp: 'Nothing is shown, because a part of the record would give wrong totals.',
  viewBroken: (view: string) => `“${view}” could not be drawn`,
  viewBrokenHelp: 'The other views still work. This view’s numbers may still open as a table.',
  partFailed: (reason: string) => `This part could not be loaded (${reason}).`,
  drawerBroken: 'The evidence could not be shown',
  drawerBrokenHelp: 'The charts still work, and each has its numbers as a table.',
  pageBroken: 'The page could not be drawn',
  pageBrokenHelp:
    'Try again; if that does not help, open it without what follows “?” in the address.',
  problems: (count: string, one: boolean) =>
    one
      ? `${count} record of the data is broken and was left out`
      : `${count} records of the data are broken and were left out`,
  problemsShow: 'Which?',
  rejected: 'Parts of this address were not understood and are ignored:',
  rejectedOne: (parameter: string, value: string, reason: string) =>
    `${parameter}=${value}: ${reason}`,
  rejectedMore: (count: string) => `and ${count} more`,
  dismiss: 'Dismiss',
  empty: {
    acts: 'No diplomatic act does either.',
    onlyActs: 'Only diplomatic acts do.',
    givesBack: 'What dropping one filter gives back:',
    givesNothing: 'Dropping one filter alone gives nothing back.',
    /** Counts with their nouns. */
    without: (constraint: string, incidents: string, acts: string) =>
      `Without ${constraint}: ${incidents}, ${acts}`,
    coverage: 'No record is not proof of no violence: this is a sample of public reporting.',
    clear: 'Drop all filters',
  },
  tabs: 'Views',
  stepper: {
    name: 'Period',
    previous: 'The period before',
    next: 'The period after',
  },
  tabTitle: { casualties: 'Casualties', diplomacy: 'Diplomacy', network: 'Actors' },
  readout: {
    casualties: (range: string, outcome: string) => `${range} ${outcome}`,
    noFigure: 'no figure',
    diplomacy: (count: string, one: boolean) => `${count} ${one ? 'act' : 'acts'}`,
    network: (count: string, one: boolean) => `${count} ${one ? 'actor' : 'actors'}`,
  },
  share: 'Embed',
  openHelp: 'How to read this page, and its keys',
  theme: { label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
};

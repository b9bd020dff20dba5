/** English texts of the shell. Functions take numbers and dates already formatted. */
export const app = {
  pageTitle: 'Whose Count: Pakistan and Afghanistan, by who says so',
  skipToViews: 'Skip to the charts',
  release: (date: string) => `Release ${date}`,
  wholeSpan: (span: string) => span,
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
  dragHint: 'Drag across a chart, or on the axis, to pick a period.',
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
    incidents: (count: string, one: boolean) => `${count} ${one ? 'incident' : 'incidents'}`,
    sentence: (part: {
      when: string;
      range: string;
      who: string;
      outcome: string;
      incidents: string;
      matching: boolean;
    }) =>
      `${part.when}, ${part.range} ${part.who} are reported ${part.outcome} in ${part.incidents}${
        part.matching ? ' that match the filters' : ''
      }`,
    differ: (count: string) => `; in ${count} of them the parties’ figures differ`,
    noneDiffer: '',
    noFigures: (part: { when: string; incidents: string; outcome: string }) =>
      `${part.when}, ${part.incidents} in the record; none gives a figure for ${part.outcome}`,
    empty: 'No incident in the record matches these filters',
    end: '.',
  },
  aside: {
    sample: 'A hand-read sample of public reporting, not a census.',
    whole: (range: string, outcome: string, incidents: string) =>
      `Whole record: ${range} ${outcome} in ${incidents} incidents.`,
    noFigure: (count: string, one: boolean) =>
      one
        ? `${count} incident gives no figure and is not counted as zero.`
        : `${count} incidents give no figure and are not counted as zero.`,
    oneSided: (share: string) => `${share} of the solid part is one party’s word alone.`,
  },
  footer: {
    sources: (count: string) => `${count} public sources`,
    ranges: 'ranges are bounds over claims, not confidence intervals',
    licence: 'Data CC BY 4.0, code MIT',
    marks: 'hollow square: dated to the month · dashed baseline: no record · ?: no figure',
  },
  counts: {
    incidents: (shown: string, all: string) => `${shown} of ${all} incidents`,
    events: (shown: string, all: string) => `${shown} of ${all} acts`,
  },
  announce: (incidents: string, events: string) =>
    `${incidents} incidents and ${events} diplomatic acts pass the filters.`,
  loading: 'Loading the record…',
  loadingProgress: (done: string, all: string) => `Loading the record: ${done} of ${all} files`,
  retry: 'Try again',
  loadFailed: 'The record could not be loaded',
  loadFailedHelp:
    'Nothing is shown, because a part of the record would give wrong totals. Check the connection and try again.',
  viewBroken: (view: string) => `“${view}” could not be drawn`,
  viewBrokenHelp: 'The other views still work. This view’s numbers may still open as a table.',
  problems: (count: string, one: boolean) =>
    one
      ? `${count} record of the data is broken and was left out`
      : `${count} records of the data are broken and were left out`,
  problemsShow: 'Which?',
  rejected: 'Parts of this address were not understood and are ignored:',
  rejectedOne: (parameter: string, value: string, reason: string) =>
    `${parameter}=${value}: ${reason}`,
  dismiss: 'Dismiss',
  empty: {
    title: 'No incident and no diplomatic act passes all of these filters.',
    incidents: 'No incident passes all of these filters.',
    without: (constraint: string, incidents: string, events: string) =>
      `Without ${constraint}: ${incidents} incidents, ${events} acts`,
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
  help: {
    open: 'Keyboard shortcuts',
    title: 'Keyboard shortcuts',
    keys: [
      ['Tab', 'into a view and out of it again'],
      ['← →', 'previous or next bar, act or neighbour'],
      ['↑ ↓', 'group, lane or tier'],
      ['Home End', 'first or last'],
      ['Page Up, Page Down', 'a year back or on; in the network, the next camp'],
      ['Enter', 'select, and open the evidence'],
      ['Shift + ← →', 'extend a period; Enter makes it the filter'],
      ['F', 'filter to this'],
      ['C', 'next in the chain of responses, or next tie of a pair'],
      ['O', 'open or fold an organisation in the network'],
      ['T', 'table of this view'],
      ['Escape', 'step back: drawer, selection, hover'],
      ['?', 'this list'],
    ] as const,
    note: 'Single letters work only while a view has the focus.',
    lettersOn: 'Single-letter keys are on',
    lettersOff: 'Single-letter keys are off',
  },
  theme: { label: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },
  about: 'About',
};

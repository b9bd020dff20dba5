/** English texts of the study of how figures grew. Numbers and dates come already formatted. */
import type { NoDays } from '../../../model/noDays.ts';
import { incidents } from '../plurals.ts';

const linesOf = (count: string): string =>
  `${count} ${count === '1' ? 'line' : 'lines'} of figures`;

/** A median change with how many lines it counts; `half` is `middleHalf`, or empty for too few. */
interface Typical {
  readonly median: string;
  readonly half: string;
  readonly n: string;
}

export const growth = {
  noSteps: (outcome: string) =>
    `No incident that passes has two figures of one speaker for the ${outcome}, so there is nothing to follow. Widen the period or choose another outcome.`,
  chosen: (title: string) => `${title}: figures by the days after it`,
  chosenNote: {
    selected: 'the incident selected',
    most: 'the incident with most steps; select another below',
  },
  without: (title: string, outcome: string) =>
    `The incident selected, ${title}, has no two figures of one speaker for the ${outcome}: nobody is recorded as having changed a figure.`,
  chartAlt: (title: string, lines: string, first: string) =>
    `Step lines of people by days after ${title}, one a speaker and group: ${lines}. ${first}`,
  chartTable: 'The same figures stand in the table below the chart.',
  lineAlt: (who: string, group: string, figuresInOrder: string) =>
    `${who}, ${group}: ${figuresInOrder}`,
  labelOf: (who: string, figure: string, group: string) => `${who} ${figure}, ${group}`,
  labelShort: (who: string, figure: string) => `${who} ${figure}`,
  next: ' then ',
  axis: 'days after its first day',
  axisStretched: 'days after its first day; later days drawn closer together',
  key: 'Filled: replaces the figure before. Dashed: the same speaker later, taken to replace it. Thin line: from low to high. Fading: “at least”, “more than”.',
  noDays: {
    undated: 'The incident is dated to a month or a year, so days after it cannot be counted.',
    reported:
      'Of the incident only the day of the report is known, so days after it cannot be counted.',
  } satisfies Record<NoDays, string>,
  stepsCaption: (title: string) => `Every figure for ${title}, by speaker`,
  apartTitle: 'Said, but no step',
  apart: {
    cumulative: 'covers more than this incident',
    'no-figure': 'no figure',
  },
  column: {
    incident: 'Incident',
    date: 'Date',
    who: 'Who says it',
    group: 'Of whom',
    first: 'First',
    last: 'Last',
    change: 'Change in %',
    days: 'Days between',
    basis: 'Steps',
    otherwise: 'Others say',
    day: 'Day',
    said: 'Said, or published',
    figure: 'Figure',
    how: 'How it follows',
    source: 'Source',
  },
  follows: {
    stated: 'replaces the figure before',
    inferred: 'same speaker, later (inferred)',
    first: 'first figure',
    single: 'only figure',
    elsewhere: 'replaces a figure outside this line',
  },
  fell: 'corrected down',
  basis: { stated: 'stated', inferred: 'inferred?' },
  dayAfter: (days: string) => `+${days}`,
  dayBefore: (days: string) => `−${days}`,
  dayUnknown: 'not known',
  published: (date: string) => `published ${date}`,
  rise: (percent: string) => `+${percent}`,
  fall: (percent: string) => `−${percent}`,
  same: (percent: string) => percent,
  fromZero: 'from 0',
  /** A figure of which only the most was said. */
  upTo: (count: string) => `up to ${count}`,
  /** Where one of the two figures is open or a range. */
  bounds: {
    between: (lower: string, upper: string) => `between ${lower} and ${upper}`,
    leastRise: (percent: string) => `a rise of ${percent} or more`,
    mostRise: (percent: string) => `a rise of at most ${percent}, or a fall`,
    leastFall: (percent: string) => `a fall of ${percent} or more`,
    mostFall: (percent: string) => `a fall of at most ${percent}, or a rise`,
    noFall: 'the same, or a rise',
    noRise: 'the same, or a fall',
    unknown: 'not known',
  },
  /** Another speaker and the figure. */
  counter: (who: string, figure: string) => `${who} ${figure}`,
  typicalTitle: 'How much figures grew',
  typical: ({ median, half, n }: Typical) =>
    n === '1'
      ? `The one line of figures that can be counted, by steps that the record states, changed by **${median}** from first to last.`
      : `From a speaker’s first figure to the last, by steps that the record states, the median change is **${median}**${half} (n = ${n}).`,
  /** Goes on behind a median. */
  middleHalf: (lower: string, upper: string) => `, the middle half between ${lower} and ${upper}`,
  withInferred: ({ median, half, n }: Typical) =>
    `With the steps that are only inferred the median change is **${median}**${half} (n = ${n}).`,
  byDay: ({ early, late, median, half, n }: Typical & { early: string; late: string }) =>
    `Of lines with a figure by day ${early} and a later one by day ${late}, the later one is **${median}** in the median${half} (n = ${n}).`,
  byDayNone: (early: string, late: string) =>
    `No line has both a figure by day ${early} and a later one by day ${late} that can be counted: no rule of thumb can be given.`,
  statedNone:
    'Among what passes there is no line that can be counted by steps that the record states.',
  counts: {
    counted: (count: string) => `${linesOf(count)} counted`,
    rose: (count: string) => `${count} rose`,
    same: (count: string) => `${count} stayed`,
    fell: (count: string) => `${count} fell`,
    open: (count: string) =>
      `${count} left out: first or last figure open or a range (“at least”, “up to”, 45–50)`,
    fromZero: (count: string) => `${count} left out: from 0`,
  },
  incidents: {
    withSteps: (count: string) => `${incidents(count)} ${count === '1' ? 'has' : 'have'} steps`,
    withFigure: (count: string) => `of ${count} with figures`,
  },
  reread: 'The record keeps steps where reports were read on several days.',
  silent:
    'It does not say that the other figures stayed as they were, and events whose toll was still moving are likelier to have been read twice. Every claim of what passes is looked at, whoever’s word is chosen above and whichever victims.',
  stripAlt: (n: string, median: string) =>
    `Dots of ${n} lines by their last figure as a multiple of the first; median change ${median}.`,
  stripAxis:
    'A dot a line of figures: its last figure as a multiple of the first. Filled: stated, hollow: inferred. Rule and shade: median and middle half of the stated. Lines whose first or last figure is open or a range (“at least”, “more than”, “up to”, 45–50) have no exact multiple and no dot; the table has them.',
  times: (factor: string) => `×${factor}`,
  half: '×½',
  quarter: '×¼',
  median: 'median',
  tableCaption: 'Lines of figures with a step, first figure against last',
  tableNote:
    'One row a speaker and group of one incident; of the unnamed press each paper is a speaker of its own. Change is one number only where the first and the last figure are; where one of them is open (“at least”, “more than”, “up to”) or a range (45–50) it is the least, the most or both that they allow, and not known where they allow anything. Others say: figures of others for the same group that exclude the first or the last, and what is disputed. A figure is inferred to follow where the same speaker put it on a later day and there is no doubt which it follows. Claims that cover more than the incident are never steps; one that replaces a figure for another group counts others, and is no step either.',
};

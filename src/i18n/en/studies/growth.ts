/** English texts of the study of how figures grew. Numbers and dates come already formatted. */
import type { NoDays } from '../../../model/knownDays.ts';
import { incidents } from '../plurals.ts';

const figures = (count: string): string => `${count} ${count === '1' ? 'figure' : 'figures'}`;

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
    change: 'Change',
    days: 'Days between',
    basis: 'Steps',
    day: 'Day',
    said: 'Said on',
    figure: 'Figure',
    how: 'How it follows',
    source: 'Source',
  },
  follows: {
    stated: 'replaces the figure before',
    inferred: 'same speaker, later (inferred)',
    first: 'first figure',
    single: 'only figure',
  },
  fell: 'corrected down',
  basis: { stated: 'stated', inferred: 'inferred?' },
  dayAfter: (days: string) => `+${days}`,
  dayBefore: (days: string) => `−${days}`,
  dayUnknown: 'not known',
  rise: (percent: string) => `+${percent}`,
  fall: (percent: string) => `−${percent}`,
  same: (percent: string) => percent,
  fromZero: 'from 0',
  typicalTitle: 'How much figures grew',
  typical: (part: { median: string; lower: string; upper: string; n: string }) =>
    part.n === '1'
      ? `The one line of figures that the record states changed by **${part.median}** from first to last.`
      : `From a speaker’s first figure to the last the median change is **${part.median}**, the middle half between ${part.lower} and ${part.upper} (n = ${part.n}).`,
  direction: (rose: string, same: string, fell: string) =>
    `${figures(rose)} rose, ${same} stayed, ${fell} fell.`,
  withInferred: (median: string, n: string) =>
    `With the steps that are only inferred: ${median} (n = ${n}).`,
  byDay: (part: {
    early: string;
    late: string;
    median: string;
    lower: string;
    upper: string;
    n: string;
  }) =>
    `Of lines with a figure by day ${part.early} and a later one by day ${part.late}, the later one is **${part.median}** in the median, the middle half between ${part.lower} and ${part.upper} (n = ${part.n}).`,
  byDayNone: (early: string, late: string) =>
    `No line has both a figure by day ${early} and a later one by day ${late}: no rule of thumb can be given.`,
  statedNone: 'The record states no step among what passes; those below are inferred.',
  of: (withFigures: string, steps: string) =>
    `Of ${incidents(withFigures)} with figures only ${steps} ${steps === '1' ? 'has' : 'have'} steps: the record keeps them where reports were read on several days.`,
  silent:
    'It does not say that the other figures stayed as they were, and events whose toll was still moving are likelier to have been read twice. Every claim of what passes is looked at, whoever’s word is chosen above and whichever victims.',
  stripAlt: (n: string, median: string) =>
    `Dots of ${n} lines by their last figure as a multiple of the first; median change ${median}.`,
  stripAxis:
    'A dot a line of figures: its last figure as a multiple of the first. Filled: stated, hollow: inferred. Shaded: the middle half.',
  times: (factor: string) => `×${factor}`,
  half: '×½',
  quarter: '×¼',
  median: 'median',
  tableCaption: 'Lines of figures with a step, first figure against last',
  tableNote:
    'One row a speaker and group of one incident. Change is of “best”, else “low”, else “high”. A figure is inferred to follow where the same speaker put it on a later day and there is no doubt which it follows. Claims that cover more than the incident are never steps; one that replaces a figure for another group counts others, and is no step either.',
};

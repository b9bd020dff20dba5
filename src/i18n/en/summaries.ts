/** English texts of the views' summaries. Functions take numbers and dates already formatted. */
import { acts, everyIncident, incidents } from './plurals.ts';

export const summaries = {
  casualties: {
    chart: (outcome: string, unit: string, rows: number) =>
      rows === 1
        ? `Bar chart of people ${outcome} by ${unit}.`
        : `${rows} rows of bars on one scale: people ${outcome} by ${unit} and group.`,
    encoding:
      'Solid to the least, pale where one party’s word alone, hatched to the highest claim, fading where open.',
    byWord: (word: string) => `The bars show ${word}, before the full range of all claims in grey.`,
    covers: (count: string, all: string) =>
      count === all
        ? `It covers ${everyIncident(all)}.`
        : `It covers ${count} of ${all} incidents; of the others it makes no statement.`,
    total: (range: string, count: string, noFigure: string | null) =>
      `In the period: ${range} in ${incidents(count)}${
        noFigure === null ? '' : `; ${noFigure} more without a figure`
      }.`,
    largest: (bin: string, range: string, group: string | null) =>
      `Largest: ${bin}, ${range}${group === null ? '' : ` (${group})`}.`,
    empty: 'No incident passes the filters.',
  },
  network: {
    active: (active: string, drawn: string) =>
      `${drawn} bodies, placed by side and rank; ${active} take part in what passes the filter.`,
    acts: (count: string, from: string, to: string, most: string) =>
      count === '1'
        ? `${acts(count)} runs between them, from ${from} to ${to}.`
        : `${acts(count)} run between them, most from ${from} to ${to} (${most}).`,
    heard: (word: string, ties: string) =>
      `${word} is in force: acts of others are pale, and so are ${ties} ties that rest on others’ word.`,
    noActs: 'No act between them passes the filter.',
    ties: (count: string, alleged: string, denied: string) =>
      `${count} pairs have a declared tie; for ${alleged} it is only alleged, for ${denied} somebody denies it.`,
  },
  diplomacy: {
    whole: (part: { total: string; lanes: string; busiest: string }) =>
      `Timeline of diplomatic acts in four lanes, cooperation above and conflict below a line, each act a square in the colour of who acted. ${acts(part.total)} ${part.total === '1' ? 'passes' : 'pass'} the filters: ${part.lanes}.${part.busiest}`,
    heard: (word: string, own: string) => ` ${word}: ${own} of these are its own acts.`,
    lane: (count: string, lane: string) => `${count} of ${lane.toLowerCase()}`,
    busiest: (count: string, period: string) => ` The busiest period is ${period} with ${count}.`,
  },
};

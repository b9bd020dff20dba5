/** English texts of the views' tables. Functions take numbers already formatted. */
import { acts } from './plurals.ts';

export const tables = {
  csv: 'Download CSV',
  /** On the edge of what is wider than its place. */
  more: { before: '← more', after: 'more →' },
  /** In a file: the name of the column with what another column links to. */
  csvAddress: (column: string) => `${column} (address)`,
  casualties: {
    caption: (outcome: string, unit: string) => `People reported ${outcome}, by ${unit}`,
    columns: {
      period: 'Period',
      group: 'Victims',
      incidents: 'Incidents with a figure',
      floor: 'Floor',
      oneSided: 'of it one-sided',
      best: 'Best',
      top: 'Top',
      noFigure: 'No figure',
      noStatement: 'No statement',
      full: 'Full range of all claims',
    },
    total: 'Whole period',
    /** @param filtered by more than the period: there may be records that do not pass */
    empty: (count: string, unit: string, one: boolean, filtered: boolean) =>
      `${one ? `1 ${unit} has` : `${count} ${unit}s have`} no record${filtered ? ' that passes the filters' : ''}.`,
    outside: (count: string, one: boolean) =>
      one
        ? '1 incident began before the period and is in the sum only.'
        : `${count} incidents began before the period and are in the sum only.`,
  },
  diplomacy: {
    caption: (count: string) => `${acts(count)} that pass the filters`,
    date: 'Date',
    lane: 'Lane',
    act: 'Act',
    who: 'Who',
    whom: 'Towards whom',
    kind: 'Kind',
    topics: 'Topics',
    answers: 'Answers',
    against: 'Against it',
    counter: (who: string, stance: string, date: string) => `${who} ${stance}, ${date}`,
    own: 'own',
    sources: 'Sources',
    total: 'All lanes',
  },
  network: {
    caption: 'Acts and ties between actors',
    from: 'From',
    to: 'To',
    acts: 'Acts',
    ties: 'Ties',
    basis: 'Basis',
    saidBy: 'Said by',
    sources: 'Sources of the ties',
    total: 'All pairs',
    note: (part: { singles: string; within: string; undrawn: string; idle: string }) =>
      `An act with several parties counts once for each directed pair. Of these, ${part.singles} are single acts of a pair, which the picture hides at first. Counted apart: ${acts(part.within)} inside one body, ${part.undrawn} from or to actors with few acts that are not drawn. ${part.idle} further actors only speak, or report.`,
  },
};

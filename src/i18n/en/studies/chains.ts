/** English texts of the study of response chains. Counts and dates come already formatted. */
import type { ChainKind } from '../../../domain/vocabulary.ts';
import type { NoDays } from '../../../model/noDays.ts';
import { acts, incidents } from '../plurals.ts';

const answers = (count: string): string =>
  count === '0' ? 'no answer' : `${count} ${count === '1' ? 'answer' : 'answers'}`;
const days = (count: string): string => `${count} ${count === '1' ? 'day' : 'days'}`;

export const chains = {
  kinds: {
    title: 'Answered or not',
    note: 'under the other filters',
    of: {
      unanswered: (count: string) => `${incidents(count)} that no act answers`,
      unprompted: (count: string) =>
        `${acts(count)} that ${count === '1' ? 'names' : 'name'} no incident`,
      talks: (count: string) => `${incidents(count)} whose chain came to talks`,
    } satisfies Record<ChainKind, (count: string) => string>,
    stated: (count: string) => `${count} by stated links alone`,
    clear: 'Show all chains again',
    rule: 'An act answers what it responds to, denies, condemns, mediates in or follows up, as it states itself or as the record’s editors inferred; only acts answer. A strike that retaliates is an incident and stands here as none. A chain came to talks where talks, an agreement or a ceasefire (of the type Agree or Consult, between whomever) is among the answers to an incident or the answers to those; it need not have been the last of them, nor have succeeded.',
  },
  ladder: {
    title: 'One incident and its answers',
    note: 'days from its first day; ? and dashed: link inferred, not stated',
    choose: 'Incident',
    answers,
    option: (date: string, title: string, answered: string) => `${date}: ${title} (${answered})`,
    previous: 'Previous',
    next: 'Next',
    position: (at: string, of: string) => `No. ${at} of ${of} answered and passing the filter`,
    outside: (of: string) => `not among the ${of} answered and passing the filter`,
    counts: {
      direct: (count: string) => `${acts(count)} ${count === '1' ? 'answers' : 'answer'} it`,
      further: (count: string) =>
        `${count} more ${count === '1' ? 'answers' : 'answer'} those acts`,
      inferred: (count: string) => `${count} of the links ${count === '1' ? 'is' : 'are'} inferred`,
      outside: (count: string) =>
        `${acts(count)} ${count === '1' ? 'is' : 'are'} outside the filter, drawn hollow`,
    },
    lasted: 'Shaded: while the incident lasted.',
    label: (title: string) => `Answers to: ${title}. Up and down move, Enter opens.`,
    act: (who: string, when: string, form: string, kind: string, title: string) =>
      `${who}, ${when}: ${form}, ${kind}. ${title}`,
    inferred: (kind: string) => `${kind} (inferred, not stated)`,
    plus: (count: string) => `+${count}`,
    minus: (count: string) => `−${count}`,
    zero: '0',
    days: (count: string) => `after ${days(count)}`,
    before: (count: string) => `${days(count)} before`,
    sameDay: 'the same day',
    noDays: {
      reported: 'days not known: only the report’s date is',
      undated: 'days not known: dated to a month or a year',
    } satisfies Record<NoDays, string>,
    axis: 'days',
    undated: 'Days not known',
    undatedNote:
      'of the act or the incident only a month, a year or the report’s date is known; not in the picture',
    joined: 'Other incidents that these acts answer, too',
    joinedNote: 'the record ties acts to incidents, never incident to incident',
    through: (act: string) => `through ${act}`,
    open: 'Its ladder',
    none: 'No act in this record answers this incident. That is not to say that nobody spoke.',
    nothing:
      'No incident that passes the filter is answered by an act of this record. Widen the period or take a filter away.',
    table: 'The ladder as a table',
    caption: (title: string) => `What answers: ${title}`,
    column: {
      days: 'Days',
      date: 'Date',
      who: 'Who',
      camp: 'Camp',
      act: 'Act',
      form: 'Form',
      answers: 'Answers',
      kind: 'How',
      basis: 'Link',
    },
    basis: { stated: 'stated', inferred: 'inferred' },
  },
  delays: {
    title: 'How soon',
    note: 'days to the first answer to each incident',
    by: 'By',
    byOf: { actor: 'actor', format: 'form of act', camp: 'camp' },
    links: 'Inferred links',
    linksOf: { 'left-out': 'left out', counted: 'counted' },
    anyone: 'Whoever came first',
    answered: (count: string) => incidents(count),
    list: (count: string, name: string) => `${incidents(count)} answered: list them, ${name}`,
    median: (count: string) => `median **${days(count)}**`,
    half: (from: string, to: string) => `middle half ${from}–${to}`,
    range: (from: string, to: string) => `range ${from}–${to}`,
    one: (count: string) => `**${days(count)}**`,
    unknown: (count: string) => `${count} undated`,
    none: 'No incident that passes is answered by an act that passes, by the links that count. Widen the period, take a filter away, or count inferred links.',
    rule: 'Only links straight from an incident to an act count: of incidents that pass, and of acts that pass all filters but time, for an answer may come after the period asked for. For each incident and row it is the first answer; an act by several counts for each of them, so rows do not add up. Days run from the incident’s first day to the act’s, both as dated in the record. Undated: where an answer that has only a month, or only the day of its report, may have been the first, or the incident has no day of its own. The middle half lies between the quartiles (by linear interpolation), of four known delays or more.',
    key: 'Dot: answers of that day, by area. Band: the middle half. Tick: the median. The first week has a scale of its own, before the break.',
    arrow: '→',
    tooFew: 'too few',
    noDay: 'no day known',
    table: 'The delays as a table',
    tableWay: 'A number lists the answers it is made of under the table.',
    /** Over the list of what a number of the table is made of. */
    behind: (part: { name: string; column: string; count: string }) =>
      `${part.name}, ${part.column.toLowerCase()}: ${part.count} ${part.count === '1' ? 'answer' : 'answers'}`,
    close: 'Close the list',
    caption: 'Days to the first answer, by who or what answers',
    column: {
      name: { actor: 'Actor', format: 'Form of act', camp: 'Camp' },
      camp: 'Camp',
      n: 'Incidents answered',
      median: 'Median days',
      lower: 'Lower quartile',
      upper: 'Upper quartile',
      least: 'Least',
      most: 'Most',
      unknown: 'Undated',
    },
  },
};

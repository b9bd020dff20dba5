/** English texts of the study of other trackers' totals. Numbers and dates come formatted. */
import type { NoCounterpart } from '../../../model/trackerTotals.ts';
import type { Coverage } from '../../../model/coverages.ts';
import type { Reason } from '../../../model/totalDefinition.ts';
import type { Metric, VictimGroup } from '../../../domain/vocabulary.ts';
import { incidents } from '../plurals.ts';

/** What a month is measured by; `[key|…]` leads to what the number counts. */
interface Measured {
  readonly share: string;
  readonly own: string;
  readonly figure: string;
  readonly speaker: string;
  readonly period: string;
}

const totals = (count: string): string => `${count} ${count === '1' ? 'total' : 'totals'}`;

export const trackers = {
  /** What a total counts. */
  metric: {
    killed: 'people killed',
    wounded: 'people wounded',
    attacks: 'attacks',
    fighters: 'fighters',
    displaced: 'people displaced',
    detained: 'people detained',
  } satisfies Record<Metric, string>,
  group: {
    filter: 'as the filter has them',
    all: 'all victims',
    civilians: 'civilians',
    'security-forces': 'Pakistani security forces',
    militants: 'militants',
    'afghan-forces': 'Afghan forces',
    unknown: 'group not stated',
  } satisfies Record<VictimGroup | 'all' | 'filter', string>,
  place: {
    all: 'every place',
    pakistan: 'Pakistan',
    'khyber-pakhtunkhwa': 'Khyber Pakhtunkhwa',
    balochistan: 'Balochistan',
    district: 'districts',
    afghanistan: 'Afghanistan',
    'cross-border': 'between the two states',
  },
  controls: { metric: 'Counted', group: 'Victims', place: 'Place', gap: 'Compared' },
  /** Above the picture: how many totals there are, and how many lie where. */
  summary: (count: string, metric: string) => `${totals(count)} of ${metric}`,
  lie: {
    above: (count: string) => `${count} above this record’s range`,
    within: (count: string) => `${count} within it`,
    below: (count: string) => `${count} below it`,
    part: (count: string) =>
      count === '1'
        ? '1 counts a part only and is not above it'
        : `${count} count a part only and are not above it`,
    'no-record': (count: string) =>
      count === '1' ? '1 has no figure here beside it' : `${count} have no figure here beside them`,
  },
  lies: {
    all: 'all of them',
    above: 'above this record’s range',
    within: 'within this record’s range',
    below: 'below this record’s range',
    part: 'a part only, not above it',
    'no-record': 'no figure here',
  },
  /** Where a total is below what the record has. */
  moreHere:
    'Below means that this record has more than the tracker counts: it takes in what the tracker leaves out, or takes up a claim that the tracker does not. It does not mean that nothing is missing here.',
  withOperations: 'operations of the state’s own forces included',
  withoutOperations: 'without operations of the state’s own forces',
  terms:
    'A mark is what a tracker says of a whole period; the bar is this record’s own sum of the same days, place and victims, with every incident that it holds, whatever else the filters above ask for. The two are never added. The filter’s period chooses which totals are shown.',
  likeForLike:
    'Beside a total that leaves militants out, counts attacks only, or counts fighting between the two states only, the bar does so too.',
  noFigures:
    'An incident gives a figure if somebody says how many of those counted there were, be it none; a toll that does not tell who the dead were says nothing of civilians alone. The others have no part in the sum and are not 0: how many give a figure stands beside it.',
  sample:
    'This record is a hand-read sample: where it has less, that is the first explanation. The others are read from the words that the record notes of a total.',
  byWord: (word: string) => `This record’s sums are those of the word chosen above: ${word}.`,
  attacksNote:
    'A total of attacks stands beside the number of incidents: where it counts attacks only, without strategic developments and without what the forces of the state alone did on its own soil; else of every kind that the record holds.',
  empty:
    'No total of this kind touches the period. Another choice above, or a longer period, may have some.',
  /** Where no total lies as chosen. */
  emptyGap: 'None of these totals does. The first number above shows them all.',
  legend: {
    independent: 'said by an institute, the UN or the press',
    party: 'said by a party to the conflict',
    band: 'where this record’s range lies',
  },
  length: {
    year: 'About a year or longer',
    months: 'Several months',
    month: 'A month or less',
  },
  scale: (metric: string) => `${metric}, on a scale of its own`,
  ownSum: 'this record',
  ownNone: 'no figure',
  /** How many of a sum's incidents are in it. */
  withFigure: (count: string, all: string) => {
    if (count === all) return all === '1' ? '1 incident' : `all ${all} incidents give a figure`;
    if (all === '1') return '1 incident, which gives no figure';
    if (count === '0') return `none of ${all} incidents gives a figure`;
    return `${count} of ${all} incidents ${count === '1' ? 'gives' : 'give'} a figure`;
  },
  /** The same in a table’s cell. */
  ofIncidents: (count: string, all: string) => `${count} of ${all}`,
  noneThere: 'no incident',
  openOwn: (own: string, metric: string, period: string, place: string) =>
    `This record: ${own}. ${metric}, ${period}, ${place}. Opens the incidents and claims, and sets the filters to them.`,
  readAt: (speaker: string, figure: string, gap: string, own: string, source: string) =>
    `${speaker}: ${figure}, ${gap}. This record: ${own}. Read at ${source}.`,
  figure: (qualifier: string, number: string) => `${qualifier} ${number}`,
  document: (name: string, paragraph: string | null) =>
    paragraph === null ? name : `${name}, paragraph ${paragraph}`,
  gap: {
    above: (number: string) => `${number} more than here`,
    below: (number: string) => `${number} fewer than here`,
    within: 'within the range here',
    part: 'counts a part only',
    'no-record': 'no figure here to compare',
    unsureAbove: 'the top here is open',
    unsureBelow: 'its figure is open',
  },
  reason: {
    'attacks-only': 'attacks only',
    'operations-only': 'operations only',
    combined: 'attacks and operations',
    'not-defined': 'not defined',
    'with-militants': 'with militants',
    'without-militants': 'without militants',
    'one-group': 'one group’s attacks',
    'own-claims': 'its own attacks',
    'suicide-only': 'suicide attacks',
    'one-target': 'one target',
    'part-of-forces': 'one force',
    'by-nationality': 'one nationality',
    'cross-border-only': 'cross-border only',
    'wider-conflict': 'the whole conflict',
    'one-operation': 'one operation',
    'from-afghanistan': 'laid to Afghan soil',
    communal: 'tribal clashes',
    'with-communal': 'with tribal clashes',
    'leaves-out': 'leaves one out',
    'same-claims': 'same claims as here',
    'period-uncertain': 'period uncertain',
    'beyond-record': 'beyond this record’s time',
    revised: 'other figure too',
  } satisfies Record<Reason, string>,
  explains: {
    'attacks-only': 'counts attacks only; this record has operations and strikes too',
    'operations-only': 'counts operations only; this record has attacks too',
    combined: 'counts attacks and operations together, as this record does',
    'not-defined': 'what it counts is not said',
    'with-militants': 'militants are in it',
    'without-militants': 'militants are not in it; here they are',
    'one-group': 'counts the attacks of one group or kind of group',
    'own-claims': 'an armed group’s count of what it claims',
    'suicide-only': 'counts suicide attacks only',
    'one-target': 'counts attacks on one kind of target',
    'part-of-forces': 'counts some of the security forces; here they are all in',
    'by-nationality': 'counts people of one nationality',
    'cross-border-only': 'counts fighting between the two states only',
    'wider-conflict': 'counts the whole conflict in Afghanistan, which this record is not about',
    'one-operation': 'counts one operation or night only',
    'from-afghanistan': 'counts what its speaker lays to Afghan soil',
    communal: 'counts clashes over land and sect, most of which this record is not about',
    'with-communal': 'tribal clashes are in it, which this record is not about',
    'leaves-out': 'leaves an event out that is in here',
    'same-claims': 'rests on claims that are in the sum here too',
    'period-uncertain': 'its period is not certain',
    'beyond-record': 'its period reaches beyond this record’s',
    revised: 'its speaker gives, or is read as giving, another figure for the same',
  } satisfies Record<Reason, string>,
  /** What the sum here has already been made to match. */
  matched: {
    crossBorder: 'counts fighting between the two states only; the sum here does too',
    militants: 'counts attacks only; militants killed are left out here too',
    operations: 'counts attacks only; the state’s own operations are left out here too',
    without: 'militants are in neither',
  },
  unexplained: 'nothing in its words explains it',
  /** Said first where this record has more. */
  more: 'this record has more: it takes in what the tracker leaves out, or a claim that the tracker does not take up',
  crossBorderOnly: (counted: string) => `${counted}, between the two states only`,
  table: {
    title: 'The gap, and what explains it',
    caption: (count: string) => `${totals(count)} beside this record’s own sums`,
    period: 'Period',
    tracker: 'Tracker',
    place: 'Place',
    victims: 'Victims',
    figure: 'Its figure',
    own: 'Here',
    ownAttacks: 'Incidents here',
    best: 'Best here',
    incidents: 'Give a figure',
    gap: 'Gap',
    why: 'What may explain it',
    words: 'As the record notes it',
    source: 'Source',
    published: 'Published',
    note: '“Give a figure” says how many of this record’s incidents in the total’s days and place do; the others have no part in the sum and are not 0. A figure opens the page it was read at (without one: the total’s own entry); ours opens its incidents and claims and sets the filters to its days, place and victims (where no filter says what is counted, as for districts, fighting between the states and attacks without operations, the list of its incidents). Other filters never act on one side of a comparison only.',
  },
  coverage: {
    title: 'What this record covers, month by month',
    lead: 'Measured in people killed against independent trackers’ totals.',
    rule: (share: string) =>
      `A month is covered if this record’s incidents come to ${share} or more of the tracker’s total of the shortest period that has the month in it, thin if they come to less, not covered if the record has no incident that began in it. A total that is open upward (“at least 372”) may stand for any greater number: it can show that a month is thin, never that it is covered. Where no total decides, the month is not measured.`,
    fair: 'Sum and total are of the same days, and nothing is spread over months: a month may be thin by the year it lies in. Pakistan is measured by everyone who was killed there. Of Afghanistan nobody independent counts that: there a month is measured by the civilians killed in violence between the two states alone, as the UN counts them, so that it says nothing of other violence there. Militants stay out where the tracker leaves them out, and so do incidents that are not between the two states where it counts only those that are. Incidents without a figure have no part in the sum; how many give one is said with it. A share above 100% means that this record has more than the tracker counts. “Covered” is not “complete”, and no record is no proof that nothing happened.',
    kind: {
      covered: 'covered',
      thin: 'thin',
      'not-covered': 'not covered',
      unmeasured: 'not measured',
    } satisfies Record<Coverage, string>,
    count: (count: string, kind: string) => `${count} ${kind}`,
    /** Of a strip of months, for those who hear it. */
    strip: (counts: string) =>
      `Months by how much of them this record covers. ${counts}. Arrow keys read month by month; the numbers of the month follow.`,
    /** Of a country's months: opens those of the kind in the table. */
    openCount: (count: string, kind: string, country: string) =>
      `${count} ${kind}, ${country}. Shows these months in the table.`,
    month: (part: { month: string; country: string; kind: string; incidents: string }) =>
      `${part.month}, ${part.country}: **${part.kind}**, [incidents|${incidents(part.incidents)}]`,
    /** A month that no incident began in has no list to open. */
    emptyMonth: (part: { month: string; country: string; kind: string }) =>
      `${part.month}, ${part.country}: **${part.kind}**, no incident began in it`,
    /** By what a month is measured. */
    by: {
      part: (part: Measured) =>
        `${part.share} of what ${part.speaker} counts in ${part.period} ([own|${part.own}] of [figure|${part.figure}])`,
      /** The total is open upward. */
      open: (part: Measured) =>
        `at most ${part.share} of what ${part.speaker} counts in ${part.period} ([own|${part.own}] of [figure|${part.figure}])`,
      /** The total is open upward and does not decide. */
      undecided: (part: Measured) =>
        `${part.speaker} counts [figure|${part.figure}] in ${part.period}, this record [own|${part.own}]: a total that is open upward cannot show that half is there`,
      /** The share is above 100%. */
      more: (part: Measured) =>
        `[own|${part.own}] here, [figure|${part.figure}] by ${part.speaker} in ${part.period}: this record has more (${part.share}), as it takes in what the tracker leaves out or a claim that it does not take up`,
      /** Nothing here has a figure. */
      none: (part: Measured) =>
        `${part.speaker} counts [figure|${part.figure}] in ${part.period}; here: [own|${part.own}]`,
    },
    pick: 'Point at a month, or use the arrow keys, to read it. Its numbers open what they count.',
    table: {
      caption: 'Coverage by month and country',
      month: 'Month',
      country: 'Country',
      kind: 'Coverage',
      incidents: 'Incidents',
      own: 'Killed here',
      ownIncidents: 'Give a figure',
      figure: 'Tracker’s total',
      share: 'Share',
      tracker: 'Tracker',
      period: 'Its period',
      victims: 'Victims',
      note: 'Killed here adds up the best figures of the incidents in the tracker’s period, each speaker admitted; “give a figure” says how many of them do, and the others are not 0. It stands in every month that the period measures. A share of an open total (“at least”) is the most it can be; one above 100% means that this record has more than the tracker counts.',
    },
    butMilitants: 'all but militants',
    show: 'The months as a table',
    /** Above the table where it shows one kind of month only. */
    chosen: (kind: string, country: string) => `Only months that are ${kind}, ${country}.`,
    showEvery: 'Show every month',
    /** Of an open total's share. */
    atMost: (share: string) => `at most ${share}`,
  },
  apart: {
    title: 'Totals without a counterpart',
    lead: 'Shown, but not compared.',
    counted: (figure: string, metric: string) => `${figure} ${metric}`,
    /** Where the figure is a word: "dozens". */
    unnumbered: (word: string, metric: string) => `${word} of ${metric}`,
    why: {
      metric: 'Incidents do not count this.',
      'no-number': 'No number is given.',
      place: 'The place is not one that incidents can be matched with.',
      period: 'The period can’t be read.',
    } satisfies Record<NoCounterpart, string>,
  },
};

/** English texts of the study of other trackers' totals. Numbers and dates come formatted. */
import type { NoCounterpart } from '../../../model/trackerTotals.ts';
import type { Coverage } from '../../../model/coverage.ts';
import type { Reason } from '../../../model/totalDefinition.ts';
import type { Metric, VictimGroup } from '../../../domain/vocabulary.ts';
import { incidents } from '../plurals.ts';

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
  controls: { metric: 'Counted', group: 'Victims', place: 'Place' },
  /** Above the picture. */
  summary: (part: {
    total: string;
    metric: string;
    above: string;
    within: string;
    below: string;
  }) =>
    `**${totals(part.total)}** of ${part.metric}: ${part.above} above this record’s range, ${part.within} within it, ${part.below} below it.`,
  nothing: (count: string) =>
    count === '1' ? ' 1 has no record beside it.' : ` ${count} have no record beside them.`,
  parts: (count: string) =>
    count === '1'
      ? ' 1 counts a part only and is not above it.'
      : ` ${count} count a part only and are not above it.`,
  withOperations: 'operations of the state’s own forces included',
  withoutOperations: 'without operations of the state’s own forces',
  terms:
    'A mark is what a tracker says of a whole period; the bar is this record’s own sum of the same days, place and victims, with every incident that it holds, whatever else the filters above ask for. The two are never added. The filter’s period chooses which totals are shown.',
  likeForLike:
    'Beside a total that leaves militants out, or counts attacks only, the bar does so too.',
  sample:
    'This record is a hand-read sample: where it has less, that is the first explanation. The others are read from the words that the record notes of a total.',
  byWord: (word: string) => `This record’s sums are those of the word chosen above: ${word}.`,
  attacksNote:
    'A total of attacks stands beside the number of incidents: where it counts attacks only, without strategic developments and without what the forces of the state alone did on its own soil; else of every kind that the record holds.',
  empty:
    'No total of this kind touches the period. Another choice above, or a longer period, may have some.',
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
  openOwn: (figure: string, metric: string, period: string, place: string) =>
    `This record: ${figure} ${metric}, ${period}, ${place}. Opens the incidents and claims, and sets the filters to them.`,
  readAt: (speaker: string, figure: string, gap: string, source: string) =>
    `${speaker}: ${figure}, ${gap}. Read at ${source}.`,
  figure: (qualifier: string, number: string) => `${qualifier} ${number}`,
  document: (name: string, paragraph: string | null) =>
    paragraph === null ? name : `${name}, paragraph ${paragraph}`,
  gap: {
    above: (number: string) => `${number} more than here`,
    below: (number: string) => `${number} fewer than here`,
    within: 'within the range here',
    part: 'counts a part only',
    'no-record': 'nothing here to compare',
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
    militants: 'counts attacks only; militants killed are left out here too',
    operations: 'counts attacks only; the state’s own operations are left out here too',
    without: 'militants are in neither',
  },
  unexplained: 'nothing in its words explains it',
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
    gap: 'Gap',
    why: 'What may explain it',
    words: 'As the record notes it',
    source: 'Source',
    published: 'Published',
    note: 'A figure opens the page it was read at; ours opens its incidents and claims and sets the filters to its days, place and victims (where no filter says what is counted, as for districts, fighting between the states and attacks without operations, the list of its incidents). Other filters never act on one side of a comparison only.',
  },
  coverage: {
    title: 'What this record covers, month by month',
    lead: 'Measured in people killed against independent trackers’ totals.',
    rule: (share: string) =>
      `A month is covered if this record’s incidents come to ${share} or more of the tracker’s total of the shortest period that has the month in it, thin if they come to less, not covered if the record has no incident that began in it. Without such a total it is not measured. Sum and total are of the same days, and nothing is spread over months: a month may be thin by the year it lies in. Militants stay out where the tracker leaves them out. “Covered” is not “complete”, and no record is no proof that nothing happened.`,
    kind: {
      covered: 'covered',
      thin: 'thin',
      'not-covered': 'not covered',
      unmeasured: 'not measured',
    } satisfies Record<Coverage, string>,
    count: (count: string, kind: string) => `${count} ${kind}`,
    /** Of a strip of months, for those who hear it. */
    strip: (counts: string) =>
      `Months by how much of them this record covers. ${counts}. Arrow keys read month by month.`,
    month: (part: { month: string; country: string; kind: string; incidents: string }) =>
      `${part.month}, ${part.country}: **${part.kind}**, ${incidents(part.incidents)}`,
    measured: (part: {
      share: string;
      own: string;
      figure: string;
      speaker: string;
      period: string;
    }) =>
      `${part.share} of what ${part.speaker} counts in ${part.period} (${part.own} of ${part.figure})`,
    pick: 'Point at a month, or use the arrow keys, to read it.',
    table: {
      caption: 'Coverage by month and country',
      month: 'Month',
      country: 'Country',
      kind: 'Coverage',
      incidents: 'Incidents',
      speakers: 'Speakers',
      own: 'Killed here',
      figure: 'Tracker’s total',
      share: 'Share',
      tracker: 'Tracker',
      period: 'Its period',
      victims: 'Victims',
      note: 'Killed here is the best figure of every incident in the tracker’s period, each speaker admitted. It stands in every month that the period measures.',
    },
    butMilitants: 'all but militants',
    show: 'The months as a table',
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

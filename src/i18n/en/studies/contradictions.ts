/** English texts of the study of contradictions. Numbers and dates come already formatted. */
import type { Basis, ResponseBasis } from '../../../domain/vocabulary.ts';
import type { ContradictionKind, OppositionBasis } from '../../../model/contradiction.ts';
import { incidents } from '../plurals.ts';

export const contradictions = {
  between: 'Between',
  and: 'and',
  any: 'Any side',
  everyone:
    'Contradictions are between speakers, so everyone’s claims are shown here, not only those of whose word is chosen above.',
  /** Of what a list holds: what happened, and acts that deny something else. */
  quarrels: (incidentCount: string, actCount: string) => {
    const denials = `${actCount} ${actCount === '1' ? 'act' : 'acts'} of denial`;
    if (actCount === '0') return incidents(incidentCount);
    return incidentCount === '0' ? denials : `${incidents(incidentCount)} and ${denials}`;
  },
  kind: {
    occurrence: 'It did not happen, or not as told',
    responsibility: 'It wasn’t us',
    target: 'Who or what was hit',
    figure: 'The number is wrong',
    position: 'It is not so',
    uncoded: 'Denied, it isn’t said what',
  } satisfies Record<ContradictionKind, string>,
  /** What the kind sets against each other, after its name. */
  kindNote: {
    occurrence: 'incidents that one side denies or tells otherwise',
    responsibility: 'incidents, over who did it',
    target: 'incidents, over the victims',
    figure: 'incidents, over figures',
    position: 'acts that deny what another asserts',
    uncoded: 'acts that reject another',
  } satisfies Record<ContradictionKind, string>,
  basis: {
    recorded: 'both sides as recorded',
    stated: 'link stated by the responder',
    inferred: 'link inferred, not stated',
    computed: 'other side worked out by rule',
    added: 'figures compared by rule, one side’s groups added up',
  } satisfies Record<OppositionBasis, string>,
  figuresBasis: 'figures compared by rule',
  time: {
    title: 'Over time',
    note: 'one scale; each incident or act once in a row, on the day it happened or was denied',
    chart: (sides: string) =>
      `Open contradictions ${sides} over time, a row a kind. Arrow keys move, Enter lists.`,
    bar: (kind: string, period: string, count: string) => `${kind}, ${period}: ${count}`,
    hint: 'A bar, or a row’s name, lists what it counts.',
    part: {
      all: 'whole period',
      inferred: 'by inferred links alone',
      outside: 'off this axis',
    },
    outside: (count: string) => `${count} of them off this axis`,
    inferred: (count: string) => `${count} by inferred links alone`,
    table: 'The bars as a table',
    period: 'Period',
    close: 'Close this list',
  },
  sides: (a: string, b: string) => (a === b ? `within ${a}` : `between ${a} and ${b}`),
  anySides: 'between any sides',
  list: {
    title: 'Open contradictions',
    count: (count: string, sides: string) => `${count} ${sides}`,
    none: (sides: string) =>
      `Nothing that passes the filter stands open ${sides}. Choose other sides, or widen the filter above.`,
    table: 'The list as a table',
    caption: (sides: string) =>
      `Open contradictions ${sides}, one row an opposition of two sayings`,
    about: 'About',
    date: 'Date',
    kind: 'Kind',
    one: 'One side',
    oneSays: 'says',
    other: 'Other side',
    otherSays: 'says',
    basis: 'Rests on',
  },
  oneSided: {
    title: 'The other side isn’t named',
    note: (count: string) => `${count}, in no count above`,
    lead: 'Disputes of either side where the record does not say whom they contradict. Their own words may name them.',
  },
  closed: {
    title: 'Closed',
    note: (count: string) => `${count}: a speaker replaced its own figure`,
  },
  saying: {
    notCoded: 'Other side',
    notCodedSays: 'not named in the record',
    claimsAct: 'says it did it',
    names: (who: string, basis: string) => `names ${who} as who did it (${basis})`,
    namingBasis: {
      claimed: 'claimed',
      attributed: 'attributed',
      alleged: 'alleged',
      denied: 'denied',
      undisputed: 'undisputed',
      unknown: 'basis not known',
    } satisfies Record<Basis, string>,
    claim: (amount: string, outcome: string, group: string) => `${amount} ${outcome}, ${group}`,
    detail: (detail: string) => ` (${detail})`,
    on: (stance: string, topic: string) => `${stance}, on ${topic.toLowerCase()}:`,
    act: (title: string) => `“${title}”`,
    saidIn: 'in',
    camp: (camp: string, who: string) => `${camp}: ${who}`,
  },
  positions: {
    heading: 'Positions',
    title: 'on',
    caption: (topic: string, count: string) => `${topic}: ${count} positions`,
    date: 'Date',
    who: 'Who',
    side: 'Side',
    stance: 'Stance',
    act: 'Act',
    answers: 'In answer to',
    against: 'Against it',
    more: (title: string, count: string) => `${title} and ${count} more`,
    by: {
      asserts: 'asserted by',
      corroborates: 'corroborated by',
      denies: 'denied by',
      doubts: 'doubted by',
    } as Readonly<Record<string, string>>,
    counter: (by: string, who: string, date: string) => `${by} ${who}, ${date}`,
    counterBasis: {
      stated: '',
      inferred: ' (link inferred)',
    } satisfies Record<ResponseBasis, string>,
    nobody: 'no answer recorded',
    summary: (count: string, stance: string) => `${count} ${stance}`,
    others: (count: string, one: boolean) =>
      one
        ? '1 more act takes up the topic with a demand, offer or warning, or neutrally.'
        : `${count} more acts take up the topic with demands, offers or warnings, or neutrally.`,
    note: 'An answer is named only where the record links the two acts; many positions have none there. It is named even where the filter leaves it out.',
    none: 'No act that passes the filter asserts, denies, doubts or corroborates anything on this topic. Choose another topic, or widen the filter above.',
  },
  rules: {
    title: 'How these are found',
    text: [
      '**Counted** once each: an incident or a denying act, and kind, however many speak and on however many topics. One quarrel can stand under several kinds, so the rows are never added up; the list has each quarrel once, with all its kinds, and a denial that a recorded dispute tells of stands with the incident.',
      '**Figures exclude each other** where two speakers count the same outcome in one incident and their ranges have no number in common. “At least” and “more than” have no upper end; replaced figures, figures that cover more than the incident and words without a figure are left out. Both must count the same group, or one says how many in all and the other’s groups come to more. Militants are in that sum only where the other says that nobody was hurt, since a total often leaves the attackers out. Killed, wounded and captured are all compared, whichever is shown above.',
      '**Opponents** are of different sides, and both are parties, or one is a party that counts another side’s losses. Their figures are compared whenever they were said; one whose words say that it counts a part (“only”, “critically wounded”, “in Chaman”) excludes a smaller number, not a greater one. **Anyone else’s** figures are compared only where neither has words beside it, or both the same, and the lower was not said on an earlier day: an early or partial count is not a wrong one. Press reports without a named authority go by their publisher.',
      '**The other side of a recorded dispute** is, as the record has it: over who did it, a counter-dispute where both camps are named as perpetrators; whoever names the perpetrator the speaker contradicts; and the act that the speaker’s denial names. Over figures and over who was hit also, and over whether it happened only for want of these, by rule: over whether it happened, parties of other camps that count somebody hurt; over figures, figures that have no number in common with the speaker’s own and the figures of parties of other camps; over who was hit, camps that count another group of people, else who claims the act, else parties with figures. Where that gives nobody, it says so.',
      '**It did not happen, or not as told** holds denials that anything happened and denials of how it ended: that posts were taken, that a drone struck where it was meant to.',
      '**Positions** are paired only along a link of response, between an act that denies or doubts and one that asserts or corroborates on the same topic. A denial that names nothing is paired with nobody. In talks, truces and trade “denies” often means a refusal.',
      '**Denied, it isn’t said what**: an act linked as a denial of another, where neither a recorded dispute nor opposed stances say what is denied.',
      '**Open**: the record can close a figure only, when its speaker replaces it. It has no field for a denial taken back, so disputes and positions stay open, even where their note tells of a later admission.',
      '**The filter** decides by the incident, or by the act that denies; the other side is named whether or not it passes.',
    ],
  },
};

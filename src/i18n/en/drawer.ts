/**
 * English texts of the evidence drawer. Functions take numbers and dates already formatted;
 * `**…**` marks what stands out in a sentence.
 */
import type { Basis, Group, VictimGroup } from '../../domain/vocabulary.ts';
import { everyIncident, wordCovers } from './plurals.ts';
import { drawerPanels } from './drawerPanels.ts';

export const drawer = {
  close: 'Close',
  closeOne: (title: string) => `Close: ${title}`,
  sheetTaller: 'Show more of the evidence',
  sheetShorter: 'Show more of the chart',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  and: ' and ',
  missing: {
    title: 'Not in this record',
    text: (id: string) =>
      `Nothing with the name “${id}” is in the record that is shown here. It may have been renamed, or left out because it was broken.`,
  },
  filter: {
    days: (span: string) => `Only ${span}`,
    actor: (name: string) => `Only ${name}`,
    role: 'in the role of',
    anyRole: 'any role',
    figure: 'Only what this number counts',
    acts: 'Only these acts',
  },
  /** Who speaks: the heads of columns. */
  claimant: {
    pakistan: 'Pakistan',
    kabul: 'Kabul',
    'armed-groups': 'Armed groups',
    independent: 'Independent',
    press: 'Press, witnesses',
    'third-state': 'Third states',
    other: 'Others',
  },
  /** "on … word" */
  word: {
    pakistan: 'Pakistan’s word',
    kabul: 'Kabul’s word',
    'armed-groups': 'the armed groups’ word',
    independent: 'independent word',
    press: 'the press’s word',
    'third-state': 'third states’ word',
    other: 'others’ word',
  },
  says: {
    pakistan: (total: string) => `Pakistan says ${total}`,
    kabul: (total: string) => `Kabul says ${total}`,
    'armed-groups': (total: string) => `Armed groups say ${total}`,
    independent: (total: string) => `Independent: ${total}`,
    press: (total: string) => `Press: ${total}`,
    'third-state': (total: string) => `Third states: ${total}`,
    other: (total: string) => `Others: ${total}`,
  },
  range: {
    best: (figure: string) => `best ${figure}`,
    bestBecause: (figure: string, why: string) => `best ${figure}, ${why}`,
    floor: 'floor',
    floorOwn: 'own admission',
    floorBothOwn: 'each side’s own admission',
    floorOneSided: 'one party’s word alone',
    floorPartly: (count: string) => `${count} of it on one party’s word alone`,
    rival: 'least of the rival accounts',
    highest: 'highest',
    onWord: (total: string, word: string) => `${total} on ${word}`,
    onlyWord: (word: string) => `on ${word} alone`,
    noFigure: (outcome: string) => `No figure of people ${outcome}`,
    noFigureNote: 'Nobody is recorded as having given one. That is not zero.',
    noStatement: (outcome: string) => `No statement on people ${outcome}`,
    noStatementNote: 'The word chosen gives no figure. That is not zero.',
    full: (range: string) => `Full range of claims: ${range}`,
  },
  /** Why the best figure is the best. */
  bestFrom: {
    independent: 'from an independent body',
    'own-side': 'from the side’s own losses',
    ownOf: (who: string) => `from ${who} own losses`,
    eachOwn: 'from each side’s own losses',
    press: 'from the press',
    'third-state': 'from a third state',
    other: (word: string) => `on ${word}`,
  },
  possessive: {
    pakistan: 'Pakistan’s',
    kabul: 'Kabul’s',
    'armed-groups': 'the armed groups’',
  } as Readonly<Record<string, string>>,
  claims: {
    title: 'Claims',
    by: (outcome: string) => `${outcome}, by who says it`,
    speakers: (count: string) => `${count} speakers`,
    group: {
      civilians: 'Civilians',
      'security-forces': 'Pakistani forces',
      militants: 'Militants',
      'afghan-forces': 'Afghan forces',
      unknown: 'Group not stated',
      all: 'All together',
    } satisfies Record<Group, string>,
    /** The same inside a line. */
    inSentence: {
      civilians: 'civilians',
      'security-forces': 'Pakistani forces',
      militants: 'militants',
      'afghan-forces': 'Afghan forces',
      unknown: 'group not stated',
      all: 'all together',
    } satisfies Record<Group, string>,
    own: 'own losses',
    'other-side': 'the other side’s',
    nothing: 'nothing said',
    quoted: (qualifier: string) => `“${qualifier}”`,
    noFigure: 'no figure',
    bestOf: (best: string) => `best ${best}`,
    speaker: 'Who says it',
    key: 'Solid: a side’s own losses. Hatched: said of others.',
    source: (number: string, publisher: string) => `Source ${number}: ${publisher}`,
  },
  leftOut: {
    title: 'Said but not counted',
    superseded: (amount: string, who: string) => `replaced by ${who}’s later figure, ${amount}`,
    supersededPlain: 'replaced by a later figure of the same speaker',
    cumulative: 'covers more than this incident',
    'no-figure': 'no figure, so nothing to add',
    otherWord: (count: string, one: boolean) =>
      one
        ? `${count} claim is not counted because of whose word was chosen.`
        : `${count} claims are not counted because of whose word was chosen.`,
    reason: {
      'no-figure': 'no figure',
      cumulative: 'covers more than this incident',
      superseded: 'replaced by a later figure of the same speaker',
      'other-word': 'not the word chosen',
      'other-group': 'about another group',
      'outside-filter': 'outside the filter or these days',
    },
  },
  /** What stands against a claim. */
  /** Of press that names no speaker: the paper. */
  paper: (publisher: string) => `${publisher} (press)`,
  counter: {
    otherwise: (names: string) => `otherwise: ${names}`,
    disputed: {
      occurrence: (who: string) => `that it happened is denied by ${who}`,
      responsibility: (who: string) => `who did it is disputed by ${who}`,
      figure: (who: string) => `a figure is disputed by ${who}`,
      target: (who: string) => `who was hit is disputed by ${who}`,
    },
  },
  /** What a counted claim does for a figure. */
  trace: {
    number: { floor: 'floor', best: 'best', top: 'top' },
    /** What would give it is less: `best (no less than floor)` */
    raised: (number: string, least: string) => `${number} (no less than ${least})`,
    numberAs: (number: string, count: string) => `${number} as ${count}`,
    numberLess: (number: string, count: string) => `${number} less ${count} in other groups`,
    noFloor:
      'It is disputed who the dead were: some say that none of them belonged to this group, so its floor is 0.',
    /** `floor 9 + 23 = 32` */
    addedUp: (number: string, terms: readonly string[], sum: string) =>
      `${number} ${terms.join(' + ')} = ${sum}`,
    term: (amount: string, less: string) => `(${amount} − ${less})`,
    gives: (numbers: readonly string[]) => `gives ${numbers.join(', ')}`,
    why: {
      'same-report': 'the same figure, read again elsewhere',
      'in-all': 'a part, already in a higher claim about all',
      'in-parts': 'about all, less than the parts together',
      between: 'between others’ claims',
    },
    csv: 'Download all these claims as CSV',
    differs: 'figures differ',
    differ: (count: string) => ` In **${count}** of them the figures given differ.`,
    same: (range: string) => `Full range of all claims on what it covers: **${range}**.`,
    full: (range: string, all: string) => `On all ${all}: **${range}**.`,
    covers: (word: string, count: string, all: string) =>
      count === all
        ? `${wordCovers(word)} **${everyIncident(all)}**.`
        : `${wordCovers(word)} **${count}** of ${all} incidents; of the rest, no statement, which is not zero.`,
  },
  disputed: {
    title: 'Disputed',
    figuresOnly: 'figures only',
    nothing: 'nothing recorded',
    recorded: (count: string) => `${count} recorded`,
    adjective: {
      civilians: 'civilian',
      'security-forces': 'Pakistani',
      militants: 'militant',
      'afghan-forces': 'Afghan',
      unknown: 'unspecified',
    } satisfies Record<VictimGroup, string>,
    outcome: { killed: 'dead', wounded: 'wounded', captured: 'captured' },
    extra: (count: string, group: string) => `**${count} more** ${group}`,
    across: (extras: string, outcome: string) => `${extras} ${outcome} by the other side’s word.`,
    between: (count: string, group: string, top: string, floor: string) =>
      `${group}: **${count} more** on ${top} than on ${floor}.`,
    within: (count: string, group: string, word: string) =>
      `${group}: **${count} more** between two figures on ${word}.`,
    rival: (range: string, outcome: string) =>
      `Who the ${outcome} were is itself disputed; the rival accounts come to **${range}** in all.`,
    whole: (range: string) => `The accounts of the whole come to **${range}**.`,
    ofAll: (range: string) => `The figures given for all together differ: **${range}**.`,
    less: (figure: string, group: string, word: string) =>
      `Less than the floor is said too: **${figure}** ${group}, on ${word}.`,
    agree: 'The figures given do not differ.',
    one: (word: string) => `Only ${word} gives figures, so they cannot be compared.`,
    noFigures: 'No figures to compare.',
    noneRecorded: 'No dispute over the event itself is recorded.',
    about: (kind: string) => `Over ${kind}`,
  },
  who: {
    title: 'Who did it',
    targets: 'Against',
    unknown: 'Nobody is named.',
    /** Of who did it, where no speaker is given. */
    basis: {
      claimed: 'says so itself',
      attributed: 'named by others',
      alleged: 'accused of it',
      denied: 'denied by the accused',
      undisputed: 'that it took part is not disputed',
      unknown: 'on what ground is not said',
    } satisfies Record<Basis, string>,
    /** Before the speaker's name. */
    by: {
      claimed: 'claimed for it by',
      attributed: 'named by',
      alleged: 'accused by',
      denied: 'denied by',
      undisputed: 'not disputed, says',
      unknown: 'named by',
    } satisfies Record<Basis, string>,
    /** Before the name of a speaker of its own side. */
    byOwnSide: 'said by its own side,',
  },
  chain: {
    followed: 'What followed',
    answers: 'What it answers',
    answered: 'What answered it',
    none: 'No answer is recorded.',
    noneBefore: 'No earlier act is recorded that it answers.',
    daysFrom: (date: string) => `days from ${date}`,
    inferredNote: '? link inferred, not stated',
    days: (count: string) => `+${count}`,
    daysBefore: (count: string) => `−${count}`,
    sameDay: '0',
    inferred: 'inferred, not stated',
    incident: 'incident',
  },
  sources: {
    title: 'Sources',
    archived: 'archived copy',
    none: 'No source is listed.',
    missing: (id: string) => `${id}: this source was left out of the record`,
    document: (number: string) => `project document ${number}`,
    documentNamed: (name: string) => `project document ${name}`,
    paragraph: (numbers: string, one: boolean) =>
      one ? `paragraph ${numbers}` : `paragraphs ${numbers}`,
    noneArchived: 'none archived',
    /** Of a source without an address: what it is, and where it may be read as far as is known. */
    noAddress: {
      document: (where: string) =>
        `No link: this text came with the project, without an address. ${where}`,
      none: (where: string) => `No link: the record has no address for it. ${where}`,
      byTitle: (publisher: string) => `It may be found at ${publisher} by its title.`,
      byDay: (publisher: string) =>
        `It may be found at ${publisher} by its date; its own title is not on record.`,
      unknown: 'Who published it is not on record.',
    },
    urlSlug: 'title read off the address',
    descriptive: 'title in our words',
  },
  event: {
    parties: 'Who to whom',
    initiators: 'By',
    recipients: 'To',
    mediators: 'Mediated by',
    nobody: 'nobody named',
    topics: 'About',
    note: 'Note',
    reported: 'date of the report',
    against: (topic: string, own: string, other: string) =>
      `${topic}: this act ${own}, that one ${other}`,
  },
  ...drawerPanels,
};

/** The drawer's English texts about actors, ties and numbers on the screen. */
import type { ActorType, RelationType, Standing, VictimGroup } from '../../domain/vocabulary.ts';

export const drawerPanels = {
  actor: {
    type: {
      state: 'State',
      'state-organ': 'State organ',
      'armed-group': 'Armed group',
      person: 'Person',
      intergovernmental: 'Intergovernmental body',
      'research-institute': 'Research institute',
      media: 'Media',
      party: 'Political party',
      other: 'Other',
    } satisfies Record<ActorType, string>,
    standing: {
      party: 'party to the conflict',
      'third-state': 'third state',
      independent: 'independent',
      press: 'press',
      witness: 'witness',
      unknown: 'standing not known',
    } satisfies Record<Standing, string>,
    belongs: 'Belongs to',
    role: 'Role',
    also: 'Also called',
    ties: 'Ties, and who says so',
    members: 'Members and spokespeople',
    noTies: 'No tie to another actor is recorded.',
    said: 'What it said and did',
    period: 'among what passes the filters',
    actsBy: (count: string) => `Its acts (${count})`,
    actsTo: (count: string) => `Acts towards it (${count})`,
    mediated: (count: string) => `Mediated (${count})`,
    perpetrator: (count: string) => `Incidents laid to it (${count})`,
    target: (count: string) => `Incidents against it (${count})`,
    claims: (claims: string, incidents: string) =>
      `Figures it gave (${claims} claims on ${incidents} incidents)`,
    claimsOn: (count: string, one: boolean) => `${count} ${one ? 'claim' : 'claims'}`,
    nothing: 'Nothing of it passes the filters.',
    membersToo: 'Everyone who belongs to it or speaks for it is included.',
  },
  tie: {
    sentence: {
      'part-of': (from: string, to: string) => `${from} is part of ${to}`,
      leads: (from: string, to: string) => `${from} leads ${to}`,
      'speaks-for': (from: string, to: string) => `${from} speaks for ${to}`,
      'allied-with': (from: string, to: string) => `${from} is allied with ${to}`,
      'splinter-of': (from: string, to: string) => `${from} split from ${to}`,
      shelters: (from: string, to: string) => `${from} shelters ${to}`,
      mediates: (from: string, to: string) => `${from} mediates with ${to}`,
      'hostile-to': (from: string, to: string) => `${from} is hostile to ${to}`,
      designates: (from: string, to: string) => `${from} designates ${to}`,
      supports: (from: string, to: string) => `${from} supports ${to}`,
    } satisfies Record<RelationType, (from: string, to: string) => string>,
    title: 'Declared tie',
    others: 'The same tie, on others’ word',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    fromTo: (since: string, until: string) => `${since} to ${until}`,
    between: 'Between',
    whoSays: 'Says who',
  },
  figure: {
    title: (outcome: string, when: string, group: string) => `${outcome}, ${when}, ${group}`,
    group: {
      civilians: 'civilians',
      'security-forces': 'Pakistani security forces',
      militants: 'militants',
      'afghan-forces': 'Afghan forces',
      unknown: 'group not stated',
    } satisfies Record<VictimGroup, string>,
    allGroups: 'all groups',
    allTime: 'all that passes the filters',
    kind: 'What this number counts',
    /** The bar's parts in words; null where there is none. */
    partsLine: (part: {
      solid: string;
      oneSided: string | null;
      contested: string | null;
      /** One speaker’s or side’s word alone: what others dispute does not show in it. */
      onOneWord: boolean;
    }) =>
      [
        `Solid ${part.solid} ${part.onOneWord ? 'the floor' : 'admitted or the least said'}`,
        ...(part.oneSided === null ? [] : [`pale ${part.oneSided} on one party’s word alone`]),
        ...(part.contested === null
          ? []
          : [`hatched ${part.contested} ${part.onOneWord ? 'more, the most said' : 'disputed'}`]),
      ].join(' · '),
    counted: (incidents: string) => `Incidents counted (${incidents})`,
    sortedByTop: 'highest claim first',
    sum: (floor: string, top: string, incidents: string) =>
      `Floors add up to **${floor}**, highest claims to **${top}**, over ${incidents}.`,
    incidents: (count: string, one: boolean) => `${count} ${one ? 'incident' : 'incidents'}`,
    claims: (count: string, one: boolean) => `${count}\u00a0${one ? 'claim' : 'claims'}`,
    claimsCounted: (count: string, one: boolean) => `${count} ${one ? 'claim' : 'claims'} counted`,
    leftOutCount: (count: string) => `${count} left out`,
    claimsLeftOut: (count: string, reason: string) => `${count} left out: ${reason}`,
    noFigure: (count: string) => `Without a figure (${count})`,
    noFigureNote: 'Counted apart, never as zero.',
    noStatement: (count: string) => `No statement (${count})`,
    noStatementNote: 'None by the word chosen; others may give a figure. Never counted as zero.',
    leftOut: 'Claims left out',
    leftOutNone: 'No claim on this was left out.',
    empty: 'No incident with this figure passes the filters.',
    groupsNote: 'Groups need not add up to the whole: some accounts differ over who the dead were.',
  },
  acts: {
    kind: 'What this number counts',
    all: 'Diplomatic acts',
    title: (lane: string, when: string) => `${lane}, ${when}`,
    count: (count: string, one: boolean) => `${count} ${one ? 'act' : 'acts'}`,
    whoToWhom: (from: string, to: string) =>
      to === '' ? from : from === '' ? `to ${to}` : `${from} → ${to}`,
    list: 'Acts, oldest first',
    own: (word: string) => `${word}: own acts, oldest first`,
    others: 'Acts of others, pale in the picture',
    none: 'No act in this lane passes the filters.',
    file: {
      label: 'These acts as a file:',
      csv: 'CSV',
      calendar: 'Calendar (.ics)',
      calendarName: (edition: string) => `Whose Count: diplomatic acts (${edition})`,
      imprecise: (title: string, date: string) => `${title} (known only to ${date})`,
      sentence: (who: string, type: string, form: string) => `${who}: ${type}, ${form}`,
    },
  },
  /** Some of the incidents that pass. */
  subset: {
    title: {
      differing: 'figures differ',
      'no-figure': 'without a figure',
      'one-sided': 'one party’s word',
      earlier: 'begun before the period',
    },
    help: {
      differing:
        'The incidents that pass and of which two or more speakers give different figures. Where a report names no speaker, its paper is one.',
      'no-figure': 'The incidents that pass and of which no figure is given. That is not zero.',
      'one-sided':
        'The incidents that pass and whose lower figure, or a part of it, is one party’s word about others, to which nobody else has put a figure.',
      earlier:
        'The incidents that last into the period and began before it: counted with it, drawn where they began.',
    },
  },
  undrawn: {
    title: {
      year: 'Acts dated only to a year',
      before: 'Acts that began before the days shown',
      within: 'Acts inside one body',
    },
    help: {
      year: 'They pass the filters and are in every count; the lanes have no place for a whole year.',
      before:
        'They last into the period and pass the filters; the lanes draw an act where it begins.',
      within:
        'Who acted and at whom it was aimed are one body as the network folds them, so there is no line to draw.',
    },
    none: 'No such act passes the filters.',
  },
  total: {
    title: (speaker: string, figure: string, metric: string) =>
      `Beside ${speaker}: ${figure} ${metric}`,
    own: (part: { own: string; metric: string; counted: string; place: string; period: string }) =>
      `This record: **${part.own}** (${part.metric}; ${part.counted}, ${part.place}, ${part.period}).`,
    help: 'Every incident of this record in the total’s days and place, of the kind that it counts. No other filter acts on it.',
    list: 'Incidents, oldest first',
  },
  pair: {
    kind: 'Between two actors',
    title: (from: string, to: string) => `${from} and ${to}`,
    /** Where nothing around it says what is listed. */
    whole: (from: string, to: string) => `Diplomatic acts and ties between ${from} and ${to}`,
    acts: (from: string, to: string) => `${from} towards ${to}`,
    none: 'No act passes the filters.',
    ties: 'Declared ties, and who says so',
    noTies: 'No tie between them is recorded.',
  },
};

/** English texts about single actors and pairs: tooltips, announcements, the list. */
import type { Basis } from '../../domain/vocabulary.ts';
import { acts, incidents } from './plurals.ts';

export const actors = {
  describe: {
    arrow: (from: string, to: string) => `${from} → ${to}`,
    acts,
    noActs: 'no act passes the filter',
    outAndIn: (out: string, into: string) => `${acts(out)} by it, ${into} towards it`,
    partIn: (events: string, incidentCount: string) =>
      `takes part in ${acts(events)} and ${incidents(incidentCount)}`,
    folded: (count: string) =>
      count === '1' ? '1 member folded in' : `${count} members folded in`,
    opened: 'its members are shown apart',
    more: (count: string) => `and ${count} more`,
    noTies: 'no tie declared',
    ties: (count: string) => (count === '1' ? '1 tie' : `${count} ties`),
    hint: {
      select: 'Enter: evidence · F: only this · C: its lines',
      open: 'O: show or fold its members',
    },
    position: (place: string, all: string) => `${place} of ${all}`,
    opening: (name: string, count: string) => `${name}: ${count} members shown apart`,
    closing: (name: string) => `${name}: members folded in again`,
    link: (place: string, all: string) => `line ${place} of ${all}`,
  },
  relation: {
    sentence: (from: string, verb: string, to: string, said: string) =>
      `${from} ${verb} ${to}: ${said}`,
    said: {
      claimed: (by: string | null) => (by === null ? 'claimed by itself' : `claimed by ${by}`),
      attributed: (by: string | null) =>
        by === null ? 'attributed, by whom is not said' : `attributed by ${by}`,
      alleged: (by: string | null) =>
        by === null ? 'alleged, by whom is not said' : `alleged by ${by}`,
      denied: (by: string | null) => (by === null ? 'denied' : `denied by ${by}`),
      undisputed: () => 'undisputed',
      unknown: (by: string | null) =>
        by === null ? 'on what ground is not said' : `said by ${by}`,
    } satisfies Record<Basis, (by: string | null) => string>,
    since: (said: string, date: string) => `${said}, since ${date}`,
    until: (said: string, date: string) => `${said}, until ${date}`,
    between: (said: string, since: string, until: string) => `${said}, ${since} to ${until}`,
  },
  matrix: {
    asMatrix: 'As matrix',
    asMap: 'As map',
    asList: 'As list',
    label: 'Matrix of who acts on whom: arrows move from cell to cell',
    reading: 'Row: who acts. Column: on whom',
    sum: 'sum',
    none: 'The record names no body that acts.',
    area: 'acts; area of the square, colour of who acts',
    noActs: 'No act passes the filter.',
    position: (row: string, column: string, all: string) =>
      `row ${row}, column ${column} of ${all}`,
    hint: 'Enter: evidence · F: only the row’s · O: show or fold its members',
  },
  file: {
    label: 'The network as a file:',
    gexf: 'GEXF, for Gephi',
    graphml: 'GraphML',
    description:
      'Ties (layer “relation”) are declared by those named in said_by on the basis given: an alleged or denied tie is no fact. Acts (layer “acts”) count the diplomatic acts of one actor towards another among what passed the filter; the filter’s actors are not applied, as in the network. The two layers must not be added up. start and end are the first and last day of what is known; since and until are as the record has them. body is what the network counts an actor with.',
  },
  /** Around a tie's own words: who says it, in which way, for when. */
  tie: {
    said: {
      claimed: { by: 'says:', nobody: 'By its own account:' },
      attributed: { by: 'reports that', nobody: 'It is reported that' },
      alleged: { by: 'alleges that', nobody: 'It is alleged that' },
      denied: { by: 'denies that', nobody: 'It is denied that' },
      unknown: { by: 'is named as saying that', nobody: 'On what ground is not said:' },
    },
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    /** What others say of the same tie. */
    deniedBy: (names: string) => `denied by ${names}`,
    saidBy: (names: string) => `said to be so by ${names}`,
    unnamed: 'someone the record does not name',
  },
  list: {
    label: 'Actors by how much they take part',
    row: (out: string, into: string, incidentCount: string) =>
      `${acts(out)} by it · ${into} towards it · ${incidents(incidentCount)}`,
    /** Under one word: of the acts, those of its own speakers. */
    rowHeard: (
      out: { readonly own: string; readonly all: string },
      into: { readonly own: string; readonly all: string },
      incidentCount: string,
    ) =>
      `on this word ${out.own} of ${acts(out.all)} by it, ${into.own} of ${into.all} towards it · ${incidents(incidentCount)}`,
    none: 'No actor takes part in anything that passes the filter.',
    graph: 'Graph',
    hideGraph: 'Close graph',
    graphOf: (name: string) => `${name} and whom it acts on or is tied to`,
    evidence: 'Evidence',
    only: 'Only this',
    details: (name: string) => `${name}: acts and ties`,
    more: (count: string) => `Show ${count} more actors`,
    /** Where nothing can be pressed: in pictures and on paper. */
    left: (count: string) => `${count} more ${count === '1' ? 'actor' : 'actors'}, not shown here`,
    neighboursLeftOut: (count: string) => `${count} more neighbours not drawn`,
  },
};

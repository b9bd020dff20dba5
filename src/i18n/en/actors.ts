/** English texts about single actors and pairs: tooltips, announcements, the list. */
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
  list: {
    label: 'Actors by how much they take part',
    row: (out: string, into: string, incidentCount: string) =>
      `${acts(out)} by it · ${into} towards it · ${incidents(incidentCount)}`,
    none: 'No actor takes part in anything that passes the filter.',
    graph: 'Graph',
    hideGraph: 'Close graph',
    graphOf: (name: string) => `${name} and whom it acts on or is tied to`,
    evidence: 'Evidence',
    only: 'Only this',
    details: (name: string) => `${name}: acts and ties`,
    more: (count: string) => `Show ${count} more actors`,
    neighboursLeftOut: (count: string) => `${count} more neighbours not drawn`,
  },
};

/** Who takes part in what, role by role. */
import type { Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../domain/record.ts';
import { ROLES, type Role } from '../domain/vocabulary.ts';
import { buildPostings, type Postings } from './postings.ts';

export interface ActorPostings {
  readonly incidents: Readonly<Record<Role, Postings>>;
  readonly events: Readonly<Record<Role, Postings>>;
}

/** The actors of an incident in a role; roles of diplomatic events have none. */
function ofIncident(incident: Incident, role: Role): string[] {
  if (role === 'perpetrator') return incident.perpetrators.map(({ actor }) => actor);
  if (role === 'target') return [...incident.targets];
  if (role !== 'claimant') return [];
  return [
    ...incident.claims.map(({ said_by }) => said_by),
    ...incident.disputes.map(({ said_by }) => said_by),
    ...incident.perpetrators.flatMap(({ said_by }) => said_by ?? []),
  ];
}

function ofEvent(event: DiplomaticEvent, role: Role): readonly string[] {
  if (role === 'initiator') return event.initiators;
  if (role === 'recipient') return event.recipients;
  return role === 'mediator' ? event.mediators : [];
}

/** Posting lists of all roles in both tables. */
export function buildActorPostings(dataset: Dataset): ActorPostings {
  const byRole = <T>(build: (role: Role) => T): Record<Role, T> =>
    Object.fromEntries(ROLES.map((role) => [role, build(role)])) as Record<Role, T>;
  return {
    incidents: byRole((role) =>
      buildPostings(dataset.incidents.rows, (row) => ofIncident(row, role)),
    ),
    events: byRole((role) => buildPostings(dataset.events.rows, (row) => ofEvent(row, role))),
  };
}

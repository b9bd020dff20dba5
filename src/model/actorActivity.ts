/** Who takes part in what, over the whole record: the rows behind each actor. */
import type { Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../domain/record.ts';
import type { RelationType } from '../domain/vocabulary.ts';

/** Ties that are drawn without being asked for, the gravest first. */
export const MAIN_TIES: readonly RelationType[] = [
  'shelters',
  'supports',
  'hostile-to',
  'allied-with',
];

/** Rows of the dataset's tables that an actor takes part in itself, without its members. */
export interface Activity {
  /** Diplomatic events, as initiator, recipient or mediator. */
  readonly events: ReadonlySet<number>;
  /** Incidents, as perpetrator or target. Speaking about one is not taking part. */
  readonly incidents: ReadonlySet<number>;
  /** Relations of the main kinds, from or to the actor. */
  readonly ties: ReadonlySet<number>;
}

/** Everyone named in an event, each once. */
export function partiesOfEvent(event: DiplomaticEvent): Set<string> {
  return new Set([...event.initiators, ...event.recipients, ...event.mediators]);
}

/** Perpetrators and targets of an incident, each once; a target may be a group's name instead of an actor. */
export function partiesOfIncident(incident: Incident): Set<string> {
  return new Set([...incident.perpetrators.map(({ actor }) => actor), ...incident.targets]);
}

/** Activity of every actor of the record, by id. */
export function actorActivity(dataset: Dataset): ReadonlyMap<string, Activity> {
  const all = new Map(
    dataset.actors.rows.map(({ id }) => [
      id,
      { events: new Set<number>(), incidents: new Set<number>(), ties: new Set<number>() },
    ]),
  );
  dataset.events.rows.forEach((event, row) => {
    for (const id of partiesOfEvent(event)) all.get(id)?.events.add(row);
  });
  dataset.incidents.rows.forEach((incident, row) => {
    for (const id of partiesOfIncident(incident)) all.get(id)?.incidents.add(row);
  });
  dataset.relations.rows.forEach((relation, row) => {
    if (!MAIN_TIES.includes(relation.type)) return;
    all.get(relation.from)?.ties.add(row);
    all.get(relation.to)?.ties.add(row);
  });
  return all;
}

/** One folded text a row, made once: what the words of `q` are looked for in. */
import type { Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../domain/record.ts';
import { foldText, PLACE_NAMES } from './fold.ts';

/** Every name of an actor, folded, by id. */
function actorNames(dataset: Dataset): (id: string) => string {
  const names = new Map(
    dataset.actors.rows.map((actor) => [
      actor.id,
      foldText([actor.name, actor.short_name, ...actor.aliases].join(' | ')),
    ]),
  );
  return (id) => names.get(id) ?? '';
}

/** The other names of the places that a folded text mentions. */
function otherPlaceNames(folded: string): string {
  const padded = ` ${folded} `;
  return FOLDED_PLACES.filter((names) => names.some((name) => padded.includes(` ${name} `)))
    .flat()
    .join(' ');
}

const FOLDED_PLACES = PLACE_NAMES.map((names) => names.map(foldText));

function countryName(dataset: Dataset, country: string): string {
  const state = dataset.actors.rows.find(
    (actor) => actor.country === country && actor.type === 'state',
  );
  return state?.name ?? country;
}

function incidentText(incident: Incident, dataset: Dataset): string {
  const { place } = incident;
  return foldText(
    [
      incident.title,
      incident.short_title,
      incident.summary,
      place.name,
      place.admin2,
      place.admin1,
      countryName(dataset, place.country),
      ...incident.claims.map(({ detail }) => detail),
      ...incident.disputes.map(({ note }) => note),
    ].join(' '),
  );
}

function incidentActors(incident: Incident): Set<string> {
  return new Set([
    ...incident.perpetrators.flatMap(({ actor, said_by }) => [actor, said_by ?? '']),
    ...incident.targets,
    ...incident.claims.map(({ said_by }) => said_by),
    ...incident.disputes.map(({ said_by }) => said_by),
  ]);
}

function eventText(event: DiplomaticEvent): string {
  return foldText(
    [event.title, event.short_title, event.summary, event.note, event.venue].join(' '),
  );
}

function eventActors(event: DiplomaticEvent): Set<string> {
  return new Set([...event.initiators, ...event.recipients, ...event.mediators]);
}

/** Folded texts by table, rows as in the dataset. */
export interface SearchTexts {
  readonly incidents: readonly string[];
  readonly events: readonly string[];
}

/** Folds every row once; about 30 ms for the record. */
export function buildSearchTexts(dataset: Dataset): SearchTexts {
  const namesOf = actorNames(dataset);
  const join = (text: string, actors: ReadonlySet<string>): string =>
    [text, otherPlaceNames(text), ...[...actors].map(namesOf)].join(' ');
  return {
    incidents: dataset.incidents.rows.map((row) =>
      join(incidentText(row, dataset), incidentActors(row)),
    ),
    events: dataset.events.rows.map((row) => join(eventText(row), eventActors(row))),
  };
}

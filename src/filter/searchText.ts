/** One folded text a row, made once: what the words of `q` are looked for in. */
import type { Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent, Incident } from '../domain/record.ts';
import { foldLetters, foldSpelling, type SearchWord } from './fold.ts';
import { PLACE_NAMES } from './placeNames.ts';

/** A text in both of its folded forms, each beginning with a blank. */
export interface SearchText {
  readonly letters: string;
  readonly spelling: string;
}

/** "al-Qaida" is looked for as "alqaida", too. */
function withJoined(text: string): string {
  const joined = text.match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)+/gu) ?? [];
  return [text, ...joined.map((word) => word.replace(/[-\u2010\u2011]/gu, ''))].join(' ');
}

function foldParts(parts: readonly (string | null | undefined)[]): SearchText {
  const letters = ` ${foldLetters(withJoined(parts.filter(Boolean).join(' ')))}`;
  return { letters, spelling: foldSpelling(letters) };
}

/** Is the word in the text, in one of its forms? */
export function hasWord(text: SearchText, { letters, spelling }: SearchWord): boolean {
  return text.letters.includes(letters) || text.spelling.includes(` ${spelling}`);
}

/** Every name of an actor, folded, by id. */
function actorNames(dataset: Dataset): (id: string) => SearchText {
  const names = new Map(
    dataset.actors.rows.map((actor) => [
      actor.id,
      foldParts([actor.name, actor.short_name, ...actor.aliases]),
    ]),
  );
  const nobody = foldParts([]);
  return (id) => names.get(id) ?? nobody;
}

function foldPlaces() {
  return PLACE_NAMES.map((names) => ({
    spellings: names.map((name) => ` ${foldSpelling(foldLetters(name))} `),
    all: foldParts(names),
  }));
}

/** Made once words are searched for: it takes as long as a tenth of the page's start. */
let places: ReturnType<typeof foldPlaces> | null = null;

/** The other names of the places that a text mentions. */
function otherPlaceNames({ spelling }: SearchText): SearchText[] {
  const padded = `${spelling} `;
  places ??= foldPlaces();
  return places
    .filter(({ spellings }) => spellings.some((name) => padded.includes(name)))
    .map(({ all }) => all);
}

function countryName(dataset: Dataset, country: string): string {
  const state = dataset.actors.rows.find(
    (actor) => actor.country === country && actor.type === 'state',
  );
  return state?.name ?? country;
}

function incidentText(incident: Incident, dataset: Dataset): SearchText {
  const { place } = incident;
  return foldParts([
    incident.title,
    incident.short_title,
    incident.summary,
    place.name,
    place.admin2,
    place.admin1,
    countryName(dataset, place.country),
    ...incident.disputes.map(({ note }) => note),
  ]);
}

function incidentActors(incident: Incident): Set<string> {
  return new Set([
    ...incident.perpetrators.flatMap(({ actor, said_by }) => [actor, said_by ?? '']),
    ...incident.targets,
    ...incident.claims.map(({ said_by }) => said_by),
    ...incident.disputes.map(({ said_by }) => said_by),
  ]);
}

function eventText(event: DiplomaticEvent): SearchText {
  return foldParts([event.title, event.short_title, event.summary, event.note, event.venue]);
}

function eventActors(event: DiplomaticEvent): Set<string> {
  return new Set([...event.initiators, ...event.recipients, ...event.mediators]);
}

/** Folded texts by table, rows as in the dataset. */
export interface SearchTexts {
  readonly incidents: readonly SearchText[];
  readonly events: readonly SearchText[];
}

/** Folds every row once: its own texts, other names of its places, all names of its actors. */
export function buildSearchTexts(dataset: Dataset): SearchTexts {
  const namesOf = actorNames(dataset);
  const join = (text: SearchText, actors: ReadonlySet<string>): SearchText => {
    const parts = [text, ...otherPlaceNames(text), ...[...actors].map(namesOf)];
    return {
      letters: parts.map(({ letters }) => letters).join(''),
      spelling: parts.map(({ spelling }) => spelling).join(''),
    };
  };
  return {
    incidents: dataset.incidents.rows.map((row) =>
      join(incidentText(row, dataset), incidentActors(row)),
    ),
    events: dataset.events.rows.map((row) => join(eventText(row), eventActors(row))),
  };
}

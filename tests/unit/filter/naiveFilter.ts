/** The filter a second time, row by row and straight from the words: slow, and easy to read. */
import type { Dataset } from '../../../src/data/dataset.ts';
import type { Membership } from '../../../src/data/membership.ts';
import type { DiplomaticEvent, Incident } from '../../../src/domain/record.ts';
import {
  QUAD_OF_PLOVER,
  type ChainKind,
  type Outcome,
  type Role,
} from '../../../src/domain/vocabulary.ts';
import type { DimensionId } from '../../../src/filter/evaluation.ts';
import type { Filter } from '../../../src/filter/filter.ts';
import { foldLetters, foldSpelling } from '../../../src/filter/fold.ts';
import { PLACE_NAMES } from '../../../src/filter/placeNames.ts';
import { spanOfText } from '../../../src/lib/days.ts';

export interface World {
  readonly dataset: Dataset;
  readonly membership: Membership;
  readonly contested: Readonly<Record<Outcome, Uint8Array>>;
}

const empty = (list: readonly unknown[]): boolean => list.length === 0;

function overlaps(date: string, end: string | null, { from, to }: Filter): boolean {
  const first = spanOfText(date)?.first ?? 0;
  const last = spanOfText(end ?? date)?.last ?? 0;
  return (from === null || last >= from) && (to === null || first <= to);
}

function partOf(ids: readonly string[], filter: Filter, membership: Membership): boolean {
  return ids.some((id) => filter.actor.some((actor) => membership.get(actor)?.has(id) === true));
}

/** The names of places of which the text has one, as whole words. */
function placeNamesIn(text: string): string[] {
  const spelled = (one: string): string[] => foldSpelling(foldLetters(one)).split(' ');
  const words = spelled(text);
  return PLACE_NAMES.filter((names) =>
    names.some((name) => {
      const wanted = spelled(name);
      return words.some((_, at) => wanted.every((word, index) => words[at + index] === word));
    }),
  ).flat();
}

/** Folding takes long; a row's words are kept. */
const KEPT = new WeakMap<Incident | DiplomaticEvent, string[]>();

function wordsOf(
  texts: readonly (string | null | undefined)[],
  ids: readonly string[],
  { dataset }: World,
): string[] {
  const own = texts.filter((text) => typeof text === 'string').join(' ');
  const actors = dataset.actors.rows.filter(({ id }) => ids.includes(id));
  const all = [
    own,
    ...placeNamesIn(own),
    ...actors.flatMap((one) => [one.name, one.short_name, ...one.aliases]),
  ];
  return all
    .flatMap((text) => [text, text.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '')])
    .flatMap((text) => foldLetters(text).split(' '));
}

function hasWords(
  row: Incident | DiplomaticEvent,
  texts: readonly (string | null | undefined)[],
  ids: readonly string[],
  q: string,
  world: World,
): boolean {
  const words = KEPT.get(row) ?? wordsOf(texts, ids, world);
  KEPT.set(row, words);
  return foldLetters(q)
    .split(' ')
    .every((wanted) =>
      words.some(
        (word) => word.includes(wanted) || foldSpelling(word).startsWith(foldSpelling(wanted)),
      ),
    );
}

/** The roles in which an incident or event has actors. */
function rolesOfIncident(incident: Incident): Partial<Record<Role, string[]>> {
  return {
    perpetrator: incident.perpetrators.map(({ actor }) => actor),
    target: [...incident.targets],
    claimant: [
      ...incident.claims.map((claim) => claim.said_by),
      ...incident.disputes.map((dispute) => dispute.said_by),
      ...incident.perpetrators.flatMap((one) => (one.said_by === null ? [] : [one.said_by])),
    ],
  };
}

function rolesOfEvent(event: DiplomaticEvent): Partial<Record<Role, readonly string[]>> {
  return { initiator: event.initiators, recipient: event.recipients, mediator: event.mediators };
}

function inRole(
  roles: Partial<Record<Role, readonly string[]>>,
  filter: Filter,
  membership: Membership,
): boolean {
  const asked = empty(filter.role) ? (Object.keys(roles) as Role[]) : filter.role;
  return asked.some((role) => partOf(roles[role] ?? [], filter, membership));
}

/** Acts that answer any of the records, and acts that answer those, and so on. */
function allAnswers(ids: readonly string[], world: World): DiplomaticEvent[] {
  const answers = world.dataset.events.rows.filter((act) =>
    act.responds_to.some(({ id }) => ids.includes(id)),
  );
  if (answers.length === 0) return [];
  return [
    ...answers,
    ...allAnswers(
      answers.map(({ id }) => id),
      world,
    ),
  ];
}

const MEETING = ['talks AGREE', 'talks CONSULT', 'agreement AGREE', 'agreement CONSULT'];
const TRUCE = ['ceasefire AGREE', 'ceasefire CONSULT'];

/** Walking the chains takes long, too; an incident's answers and a row's kinds are kept. */
const ANSWERS = new WeakMap<Incident, DiplomaticEvent[]>();
const KINDS = new WeakMap<Incident | DiplomaticEvent, ChainKind[]>();

function kept<Key extends object, Value>(
  store: WeakMap<Key, Value>,
  key: Key,
  find: () => Value,
): Value {
  const value = store.get(key) ?? find();
  store.set(key, value);
  return value;
}

function answersOf(incident: Incident, world: World): DiplomaticEvent[] {
  return kept(ANSWERS, incident, () => allAnswers([incident.id], world));
}

function cameToTalks(incident: Incident, world: World): boolean {
  return answersOf(incident, world).some(({ format, plover }) =>
    [...MEETING, ...TRUCE].includes(`${format} ${plover}`),
  );
}

/** Kinds of chain an incident is of. */
function chainsOfIncident(incident: Incident, world: World): ChainKind[] {
  if (answersOf(incident, world).length === 0) return ['unanswered'];
  return cameToTalks(incident, world) ? ['talks'] : [];
}

function chainsOfEvent({ id }: DiplomaticEvent, world: World): ChainKind[] {
  const answered = world.dataset.incidents.rows.filter((incident) =>
    answersOf(incident, world).some((act) => act.id === id),
  );
  if (answered.length === 0) return ['unprompted'];
  return answered.some((incident) => cameToTalks(incident, world)) ? ['talks'] : [];
}

/** Does a row pass whose table the given kinds are about? */
function inChain(about: readonly ChainKind[], { chain }: Filter, own: () => ChainKind[]): boolean {
  const asked = chain.filter((kind) => about.includes(kind));
  return empty(asked) || own().some((kind) => asked.includes(kind));
}

/** The name of the state that a place lies in. */
function stateName(country: string, { dataset }: World): string {
  const state = dataset.actors.rows.find(
    (actor) => actor.type === 'state' && actor.country === country,
  );
  return state ? state.name : country;
}

/** Does an incident pass? */
export function incidentPasses(
  row: number,
  filter: Filter,
  outcome: Outcome,
  world: World,
  exempt: readonly DimensionId[],
): boolean {
  const incident = world.dataset.incidents.rows[row];
  if (!incident) return false;
  const kinds = incident.sources.map(
    (id) => world.dataset.sources.rows.find((one) => one.id === id)?.kind,
  );
  const groups: string[] = incident.claims.map(({ group }) =>
    group === 'all' ? 'unknown' : group,
  );
  const tests: Partial<Record<DimensionId, () => boolean>> = {
    time: () => overlaps(incident.date, incident.end_date, filter),
    type: () => empty(filter.type) || filter.type.includes(incident.event_type),
    sub: () => empty(filter.sub) || filter.sub.includes(incident.sub_event_type),
    group: () => empty(filter.group) || filter.group.some((group) => groups.includes(group)),
    actor: () => empty(filter.actor) || inRole(rolesOfIncident(incident), filter, world.membership),
    country: () => empty(filter.country) || filter.country.includes(incident.place.country),
    admin1: () => empty(filter.admin1) || filter.admin1.includes(incident.place.admin1 ?? ''),
    'source-kind': () =>
      empty(filter.sourceKind) || filter.sourceKind.some((kind) => kinds.includes(kind)),
    contested: () => !filter.contested || world.contested[outcome][row] === 1,
    chain: () =>
      inChain(['unanswered', 'talks'], filter, () =>
        kept(KINDS, incident, () => chainsOfIncident(incident, world)),
      ),
    q: () =>
      filter.q === '' ||
      hasWords(
        incident,
        [
          incident.title,
          incident.short_title,
          incident.summary,
          incident.place.name,
          incident.place.admin2,
          incident.place.admin1,
          stateName(incident.place.country, world),
          ...incident.disputes.map(({ note }) => note),
        ],
        Object.values(rolesOfIncident(incident)).flat(),
        filter.q,
        world,
      ),
  };
  return Object.entries(tests).every(
    ([id, passes]) => exempt.includes(id as DimensionId) || passes(),
  );
}

/** Does a diplomatic event pass? */
export function eventPasses(
  row: number,
  filter: Filter,
  world: World,
  exempt: readonly DimensionId[],
): boolean {
  const event = world.dataset.events.rows[row];
  if (!event) return false;
  const kinds = event.sources.map(
    (id) => world.dataset.sources.rows.find((one) => one.id === id)?.kind,
  );
  const tests: Partial<Record<DimensionId, () => boolean>> = {
    time: () => overlaps(event.date, event.end_date, filter),
    actor: () => empty(filter.actor) || inRole(rolesOfEvent(event), filter, world.membership),
    plover: () => empty(filter.plover) || filter.plover.includes(event.plover),
    quad: () => empty(filter.quad) || filter.quad.includes(QUAD_OF_PLOVER[event.plover]),
    format: () => empty(filter.format) || filter.format.includes(event.format),
    topic: () =>
      empty(filter.topic) || event.topics.some(({ topic }) => filter.topic.includes(topic)),
    'source-kind': () =>
      empty(filter.sourceKind) || filter.sourceKind.some((kind) => kinds.includes(kind)),
    chain: () =>
      inChain(['unprompted', 'talks'], filter, () =>
        kept(KINDS, event, () => chainsOfEvent(event, world)),
      ),
    q: () =>
      filter.q === '' ||
      hasWords(
        event,
        [event.title, event.short_title, event.summary, event.note, event.venue],
        Object.values(rolesOfEvent(event)).flat(),
        filter.q,
        world,
      ),
  };
  return Object.entries(tests).every(
    ([id, passes]) => exempt.includes(id as DimensionId) || passes(),
  );
}

/** Arbitrary records of everything that a filter tells apart, small enough to be dense. */
import fc from 'fast-check';
import type { DiplomaticEvent, RecordTables } from '../../../src/domain/record.ts';
import {
  EVENT_TYPES,
  FORMATS,
  GROUPS,
  OUTCOMES,
  PLOVER_TYPES,
  SOURCE_KINDS,
  SUB_EVENT_TYPES,
  TOPICS,
} from '../../../src/domain/vocabulary.ts';
import {
  makeActor,
  makeClaim,
  makeIncident,
  makeRelation,
  makeSource,
  tablesOf,
} from '../reading/tables.ts';

const ACTORS = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'];
const SOURCES = ['s0', 's1', 's2', 's3'];
const NAMES = ['Torkham', 'Tehreek-e-Khost', 'Yaqoob', 'چمن', 'Spin Boldak', 'Chaman', 'Qandahār'];
const DATES = ['2024-02-28', '2024-02-29', '2024-02', '2024-03-01', '2024', '2024-12-31', '2025'];

const text = fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }).map((words) => words.join(' '));
const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });
const actor = fc.constantFrom(...ACTORS);
const actors = fc.uniqueArray(actor, { maxLength: 3 });
const sources = fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 3 });
/** A date and an end that is no earlier, of any precision. */
const dates = fc
  .tuple(fc.nat(DATES.length - 1), nullable(fc.nat(DATES.length - 1)))
  .map(([at, end]) => ({
    date: DATES[at] ?? '2024',
    end_date: end !== null && end > at && at !== 4 ? (DATES[end] ?? null) : null,
  }));

const anyActors = fc.tuple(
  ...ACTORS.map((id, index) =>
    fc
      .record({
        name: text,
        aliases: fc.array(text, { maxLength: 2 }),
        type: fc.constantFrom('state' as const, 'other' as const),
        country: fc.constantFrom('PK', 'AF', null),
        part_of:
          index === 0 ? fc.constant(null) : nullable(fc.constantFrom(...ACTORS.slice(0, index))),
        affiliation: nullable(actor),
      })
      .map((given) => makeActor({ ...given, id })),
  ),
);

const claim = fc.record({
  said_by: actor,
  group: fc.constantFrom(...GROUPS),
  outcome: fc.constantFrom(...OUTCOMES),
  low: fc.nat(9),
});

const incident = fc
  .record({
    dates,
    title: text,
    summary: text,
    place: fc.record({
      name: fc.constantFrom(...NAMES),
      admin2: nullable(fc.constantFrom(...NAMES)),
      admin1: fc.constantFrom('Khost', 'Sindh', null),
      country: fc.constantFrom('PK', 'AF', 'TJ'),
    }),
    type: fc.constantFrom(...EVENT_TYPES),
    sub: fc.nat(9),
    perpetrators: fc.array(fc.tuple(actor, nullable(actor)), { maxLength: 2 }),
    targets: fc.uniqueArray(fc.constantFrom(...ACTORS, 'civilians'), { maxLength: 2 }),
    claims: fc.array(claim, { maxLength: 3 }),
    disputes: fc.array(fc.tuple(actor, text), { maxLength: 1 }),
    sources,
  })
  .map(({ dates: when, place, type, sub, perpetrators, claims, disputes, ...rest }) => {
    const subs = SUB_EVENT_TYPES[type];
    const blank = makeIncident({});
    return {
      ...blank,
      ...rest,
      ...when,
      place: { ...blank.place, ...place },
      event_type: type,
      sub_event_type: subs[sub % subs.length] ?? 'Other',
      perpetrators: perpetrators.map(([one, said_by]) => ({
        actor: one,
        said_by,
        basis: 'alleged' as const,
      })),
      claims: claims.map((one, index) =>
        makeClaim({ ...one, id: `c${index}`, source: rest.sources[0] ?? 's0' }),
      ),
      disputes: disputes.map(([said_by, note]) => ({
        kind: 'figure' as const,
        said_by,
        source: rest.sources[0] ?? 's0',
        note,
      })),
    };
  });

const event = fc
  .record({
    dates,
    title: text,
    summary: text,
    note: nullable(text),
    venue: nullable(text),
    plover: fc.constantFrom(...PLOVER_TYPES),
    format: fc.constantFrom(...FORMATS),
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
    initiators: actors,
    recipients: actors,
    mediators: actors,
    sources,
  })
  .map(({ dates: when, topics, ...rest }): Omit<DiplomaticEvent, 'id'> => ({
    ...rest,
    ...when,
    short_title: 'An act',
    date_basis: 'event',
    topics: topics.map((topic) => ({ topic, stance: 'asserts' })),
    responds_to: [],
  }));

/** Whole tables; ids are `i0`, `i1` … and `e0`, `e1` … */
export const anyFilteredTables: fc.Arbitrary<RecordTables> = fc
  .record({
    actors: anyActors,
    kinds: fc.tuple(...SOURCES.map(() => fc.constantFrom(...SOURCE_KINDS))),
    incidents: fc.array(incident, { maxLength: 12 }),
    events: fc.array(event, { maxLength: 12 }),
    speaks: fc.array(fc.tuple(actor, actor), { maxLength: 2 }),
    // An act answers an incident or an earlier act: no circles.
    answers: fc.array(fc.tuple(fc.nat(11), fc.boolean(), fc.nat(11)), { maxLength: 20 }),
  })
  .map((given) =>
    tablesOf({
      actors: given.actors,
      sources: SOURCES.map((id, index) => makeSource({ id, kind: given.kinds[index] ?? 'news' })),
      incidents: given.incidents.map((one, index) => ({ ...one, id: `i${index}` })),
      'diplomatic-events': given.events.map((one, index) => ({
        ...one,
        id: `e${index}`,
        responds_to: given.answers.flatMap(([at, toAct, cause]) => {
          const exists = toAct ? cause < index : cause < given.incidents.length;
          if (at !== index || !exists) return [];
          return { id: `${toAct ? 'e' : 'i'}${cause}`, kind: 'responds', basis: 'stated' } as const;
        }),
      })),
      relations: given.speaks.map(([from, to], index) =>
        makeRelation({ from, to, id: `r${index}` }),
      ),
    }),
  );

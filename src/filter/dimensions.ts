/**
 * What can be asked, one entry a dimension: adding one is adding an entry here and its id in
 * `evaluation.ts`. Values within a dimension are alternatives; dimensions must all hold. A
 * dimension that a table doesn't have leaves that table untouched.
 */
import type { Dataset } from '../data/dataset.ts';
import type { Membership } from '../data/membership.ts';
import {
  ALL_SUB_EVENT_TYPES,
  CHAIN_KINDS,
  EVENT_TYPES,
  FORMATS,
  PLOVER_TYPES,
  QUAD_OF_PLOVER,
  QUADS,
  ROLES,
  SOURCE_KINDS,
  TOPICS,
  VICTIM_GROUPS,
  type Outcome,
} from '../domain/vocabulary.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { buildActorPostings } from './actorPostings.ts';
import { daysMask } from './daysMask.ts';
import type { DimensionId } from './evaluation.ts';
import type { Filter } from './filter.ts';
import { foldWords } from './fold.ts';
import { buildPostings, rowsWithAny, type Postings } from './postings.ts';
import { buildSearchTexts, hasWord, type SearchTexts } from './searchText.ts';

/** The tables that a filter runs over. */
export type FilteredTable = 'incidents' | 'events';

export interface Dimension {
  readonly id: DimensionId;
  /** The part of the filter that it reads; it is evaluated again only when this changes. */
  readonly asked: (filter: Filter, outcome: Outcome) => readonly unknown[];
  /** Rows that match, or null: the table is left untouched. */
  readonly match: (table: FilteredTable, filter: Filter, outcome: Outcome) => RowMask | null;
  /** Values to pick from, with the filter that picks just one; null: no list. */
  readonly facet: FacetSource | null;
}

export interface FacetSource {
  readonly values: readonly string[];
  /** Rows that carry a value (under the filter's roles, for actors). */
  readonly rows: (table: FilteredTable, value: string, filter: Filter) => Iterable<number>;
}

/** Incidents whose figures for an outcome differ or that carry a dispute: 1 a row. */
export type ContestedRows = Readonly<Record<Outcome, Uint8Array>>;

/** For each table the kinds of chain that are about it, with their rows. */
export type ChainRows = Readonly<Record<FilteredTable, Postings>>;

interface ListDimension {
  readonly id: DimensionId;
  readonly values: readonly string[];
  readonly chosen: (filter: Filter) => readonly string[];
  readonly postings: Readonly<Partial<Record<FilteredTable, Postings>>>;
}

/** A dimension whose values a row simply carries. */
function listDimension(dataset: Dataset, list: ListDimension): Dimension {
  return {
    id: list.id,
    asked: (filter) => list.chosen(filter),
    match: (table, filter) => {
      const postings = list.postings[table];
      const chosen = list.chosen(filter);
      if (!postings || chosen.length === 0) return null;
      return rowsWithAny(postings, chosen, dataset[table].rows.length);
    },
    facet: {
      values: list.values,
      rows: (table, value) => list.postings[table]?.get(value) ?? [],
    },
  };
}

function timeDimension(dataset: Dataset): Dimension {
  return {
    id: 'time',
    asked: ({ from, to }) => [from, to],
    match: (table, filter) => daysMask(dataset[table], filter),
    facet: null,
  };
}

/**
 * An actor stands for itself and every actor that leads up to it. Without a role any role
 * counts; with a role that a table doesn't have, no row of that table passes.
 */
function actorDimension(dataset: Dataset, membership: Membership): Dimension {
  const postings = buildActorPostings(dataset);
  const rowsOf = function* (table: FilteredTable, actor: string, { role }: Filter) {
    for (const member of membership.get(actor) ?? [actor]) {
      for (const one of role.length > 0 ? role : ROLES) {
        yield* postings[table][one].get(member) ?? [];
      }
    }
  };
  return {
    id: 'actor',
    asked: ({ actor, role }) => [...actor, null, ...role],
    match: (table, filter) => {
      if (filter.actor.length === 0) return null;
      const mask = new Uint8Array(dataset[table].rows.length);
      for (const actor of filter.actor)
        for (const row of rowsOf(table, actor, filter)) mask[row] = 1;
      return mask;
    },
    facet: {
      values: dataset.actors.rows.map(({ id }) => id),
      rows: (table, value, filter) => new Set(rowsOf(table, value, filter)),
    },
  };
}

/**
 * A table that none of the chosen kinds is about is left untouched.
 * @param build called once somebody asks
 */
function chainDimension(dataset: Dataset, build: () => ChainRows): Dimension {
  let rows: ChainRows | null = null;
  const of = (table: FilteredTable): Postings => (rows ??= build())[table];
  return {
    id: 'chain',
    asked: ({ chain }) => chain,
    match: (table, { chain }) =>
      chain.some((kind) => of(table).has(kind))
        ? rowsWithAny(of(table), chain, dataset[table].rows.length)
        : null,
    facet: { values: CHAIN_KINDS, rows: (table, kind) => of(table).get(kind) ?? [] },
  };
}

/** Every word must be found, after folding, somewhere in the row's texts and names. */
function textDimension(dataset: Dataset): Dimension {
  let texts: SearchTexts | null = null;
  return {
    id: 'q',
    asked: ({ q }) => [q],
    match: (table, { q }) => {
      const words = foldWords(q);
      if (words.length === 0) return null;
      texts ??= buildSearchTexts(dataset);
      return Uint8Array.from(texts[table], (text) =>
        words.every((word) => hasWord(text, word)) ? 1 : 0,
      );
    },
    facet: null,
  };
}

/** Values of a column, busiest first in the order of the record. */
function valuesOf(postings: Postings): string[] {
  return [...postings.keys()].toSorted(
    (a, b) => (postings.get(b)?.length ?? 0) - (postings.get(a)?.length ?? 0) || (a < b ? -1 : 1),
  );
}

/** All dimensions over one dataset, in the order of `DIMENSION_IDS`. */
export function buildDimensions(
  dataset: Dataset,
  membership: Membership,
  contested: ContestedRows,
  chains: () => ChainRows,
): readonly Dimension[] {
  const incidents = dataset.incidents.rows;
  const events = dataset.events.rows;
  const kindOf = (source: string): string =>
    dataset.sources.rows[dataset.sources.rowOf.get(source) ?? -1]?.kind ?? '';
  const country = buildPostings(incidents, ({ place }) => [place.country]);
  const admin1 = buildPostings(incidents, ({ place }) =>
    place.admin1 === null ? [] : [place.admin1],
  );
  const list = (entry: ListDimension): Dimension => listDimension(dataset, entry);
  return [
    timeDimension(dataset),
    list({
      // ACLED event type; incidents only.
      id: 'type',
      values: EVENT_TYPES,
      chosen: ({ type }) => type,
      postings: { incidents: buildPostings(incidents, (row) => [row.event_type]) },
    }),
    list({
      // ACLED sub-event type; incidents only.
      id: 'sub',
      values: ALL_SUB_EVENT_TYPES,
      chosen: ({ sub }) => sub,
      postings: { incidents: buildPostings(incidents, (row) => [row.sub_event_type]) },
    }),
    list({
      id: 'group',
      values: VICTIM_GROUPS,
      chosen: ({ group }) => group,
      // Whom any claim of the incident counts, whatever its outcome; incidents only. What `all`
      // has more than its parts is read as unknown (Readings 5).
      postings: {
        incidents: buildPostings(incidents, (row) =>
          row.claims.map(({ group }) => (group === 'all' ? 'unknown' : group)),
        ),
      },
    }),
    actorDimension(dataset, membership),
    list({
      // PLOVER type, and below its quad, the format and any of the topics; events only.
      id: 'plover',
      values: PLOVER_TYPES,
      chosen: ({ plover }) => plover,
      postings: { events: buildPostings(events, (row) => [row.plover]) },
    }),
    list({
      id: 'quad',
      values: QUADS,
      chosen: ({ quad }) => quad,
      postings: { events: buildPostings(events, (row) => [QUAD_OF_PLOVER[row.plover]]) },
    }),
    list({
      id: 'format',
      values: FORMATS,
      chosen: ({ format }) => format,
      postings: { events: buildPostings(events, (row) => [row.format]) },
    }),
    list({
      id: 'topic',
      values: TOPICS,
      chosen: ({ topic }) => topic,
      postings: { events: buildPostings(events, (row) => row.topics.map(({ topic }) => topic)) },
    }),
    list({
      // Where it happened, as the record spells it, and below the province; incidents only.
      id: 'country',
      values: valuesOf(country),
      chosen: (filter) => filter.country,
      postings: { incidents: country },
    }),
    list({
      id: 'admin1',
      values: valuesOf(admin1),
      chosen: (filter) => filter.admin1,
      postings: { incidents: admin1 },
    }),
    list({
      // Kind of any source of the row; a claim's source is among its incident's (data-format).
      id: 'source-kind',
      values: SOURCE_KINDS,
      chosen: ({ sourceKind }) => sourceKind,
      postings: {
        incidents: buildPostings(incidents, (row) => row.sources.map(kindOf)),
        events: buildPostings(events, (row) => row.sources.map(kindOf)),
      },
    }),
    {
      // Figures for the outcome in force differ between speakers, or a dispute; incidents only.
      id: 'contested',
      asked: (filter, outcome) => [filter.contested && outcome],
      match: (table, filter, outcome) =>
        filter.contested && table === 'incidents' ? contested[outcome] : null,
      facet: null,
    },
    chainDimension(dataset, chains),
    textDimension(dataset),
  ];
}

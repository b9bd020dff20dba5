/**
 * The network as a file has it: every actor for itself, declared ties one by one with who says
 * so, and, as edges of their own that are never mixed with them, acts by directed pair. What
 * `gexf.ts` and `graphml.ts` write.
 */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Actor, DateText } from '../domain/record.ts';
import { isoOfDay, spanOfText, type Day } from '../lib/days.ts';
import { counterTies } from '../model/counterTies.ts';
import { relationsInWindow, type TieWindow } from '../model/tieWindow.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { isoOfEdition } from '../releases/edition.ts';

/** Names are those of the data's format; `null` is left out of the file. */
export type FileValues = Readonly<Record<string, string | number | null>>;

export interface FileNode {
  readonly id: string;
  readonly label: string;
  readonly values: FileValues;
}

/** First and last day, both included. */
export interface Spell {
  readonly start: string;
  readonly end: string;
}

export interface FileEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /**
   * The kind of link. Gephi takes edges of one kind between the same two nodes for one, so the
   * second of a kind is numbered.
   */
  readonly kind: string;
  readonly weight: number;
  /** First and last day, `2025-10-11`; null: not known, or it holds still. */
  readonly start: string | null;
  readonly end: string | null;
  /**
   * Of acts the days on which there may have been one, in order and apart from each other: an act
   * that is dated to a month or a year may have been on any of its days. Null: one stretch from
   * `start` to `end`.
   */
  readonly spells: readonly Spell[] | null;
  readonly values: FileValues;
}

/** Type of each value, in the order in which they are written. */
export type ValueTypes = Readonly<Record<string, 'string' | 'integer'>>;

export const NODE_VALUES: ValueTypes = {
  name: 'string',
  type: 'string',
  camp: 'string',
  standing: 'string',
  part_of: 'string',
  affiliation: 'string',
  country: 'string',
  body: 'string',
};

export const EDGE_VALUES: ValueTypes = {
  layer: 'string',
  type: 'string',
  basis: 'string',
  said_by: 'string',
  since: 'string',
  until: 'string',
  source_id: 'string',
  source_url: 'string',
  note: 'string',
  contradicted_by: 'string',
  acts: 'integer',
  first: 'string',
  last: 'string',
  first_event: 'string',
  last_event: 'string',
};

export interface NetworkFile {
  /** The day of the tables, ISO: of their release, or when they were read before one. */
  readonly day: string;
  /** What the file holds, in words. */
  readonly description: string;
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
}

export interface NetworkFileAsked {
  /** Rows of the acts that pass. */
  readonly events: RowMask;
  /** Ties that may have held in it. */
  readonly window: TieWindow;
  /** Id of the body that an actor counts with in the network; null: none. */
  readonly bodyOf: (id: string) => string | null;
  readonly description: string;
}

/** The network of what passes: ties in the window, acts that pass, and everyone at an end of either. */
export function networkFile(dataset: Dataset, asked: NetworkFileAsked): NetworkFile {
  const edges = [...tieEdges(dataset, asked.window), ...actEdges(dataset, asked.events)].filter(
    ({ source, target }) => dataset.actors.rowOf.has(source) && dataset.actors.rowOf.has(target),
  );
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return {
    day: isoOfEdition(dataset.edition),
    description: asked.description,
    nodes: dataset.actors.rows
      .filter(({ id }) => ends.has(id))
      .map((actor) => nodeOf(actor, asked.bodyOf(actor.id))),
    edges,
  };
}

function nodeOf(actor: Actor, body: string | null): FileNode {
  const { id, name, type, camp, standing, part_of, affiliation, country } = actor;
  return {
    id,
    label: actor.short_name,
    values: { name, type, camp, standing, part_of, affiliation, country, body },
  };
}

/** The first or the last day of a date of any precision; null where there is none. */
function dayText(date: DateText | null, end: 'first' | 'last'): string | null {
  const span = date === null ? null : spanOfText(date);
  return span && isoOfDay(span[end]);
}

function tieEdges(dataset: Dataset, window: NetworkFileAsked['window']): FileEdge[] {
  const perKind = new Map<string, number>();
  return relationsInWindow(dataset.relations.rows, window).map((relation): FileEdge => {
    const { id, type, basis, said_by, since, until, note = null } = relation;
    const start = dayText(since, 'first');
    const end = dayText(until, 'last');
    const key = `${relation.from} ${relation.to} ${type}`;
    const number = (perKind.get(key) ?? 0) + 1;
    perKind.set(key, number);
    return {
      id,
      source: relation.from,
      target: relation.to,
      kind: number === 1 ? type : `${type} ${number}`,
      weight: 1,
      start,
      end,
      spells: null,
      values: {
        layer: 'relation',
        type,
        basis,
        said_by,
        since,
        until,
        source_id: relation.source,
        source_url: findRow(dataset.sources, relation.source)?.url ?? null,
        note,
        contradicted_by:
          counterTies(dataset, relation)
            .map(({ id: other }) => other)
            .join(' ') || null,
      },
    };
  });
}

/** The days of acts as stretches that neither overlap nor meet, in order. */
function spellsOf({ events }: Dataset, rows: readonly number[]): Spell[] {
  const spans: { first: Day; last: Day }[] = [];
  // Rows are in the order of their first days.
  for (const row of rows) {
    const [first, last] = [events.first[row], events.last[row]];
    if (first === undefined || last === undefined) continue;
    const before = spans.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else spans.push({ first, last });
  }
  return spans.map(({ first, last }) => ({ start: isoOfDay(first), end: isoOfDay(last) }));
}

/** An act with several initiators or recipients is one of each pair. */
function actEdges(dataset: Dataset, passing: RowMask): FileEdge[] {
  const { events } = dataset;
  const rowsOf = new Map<string, number[]>();
  events.rows.forEach(({ initiators, recipients }, row) => {
    if (passing[row] !== 1) return;
    const pairs = new Set(
      initiators.flatMap((by) => recipients.flatMap((on) => (on === by ? [] : [`${by}.${on}`]))),
    );
    for (const pair of pairs) {
      const rows = rowsOf.get(pair);
      if (rows) rows.push(row);
      else rowsOf.set(pair, [row]);
    }
  });
  return [...rowsOf].flatMap(([pair, rows]): FileEdge[] => {
    const [source = '', target = ''] = pair.split('.');
    // Rows are in the order of their first days.
    const [first, last] = [events.rows[rows[0] ?? -1], events.rows[rows.at(-1) ?? -1]];
    if (!first || !last) return [];
    return [
      {
        // Ids of the record have no dot, so this is none of theirs.
        id: `acts.${pair}`,
        source,
        target,
        kind: 'acts',
        weight: rows.length,
        start: dayText(first.date, 'first'),
        end: isoOfDay(Math.max(...rows.map((row) => events.last[row] ?? 0))),
        spells: spellsOf(dataset, rows),
        values: {
          layer: 'acts',
          type: 'acts',
          acts: rows.length,
          first: first.date,
          last: last.date,
          first_event: first.id,
          last_event: last.id,
        },
      },
    ];
  });
}

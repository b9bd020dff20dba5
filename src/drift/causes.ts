/**
 * Why a record reads otherwise that is itself as it was: the day of a source that decides which
 * figure is the later one, a speaker's side, who belongs to whom.
 */
import type { Dataset, Table } from '../data/dataset.ts';
import { findRow } from '../data/dataset.ts';
import { recordFields, type FieldChange, type JsonRecord } from '../releases/recordChanges.ts';
import type { RecordDrift } from './compareReadings.ts';

export interface Cause {
  readonly table: 'sources' | 'actors' | 'relations';
  readonly id: string;
  /** Empty: it was added or withdrawn as a whole. */
  readonly fields: readonly FieldChange[];
}

/** Fields of a source that a reading or a filter rests on. */
export const SOURCE_FIELDS: readonly string[] = ['published', 'kind', 'publisher'];
/** Fields of an actor that a reading or a filter rests on; a paper is one voice by its type and name. */
export const ACTOR_FIELDS: readonly string[] = [
  'camp',
  'standing',
  'part_of',
  'affiliation',
  'type',
  'name',
];

function changesOf<Row extends { readonly id: string }>(
  table: Cause['table'],
  ids: Iterable<string>,
  before: Table<Row>,
  after: Table<Row>,
  counts: (field: string) => boolean,
): readonly Cause[] {
  return [...ids].flatMap((id) => {
    const [was, is] = [findRow(before, id), findRow(after, id)];
    if (!was && !is) return [];
    if (!was || !is) return [{ table, id, fields: [] }];
    const fields = recordFields(was as unknown as JsonRecord, is as unknown as JsonRecord).filter(
      ({ field }) => counts(field),
    );
    return fields.length > 0 ? [{ table, id, fields }] : [];
  });
}

/** Ids of relations by which somebody belongs to somebody, in either state. */
function memberships(...datasets: readonly Dataset[]): ReadonlySet<string> {
  return new Set(
    datasets.flatMap(({ relations }) =>
      relations.rows.filter(({ type }) => type === 'speaks-for').map(({ id }) => id),
    ),
  );
}

/** What was corrected besides the records themselves; nothing where each explains itself. */
export function causesOf(
  records: readonly RecordDrift[],
  pinned: Dataset,
  newest: Dataset,
): readonly Cause[] {
  const unexplained = records.filter(
    ({ fate, fields }) => fields.length === 0 && fate !== 'added' && fate !== 'withdrawn',
  );
  if (unexplained.length === 0) return [];
  const cited = new Set(
    unexplained.flatMap(({ before }) => {
      const sources = before?.['sources'];
      return Array.isArray(sources) ? sources.map(String) : [];
    }),
  );
  const actors = new Set([...pinned.actors.rowOf.keys(), ...newest.actors.rowOf.keys()]);
  // An actor that is new or gone has changed nobody's side.
  const sides = changesOf('actors', actors, pinned.actors, newest.actors, (field) =>
    ACTOR_FIELDS.includes(field),
  ).filter(({ fields }) => fields.length > 0);
  return [
    ...changesOf('sources', cited, pinned.sources, newest.sources, (field) =>
      SOURCE_FIELDS.includes(field),
    ),
    ...sides,
    ...changesOf(
      'relations',
      memberships(pinned, newest),
      pinned.relations,
      newest.relations,
      () => true,
    ),
  ];
}

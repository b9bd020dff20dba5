/**
 * What a release changed: records added, withdrawn and corrected, and of these which field from
 * what to what. Plain values, as they stand in the files, so that a change can be read off and
 * undone by hand.
 */
import { TABLE_NAMES, type TableName } from '../domain/record.ts';

/** A value as JSON has it. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A record of a file, whatever else it holds. */
export type JsonRecord = { readonly id: string } & { readonly [key: string]: Json };

/** The tables of a release as they stand in its files. */
export type JsonTables = Readonly<Record<TableName, readonly JsonRecord[]>>;

export interface FieldChange {
  /** A key of the record, or the way into it: `claims/CLAIM-ID/high`. */
  readonly field: string;
  /** null: there was none, or it was not said; a part of a list that has ids is new then. */
  readonly from: Json;
  /** null: it was taken away. */
  readonly to: Json;
}

export interface TableChanges {
  /** Ids, in the order of the later file. */
  readonly added: readonly string[];
  /**
   * Days of what was added, by id, as `date` and `end_date` have them: from these alone a reader
   * of an earlier release knows whether any of it falls into a period. Only of dated tables.
   */
  readonly dates?: Readonly<Record<string, readonly [string, string | null]>>;
  /** Ids, in the order of the earlier file. */
  readonly withdrawn: readonly string[];
  readonly corrected: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
}

/** Only tables in which anything changed. */
export type RecordChanges = Readonly<Partial<Record<TableName, TableChanges>>>;

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose members are known by id, as claims are. */
function isIdentified(value: Json | undefined): value is readonly JsonRecord[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one: Json) => isObject(one) && typeof one['id'] === 'string')
  );
}

/** The same value, whatever the order of an object's keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one: Json, index) => sameJson(one, b[index] as Json));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameJson(a[key], b[key]));
}

/** Members of two lists by id: those of the first, then those that only the second has. */
function memberIds(a: readonly JsonRecord[], b: readonly JsonRecord[]): string[] {
  return [...new Set([...a, ...b].map(({ id }) => id))];
}

function changesWithin(
  path: string,
  from: { readonly [key: string]: Json },
  to: { readonly [key: string]: Json },
): FieldChange[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => fieldChanges(`${path}${key}`, from[key], to[key]));
}

function fieldChanges(field: string, from: Json | undefined, to: Json | undefined): FieldChange[] {
  if (sameJson(from, to)) return [];
  const lists = [from, to].filter((value) => isIdentified(value));
  const empty = [from, to].every((value) => isIdentified(value) || isEmptyList(value));
  if (lists.length > 0 && empty) {
    const [before, after] = [from, to].map((value) => (isIdentified(value) ? value : []));
    return [
      ...memberIds(before ?? [], after ?? []).flatMap((id) =>
        fieldChanges(
          `${field}/${id}`,
          before?.find((one) => one.id === id),
          after?.find((one) => one.id === id),
        ),
      ),
      ...orderChange(field, before ?? [], after ?? []),
    ];
  }
  if (isObject(from) && isObject(to)) return changesWithin(`${field}/`, from, to);
  return [{ field, from: from ?? null, to: to ?? null }];
}

/**
 * Of two claims of a day the one further down the list is the later (Readings 2): the order is
 * told unless the later list is the earlier one's with what is new at its end.
 */
function orderChange(
  field: string,
  before: readonly JsonRecord[],
  after: readonly JsonRecord[],
): FieldChange[] {
  const [from, to] = [before, after].map((list) => list.map(({ id }) => id));
  const kept = from?.filter((id) => to?.includes(id)) ?? [];
  const added = to?.filter((id) => !from?.includes(id)) ?? [];
  return sameJson([...kept, ...added], to) ? [] : [{ field, from: from ?? [], to: to ?? [] }];
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Which fields of one record are otherwise in its later state; none: it is the same. */
export function recordFields(before: JsonRecord, after: JsonRecord): readonly FieldChange[] {
  return changesWithin('', before, after);
}

/** The days of dated records; of others nothing. */
function datesOf(records: readonly JsonRecord[]): Pick<TableChanges, 'dates'> {
  const dated = records.flatMap(({ id, date, end_date: end }) =>
    typeof date === 'string' ? [[id, [date, typeof end === 'string' ? end : null]] as const] : [],
  );
  return dated.length > 0 ? { dates: Object.fromEntries(dated) } : {};
}

/** Compares one table of two releases. */
function tableChanges(before: readonly JsonRecord[], after: readonly JsonRecord[]): TableChanges {
  const earlier = new Map(before.map((record) => [record.id, record]));
  const later = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !earlier.has(id));
  return {
    added: added.map(({ id }) => id),
    ...datesOf(added),
    withdrawn: before.flatMap(({ id }) => (later.has(id) ? [] : [id])),
    corrected: after.flatMap((record) => {
      const known = earlier.get(record.id);
      const fields = known ? recordFields(known, record) : [];
      return fields.length > 0 ? [{ id: record.id, fields }] : [];
    }),
  };
}

/**
 * What the later tables have otherwise than the earlier ones. The order of records and of a
 * record's keys is no difference; that of lists is.
 */
export function recordChanges(before: JsonTables, after: JsonTables): RecordChanges {
  return Object.fromEntries(
    TABLE_NAMES.flatMap((table) => {
      const changes = tableChanges(before[table], after[table]);
      const count = changes.added.length + changes.withdrawn.length + changes.corrected.length;
      return count > 0 ? [[table, changes]] : [];
    }),
  );
}

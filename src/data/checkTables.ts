/**
 * The border: records as they come → records that hold every rule, and what was left out.
 * A record that mentions a left-out record is left out as well, and says which: nothing behind
 * the border meets an id that leads nowhere.
 */
import { TABLE_NAMES, type RecordTables, type TableName } from '../domain/record.ts';
import type { RecordProblem, Report, Rule, RuleDetails } from './problem.ts';
import { findCycles, MENTIONS } from './references.ts';
import { RECORD_RULES } from './recordProblems.ts';
import { checkShape } from './shapeProblems.ts';
import { checkTexts } from './textProblems.ts';

type RowOf<T extends TableName> = RecordTables[T][number];
type Tables = { [T in TableName]: RowOf<T>[] };

export interface CheckedTables {
  readonly tables: RecordTables;
  readonly problems: readonly RecordProblem[];
}

/** The id of a record that may not have its form yet. */
function nameOf(record: unknown, index: number): string {
  const id: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 120) : `#${index + 1}`;
}

/** @param raw the parsed files, each an array of records of any form */
export function checkTables(raw: Readonly<Record<TableName, readonly unknown[]>>): CheckedTables {
  const problems: RecordProblem[] = [];
  const reporter =
    (file: TableName, record: string): Report =>
    <R extends Rule>(field: string, rule: R, detail: RuleDetails[R]) => {
      // The pair of rule and details is right by `Report`; the union can't be told so.
      problems.push({ file, record, field, rule, detail } as RecordProblem);
    };
  const tables = {} as Tables;
  for (const table of TABLE_NAMES) keepSoundRecords(table, raw[table], tables, reporter);
  leaveOutDuplicateClaims(tables, reporter);
  leaveOutCycles(tables, reporter);
  leaveOutDangling(tables, raw, reporter);
  return { tables, problems };
}

type Reporter = (file: TableName, record: string) => Report;

/** Form, texts, unique ids and the rules inside a record. */
function keepSoundRecords<T extends TableName>(
  table: T,
  records: readonly unknown[],
  tables: Tables,
  reporter: Reporter,
): void {
  const rows: RowOf<T>[] = [];
  const seen = new Set<string>();
  records.forEach((record, index) => {
    const name = nameOf(record, index);
    let sound = true;
    const named = reporter(table, name);
    const report: Report = (field, rule, detail) => {
      sound = false;
      named(field, rule, detail);
    };
    checkTexts(record, report);
    if (checkShape(table, record, report) && sound) {
      // The one cast of the border: the schema has just held the record's form.
      const row = record as RowOf<T>;
      RECORD_RULES[table](row, report);
      if (seen.has(row.id)) report('id', 'duplicate-id', { id: row.id });
      seen.add(row.id);
      if (sound) rows.push(row);
    }
  });
  (tables as Record<T, RowOf<T>[]>)[table] = rows;
}

/** Claim ids are unique over all incidents, for a trace names claims by id alone. */
function leaveOutDuplicateClaims(tables: Tables, reporter: Reporter): void {
  const seen = new Set<string>();
  tables.incidents = tables.incidents.filter((incident) => {
    let sound = true;
    incident.claims.forEach(({ id }, index) => {
      if (seen.has(id)) {
        sound = false;
        reporter('incidents', incident.id)(`claims/${index}/id`, 'duplicate-id', { id });
      }
      seen.add(id);
    });
    return sound;
  });
}

/** No `part_of` and no `responds_to` leads back to itself. */
function leaveOutCycles(tables: Tables, reporter: Reporter): void {
  const partOf = new Map(tables.actors.map((actor) => [actor.id, actor.part_of]));
  const actorCycles = findCycles(partOf.keys(), (id) => {
    const body = partOf.get(id);
    return body == null ? [] : [body];
  });
  tables.actors = tables.actors.filter(({ id }) => {
    const cycle = actorCycles.get(id);
    if (cycle) reporter('actors', id)('part_of', 'cycle', { path: cycle.join(' → ') });
    return !cycle;
  });
  const answers = new Map(
    tables['diplomatic-events'].map((event) => [
      event.id,
      event.responds_to.map((link) => link.id),
    ]),
  );
  const eventCycles = findCycles(answers.keys(), (id) => answers.get(id) ?? []);
  tables['diplomatic-events'] = tables['diplomatic-events'].filter(({ id }) => {
    const cycle = eventCycles.get(id);
    if (cycle)
      reporter('diplomatic-events', id)('responds_to', 'cycle', { path: cycle.join(' → ') });
    return !cycle;
  });
}

/** Leaves out what mentions an id that isn't there, until nothing does. */
function leaveOutDangling(
  tables: Tables,
  raw: Readonly<Record<TableName, readonly unknown[]>>,
  reporter: Reporter,
): void {
  const named = new Map(
    TABLE_NAMES.map((table) => [table, new Set(raw[table].map((row, i) => nameOf(row, i)))]),
  );
  const kept = new Map(
    TABLE_NAMES.map((table) => [table, new Set(tables[table].map(({ id }) => id))]),
  );
  const keep = <T extends TableName>(table: T): boolean => {
    const before = tables[table].length;
    const rows: RowOf<T>[] = (tables[table] as RowOf<T>[]).filter((row) => {
      const dangling = MENTIONS[table](row).filter(
        ({ id, tables: among }) => !among.some((one) => kept.get(one)?.has(id)),
      );
      for (const { field, id, tables: among } of dangling) {
        const wasThere = among.some((one) => named.get(one)?.has(id));
        reporter(table, row.id)(field, wasThere ? 'reference-left-out' : 'unknown-reference', {
          id,
          table: among.join(', '),
        });
      }
      return dangling.length === 0;
    });
    (tables as Record<T, RowOf<T>[]>)[table] = rows;
    kept.set(table, new Set(rows.map(({ id }) => id)));
    return rows.length < before;
  };
  let changed = true;
  while (changed) {
    changed = false;
    for (const table of TABLE_NAMES) if (keep(table)) changed = true;
  }
}

import { TABLE_NAMES, type RecordTables, type TableName } from '../domain/record.ts';
import type { Report } from './problem.ts';
import { MENTIONS, type Mention } from './references.ts';

type RowOf<T extends TableName> = RecordTables[T][number];

/** The mentions of one record, in whatever table it is. */
function mentionsOf<T extends TableName>(table: T, row: RowOf<T>): readonly Mention[] {
  return MENTIONS[table](row);
}

interface Mentioning {
  readonly table: TableName;
  readonly row: RowOf<TableName>;
  readonly mention: Mention;
}

/**
 * Leaves out every record that mentions an id which isn't there, then whatever mentions that
 * one, until no mention leads nowhere. One rule for all mentions, so that nothing behind the
 * border has to ask: a broken source takes along what was read in it.
 * @param everNamed ids that the files hold, of sound and of broken records
 */
export function leaveOutDangling(
  tables: RecordTables,
  everNamed: Readonly<Record<TableName, ReadonlySet<string>>>,
  reporter: (file: TableName, record: string) => Report,
): RecordTables {
  const kept = new Map(
    TABLE_NAMES.map((table) => [table, new Set(tables[table].map(({ id }) => id))]),
  );
  const isThere = ({ id, tables: among }: Mention): boolean =>
    among.some((table) => kept.get(table)?.has(id));

  const mentioning = new Map<string, Mentioning[]>();
  const queue: Mentioning[] = [];
  for (const table of TABLE_NAMES) {
    for (const row of tables[table]) {
      for (const mention of mentionsOf(table, row)) {
        const one = { table, row, mention };
        const others = mentioning.get(mention.id);
        if (others) others.push(one);
        else mentioning.set(mention.id, [one]);
        if (!isThere(mention)) queue.push(one);
      }
    }
  }
  const reported = new Set<Mentioning>();
  for (let one = queue.pop(); one; one = queue.pop()) {
    const { table, row, mention } = one;
    if (reported.has(one)) continue;
    reported.add(one);
    const { field, id } = mention;
    const brokenIn = mention.tables.filter((name) => everNamed[name].has(id));
    const report = reporter(table, row.id);
    if (brokenIn.length > 0) report(field, 'reference-left-out', { id, tables: brokenIn });
    else report(field, 'unknown-reference', { id, tables: mention.tables });
    if (!kept.get(table)?.delete(row.id)) continue;
    for (const other of mentioning.get(row.id) ?? []) {
      if (!isThere(other.mention)) queue.push(other);
    }
  }
  const keep = <Row extends { readonly id: string }>(
    table: TableName,
    rows: readonly Row[],
  ): Row[] => rows.filter(({ id }) => kept.get(table)?.has(id));
  return {
    sources: keep('sources', tables.sources),
    actors: keep('actors', tables.actors),
    incidents: keep('incidents', tables.incidents),
    'diplomatic-events': keep('diplomatic-events', tables['diplomatic-events']),
    'period-totals': keep('period-totals', tables['period-totals']),
    relations: keep('relations', tables.relations),
  };
}

/**
 * The border: records as they come → records that hold every rule, and what was left out.
 * A broken record is left out; of two records with one id the second is. A record that mentions
 * a left-out record is left out as well, and says which (`leaveOutDangling`).
 */
import recordShapes from 'virtual:record-shapes';
import { TABLE_NAMES, type RecordTables, type TableName } from '../domain/record.ts';
import { findCycles } from '../lib/findCycles.ts';
import { leaveOutDangling } from './leaveOutDangling.ts';
import { reportInto, type FoundProblem, type Report } from './problem.ts';
import { RECORD_RULES } from './recordProblems.ts';
import { checkTexts } from './textProblems.ts';

type RowOf<T extends TableName> = RecordTables[T][number];

/** What JSON the files hold, each an array of records of any form. */
export type RawTables = Readonly<Record<TableName, readonly unknown[]>>;

export interface CheckedTables {
  readonly tables: RecordTables;
  /** In the order of the tables and of the records in them. */
  readonly problems: readonly FoundProblem[];
}

type Reporter = (file: TableName, record: string) => Report;

const ID = /^[a-z0-9][a-z0-9-]{0,119}$/u;

/** The id of a record that may not have its form, or its place in the file, counted from 1. */
function nameOf(record: unknown, index: number): string {
  const id: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  return typeof id === 'string' && ID.test(id) ? id : `#${index + 1}`;
}

/** Checks every rule of the data format; nothing behind it checks again. */
export function checkTables(raw: RawTables): CheckedTables {
  const problems: FoundProblem[] = [];
  const reporter: Reporter = (file, record) => reportInto(problems, file, record);
  const sound = <T extends TableName>(table: T): RowOf<T>[] =>
    soundRecords(table, raw[table], problems);
  const own: RecordTables = {
    sources: sound('sources'),
    actors: withoutCycles('actors', sound('actors'), 'part_of', reporter, ({ part_of }) =>
      part_of === null ? [] : [part_of],
    ),
    incidents: withoutDuplicateClaims(sound('incidents'), reporter),
    'diplomatic-events': withoutCycles(
      'diplomatic-events',
      sound('diplomatic-events'),
      'responds_to',
      reporter,
      ({ responds_to }) => responds_to.map(({ id }) => id),
    ),
    'period-totals': sound('period-totals'),
    relations: sound('relations'),
  };
  const named = (table: TableName): ReadonlySet<string> => new Set(raw[table].map(nameOf));
  const everNamed = {
    sources: named('sources'),
    actors: named('actors'),
    incidents: named('incidents'),
    'diplomatic-events': named('diplomatic-events'),
    'period-totals': named('period-totals'),
    relations: named('relations'),
  };
  const tables = leaveOutDangling(own, everNamed, reporter);
  return { tables, problems: problems.length === 0 ? problems : inFileOrder(problems, raw) };
}

/** Form, texts, unique ids and the rules inside a record. */
function soundRecords<T extends TableName>(
  table: T,
  records: readonly unknown[],
  problems: FoundProblem[],
): RowOf<T>[] {
  const fits = recordShapes[TABLE_NAMES.indexOf(table)];
  if (!fits) throw new Error(`No schema is compiled for ${table}`);
  const rows: RowOf<T>[] = [];
  const seen = new Set<string>();
  records.forEach((record, index) => {
    const name = nameOf(record, index);
    const before = problems.length;
    const report = reportInto(problems, table, name);
    checkTexts(record, report);
    if (!fits(record)) {
      problems.push({ file: table, record: name, rule: 'misfit', value: record });
      return;
    }
    // The one cast of the border: the schema has just held the record's form.
    const row = record as RowOf<T>;
    RECORD_RULES[table](row, report);
    if (seen.has(row.id)) report('id', 'duplicate-id', { id: row.id });
    seen.add(row.id);
    if (problems.length === before) rows.push(row);
  });
  return rows;
}

/** Claim ids are unique over all incidents, for evidence names a claim by its id alone. */
function withoutDuplicateClaims(
  incidents: RecordTables['incidents'],
  reporter: Reporter,
): RecordTables['incidents'] {
  const seen = new Set<string>();
  return incidents.filter((incident) => {
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

/** Leaves out the records that lead back to themselves. */
function withoutCycles<Row extends { readonly id: string }>(
  table: TableName,
  rows: readonly Row[],
  field: string,
  reporter: Reporter,
  next: (row: Row) => readonly string[],
): readonly Row[] {
  const leadsTo = new Map(rows.map((row) => [row.id, next(row)]));
  const cycles = findCycles(leadsTo.keys(), (id) => leadsTo.get(id) ?? []);
  return rows.filter(({ id }) => {
    const path = cycles.get(id);
    if (path) reporter(table, id)(field, 'cycle', { path });
    return !path;
  });
}

/** The later checks find things in another order than an editor reads the files. */
function inFileOrder(problems: readonly FoundProblem[], raw: RawTables): FoundProblem[] {
  const place = new Map<string, number>();
  for (const table of TABLE_NAMES) {
    raw[table].forEach((record, index) => {
      place.set(`${table}/${nameOf(record, index)}`, place.size);
    });
  }
  const placeOf = ({ file, record }: FoundProblem): number => place.get(`${file}/${record}`) ?? 0;
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * The trusted record: rows sorted by day, with the few columns that the pipeline
 * reads at every step. Built once behind the border (`loadRecord`), then frozen;
 * nothing behind it checks again.
 */
import type {
  Actor,
  DiplomaticEvent,
  Incident,
  PeriodTotal,
  RecordTables,
  Relation,
  Source,
} from '../domain/record.ts';
import { dayOfText, spanOfDates, type Day, type DaySpan } from '../lib/days.ts';
import { binStart, nextBinStart } from '../lib/timeBins.ts';
import { draftOf, type Edition } from '../releases/edition.ts';
import type { FoundProblem } from './problem.ts';

/** Rows with an index from id to row number. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** A table of things that happened: sorted by first day, then by id. */
export interface DatedTable<Row> extends Table<Row> {
  /** First day of each row's span. */
  readonly first: Int32Array;
  /** Last day of each row's span: a month-precise date spans its month. */
  readonly last: Int32Array;
}

export interface Dataset {
  /** Which tables these are. */
  readonly edition: Edition;
  readonly sources: Table<Source>;
  readonly actors: Table<Actor>;
  readonly incidents: DatedTable<Incident>;
  readonly events: DatedTable<DiplomaticEvent>;
  readonly totals: Table<PeriodTotal>;
  readonly relations: Table<Relation>;
  /** Whole months from the first to the last day of the incidents and of the day- and month-dated events. */
  readonly extent: DaySpan;
  /** Records left out at the border. */
  readonly problems: readonly FoundProblem[];
}

function indexRows<Row extends { readonly id: string }>(rows: readonly Row[]): Table<Row> {
  return { rows, rowOf: new Map(rows.map((row, index) => [row.id, index])) };
}

function indexDatedRows<Row extends { id: string; date: string; end_date: string | null }>(
  rows: readonly Row[],
): DatedTable<Row> {
  const dated = rows.map((row) => {
    const span = spanOfDates(row.date, row.end_date);
    if (!span) throw new Error(`${row.id}: dates must be checked before columns are built`);
    return { row, span };
  });
  // Ids compare by code unit, so that the order is the same in every locale.
  dated.sort((a, b) => a.span.first - b.span.first || (a.row.id < b.row.id ? -1 : 1));
  return {
    ...indexRows(dated.map(({ row }) => row)),
    first: Int32Array.from(dated, ({ span }) => span.first),
    last: Int32Array.from(dated, ({ span }) => span.last),
  };
}

/** Rows dated to a year only (`2014`) have no place on the axis and do not stretch it. */
export function isYearOnly(date: string): boolean {
  return date.length === 4;
}

function extentOf(
  tables: readonly DatedTable<{ date: string }>[],
  withYears = false,
): DaySpan | null {
  let first: Day = Infinity;
  let last: Day = -Infinity;
  for (const table of tables) {
    table.rows.forEach((row, index) => {
      if (isYearOnly(row.date) && !withYears) return;
      first = Math.min(first, table.first[index] ?? first);
      last = Math.max(last, table.last[index] ?? last);
    });
  }
  if (first > last) return null;
  return { first: binStart('month', first), last: nextBinStart('month', last) - 1 };
}

/**
 * Sorts and indexes checked tables.
 * @param tables tables that passed the border
 * @param release version of the data package
 * @param problems what the border left out
 * @param edition which tables these are; without, tables that nobody has released
 */
export function buildDataset(
  tables: RecordTables,
  release: string,
  problems: readonly FoundProblem[] = [],
  edition: Edition = draftOf(dayOfText(release) ?? 0),
): Dataset {
  const incidents = indexDatedRows(tables.incidents);
  const events = indexDatedRows(tables['diplomatic-events']);
  const dated = [incidents, events];
  const released = dayOfText(release) ?? 0;
  const month = { first: binStart('month', released), last: nextBinStart('month', released) - 1 };
  return Object.freeze({
    edition,
    sources: indexRows(tables.sources),
    actors: indexRows(tables.actors),
    incidents,
    events,
    totals: indexRows(tables['period-totals']),
    relations: indexRows(tables.relations),
    // Where nothing is dated more closely, the years; where there is nothing, the release's month.
    extent: extentOf(dated) ?? extentOf(dated, true) ?? month,
    problems,
  });
}

/** The row with that id, or undefined. */
export function findRow<Row>(table: Table<Row>, id: string): Row | undefined {
  const row = table.rowOf.get(id);
  return row === undefined ? undefined : table.rows[row];
}

/** The incident or diplomatic event of that id; undefined: neither. */
export function findRecord(
  dataset: Pick<Dataset, 'incidents' | 'events'>,
  id: string,
): Incident | DiplomaticEvent | undefined {
  return findRow(dataset.incidents, id) ?? findRow(dataset.events, id);
}

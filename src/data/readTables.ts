/** File texts → checked tables: the same in the browser and on the command line. */
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import { checkTables } from './checkTables.ts';
import { buildDataset, type Dataset } from './dataset.ts';
import { RecordFileError, type RecordFile } from './problem.ts';

/** Largest file that is read, in characters; the record's largest table has half a million. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** Parses one file; a fault names itself. */
function parseFile(file: RecordFile, text: string): unknown {
  if (text.length > LARGEST_FILE) throw new RecordFileError(file, 'size', String(text.length));
  const start = text.trimStart();
  if (start === '') throw new RecordFileError(file, 'truncated', '0');
  // A server that has no such file often sends its page with status 200.
  if (start.startsWith('<')) throw new RecordFileError(file, 'page', '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const closed = /[\]}]\s*$/u.test(text);
    const reason = error instanceof Error ? error.message : String(error);
    throw closed
      ? new RecordFileError(file, 'not-json', reason)
      : new RecordFileError(file, 'truncated', String(text.length));
  }
}

function parseTable(file: TableName, text: string): readonly unknown[] {
  const value = parseFile(file, text);
  if (!Array.isArray(value)) throw new RecordFileError(file, 'shape', '');
  return value;
}

/** The release that a data package describes. */
function releaseOf(text: string): string {
  const value = parseFile('datapackage', text);
  const version: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;
  if (typeof version !== 'string' || version === '') {
    throw new RecordFileError('datapackage', 'shape', 'version');
  }
  return version;
}

/**
 * The whole way over the border.
 * @param packageText text of `datapackage.json`
 * @param texts text of each table's file
 * @throws RecordFileError where a file can't be used at all
 */
export function readTables(
  packageText: string,
  texts: Readonly<Record<TableName, string>>,
): Dataset {
  const release = releaseOf(packageText);
  const raw = {} as Record<TableName, readonly unknown[]>;
  for (const table of TABLE_NAMES) raw[table] = parseTable(table, texts[table]);
  const { tables, problems } = checkTables(raw);
  return buildDataset(tables, release, problems);
}

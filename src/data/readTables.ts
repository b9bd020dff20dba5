/** File texts → checked tables: the same in the browser and on the command line. */
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import type { Edition } from '../releases/edition.ts';
import { isVersion } from '../releases/releaseIndex.ts';
import { checkTables, type RawTables } from './checkTables.ts';
import { buildDataset, type Dataset } from './dataset.ts';
import { locateJsonFault } from './locateJsonFault.ts';
import { RecordFileError, type RecordFile } from './problem.ts';

/** Largest file that is read, in MiB; the record's largest table has half of one. */
const LARGEST_FILE = 16;
const MIB = 1024 * 1024;

/**
 * Refuses a file above the stated size.
 * @param length in bytes, or in UTF-16 units where the text is already decoded
 * @throws RecordFileError
 */
export function checkFileSize(file: RecordFile, length: number): void {
  if (length > LARGEST_FILE * MIB) throw new RecordFileError(file, 'size', { limit: LARGEST_FILE });
}

/**
 * Parses one file.
 * @throws RecordFileError, which names the fault and its place
 */
export function parseFile(file: RecordFile, withMark: string): unknown {
  checkFileSize(file, withMark.length);
  // Some editors begin a file with a byte order mark; JSON.parse would not have it.
  const text = withMark.startsWith('\uFEFF') ? withMark.slice(1) : withMark;
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') throw new RecordFileError(file, 'empty', null);
  // A server that has no such file often sends its page with status 200.
  if (start.startsWith('<')) throw new RecordFileError(file, 'page', null);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const fault = locateJsonFault(text);
    if (!fault) throw error;
    throw fault.atEnd
      ? new RecordFileError(file, 'truncated', fault)
      : new RecordFileError(file, 'not-json', fault);
  }
}

/** @throws RecordFileError where the text is no list of records */
export function parseTable(file: TableName | 'stories', text: string): readonly unknown[] {
  const value = parseFile(file, text);
  if (!Array.isArray(value)) throw new RecordFileError(file, 'shape', { expected: 'array' });
  return value;
}

/**
 * The release that a data package describes: its version, a date.
 * @throws RecordFileError where it has none
 */
export function parseRelease(text: string): string {
  const value = parseFile('datapackage', text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordFileError('datapackage', 'shape', { expected: 'object' });
  }
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version !== 'string' || !isVersion(version)) {
    throw new RecordFileError('datapackage', 'shape', { expected: 'version' });
  }
  return version;
}

/**
 * The whole way over the border.
 * @param packageText text of `datapackage.json`
 * @param texts text of each table's file
 * @param edition which tables these are
 * @throws RecordFileError where a file can't be used at all
 */
export function readTables(
  packageText: string,
  texts: Readonly<Record<TableName, string>>,
  edition: Edition,
): Dataset {
  const raw = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, parseTable(table, texts[table])]),
  ) as RawTables;
  return readRows(packageText, raw, edition);
}

/**
 * The same for rows that are parsed already.
 * @throws RecordFileError where the data package can't be used
 */
export function readRows(packageText: string, raw: RawTables, edition: Edition): Dataset {
  const release = parseRelease(packageText);
  const { tables, problems } = checkTables(raw);
  return buildDataset(tables, release, problems, edition);
}

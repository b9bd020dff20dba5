/** File texts → checked tables: the same in the browser and on the command line. */
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import type { Edition } from '../releases/edition.ts';
import { isVersion } from '../releases/releaseIndex.ts';
import { checkTables, type RawTables } from './checkTables.ts';
import { buildDataset, type Dataset } from './dataset.ts';
import { parseFile } from './parseFile.ts';
import { RecordFileError } from './problem.ts';

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
  const release = parseRelease(packageText);
  const { tables, problems } = checkTables(raw);
  return buildDataset(tables, release, problems, edition);
}

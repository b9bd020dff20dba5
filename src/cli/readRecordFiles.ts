import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '../data/dataset.ts';
import { RecordFileError, type RecordFile } from '../data/problem.ts';
import { readTables } from '../data/readTables.ts';
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import { today } from '../lib/today.ts';
import { draftOf, type Edition, type RecordPaths } from '../releases/edition.ts';

/**
 * The text of one file of the record.
 * @param place where it is in the folder
 * @throws RecordFileError where the folder has no such file; else what the system says
 */
export async function readRecordFile(
  folder: string,
  file: RecordFile,
  place = `${file}.json`,
): Promise<string> {
  try {
    return await readFile(path.join(folder, place), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new RecordFileError(file, 'missing', null);
    }
    throw error;
  }
}

/**
 * Reads the record from a folder and takes it over the border.
 * @param edition which tables; without, those that are being edited
 * @throws RecordFileError where a file can't be had or used
 */
export async function readRecordFiles(
  folder: string,
  edition: Edition = draftOf(today()),
): Promise<Dataset> {
  const read = (file: keyof RecordPaths): Promise<string> =>
    readRecordFile(folder, file, edition.paths[file]);
  const texts = {} as Record<TableName, string>;
  for (const table of TABLE_NAMES) texts[table] = await read(table);
  return readTables(await read('datapackage'), texts, edition);
}

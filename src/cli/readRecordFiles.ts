import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '../data/dataset.ts';
import { RecordFileError, type RecordFile } from '../data/problem.ts';
import { readTables } from '../data/readTables.ts';
import { TABLE_NAMES, type TableName } from '../domain/record.ts';

/**
 * The text of one file of the record.
 * @throws RecordFileError where the folder has no such file; else what the system says
 */
export async function readRecordFile(folder: string, file: RecordFile): Promise<string> {
  try {
    return await readFile(path.join(folder, `${file}.json`), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new RecordFileError(file, 'missing', null);
    }
    throw error;
  }
}

/**
 * Reads the record from a folder and takes it over the border.
 * @throws RecordFileError where a file can't be had or used
 */
export async function readRecordFiles(folder: string): Promise<Dataset> {
  const texts = {} as Record<TableName, string>;
  for (const table of TABLE_NAMES) texts[table] = await readRecordFile(folder, table);
  return readTables(await readRecordFile(folder, 'datapackage'), texts);
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '../data/dataset.ts';
import { RecordFileError, type RecordFile } from '../data/problem.ts';
import { readTables } from '../data/readTables.ts';
import { TABLE_NAMES, type TableName } from '../domain/record.ts';

/**
 * Reads the record from a folder and takes it over the border.
 * @throws RecordFileError where a file can't be had or used
 */
export async function readRecordFiles(folder: string): Promise<Dataset> {
  const read = async (file: RecordFile): Promise<string> => {
    const name = path.join(folder, `${file}.json`);
    if (!existsSync(name)) throw new RecordFileError(file, 'status', 'ENOENT');
    return readFile(name, 'utf8');
  };
  const texts = {} as Record<TableName, string>;
  for (const table of TABLE_NAMES) texts[table] = await read(table);
  return readTables(await read('datapackage'), texts);
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '../data/dataset.ts';
import { RecordFileError, type RecordFile } from '../data/problem.ts';
import { readTables } from '../data/readTables.ts';
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import { today } from '../lib/today.ts';
import { draftOf, type Edition, type RecordPaths } from '../releases/edition.ts';
import { sha256Of } from './releaseFiles.ts';

/** Bytes that are no UTF-8 are refused: a text with holes in it would be released for good. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A released file's name has the first digits of its hash: what differs is given out by no name of a release. */
const RELEASED = /\.([0-9a-f]{12})\.json$/u;

/**
 * The text of one file of the record.
 * @param place where it is in the folder
 * @returns without the mark that some editors begin a file with
 * @throws RecordFileError where the folder has no such file, or none of that form
 */
export async function readRecordFile(
  folder: string,
  file: RecordFile,
  place = `${file}.json`,
): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.join(folder, place));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') throw new RecordFileError(file, 'missing', null);
    throw new RecordFileError(file, 'unreadable', { code: String(error.code) });
  }
  const released = RELEASED.exec(place)?.[1];
  if (released !== undefined && !sha256Of(bytes).startsWith(released)) {
    throw new RecordFileError(file, 'altered', null);
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new RecordFileError(file, 'encoding', null);
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

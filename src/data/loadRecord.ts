import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import type { Edition, RecordPaths } from '../releases/edition.ts';
import type { Dataset } from './dataset.ts';
import { fetchText } from './fetchText.ts';
import { readTables } from './readTables.ts';

export interface LoadProgress {
  /** Files that have arrived. */
  readonly done: number;
  readonly total: number;
}

interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Fetches the data package and its tables side by side and checks them.
 * @param baseUrl folder of data, ending with a slash
 * @param edition which tables
 * @throws RecordFileError for the first file that can't be had or used
 */
export async function loadRecord(
  baseUrl: string,
  edition: Edition,
  { signal, onProgress }: LoadOptions = {},
): Promise<Dataset> {
  const total = TABLE_NAMES.length + 1;
  let done = 0;
  const read = async (file: keyof RecordPaths): Promise<string> => {
    const text = await fetchText(new URL(edition.paths[file], baseUrl), file, signal);
    done += 1;
    onProgress?.({ done, total });
    return text;
  };
  const [packageText, ...tables] = await Promise.all([
    read('datapackage'),
    ...TABLE_NAMES.map((table) => read(table)),
  ]);
  const texts = Object.fromEntries(
    TABLE_NAMES.map((table, index) => [table, tables[index] ?? '']),
  ) as Record<TableName, string>;
  return readTables(packageText, texts, edition);
}

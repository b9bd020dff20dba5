import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import type { Edition, RecordPaths } from '../releases/edition.ts';
import type { Dataset } from './dataset.ts';
import { RecordFileError, type RecordFile } from './problem.ts';
import { checkFileSize, readTables } from './readTables.ts';

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
 * Fetches the text of one file.
 * @param url where it is
 * @param file what it is, for what may be said of it
 * @throws RecordFileError where it can't be had
 */
export async function fetchText(url: URL, file: RecordFile, signal?: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RecordFileError(file, 'network', null);
  }
  if (!response.ok) throw new RecordFileError(file, 'status', { status: response.status });
  // Bytes on the wire; the text is measured again when it is read.
  checkFileSize(file, Number(response.headers.get('content-length') ?? 0));
  try {
    return await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RecordFileError(file, 'truncated', null);
  }
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

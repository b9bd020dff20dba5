/** The text of a file of the record, over the line or held by the page itself. */
import { checkFileSize } from './parseFile.ts';
import { RecordFileError, type RecordFile } from './problem.ts';

/** Files that the page has in itself, by their address: a page opened from disk may ask for none. */
const held = new Map<string, string>();

/** Gives a file's text in place of fetching it. */
export function holdFile({ href }: URL, text: string): void {
  held.set(href, text);
}

/**
 * Fetches the text of one file.
 * @param url where it is
 * @param file what it is, for what may be said of it
 * @throws RecordFileError where it can't be had
 */
export async function fetchText(url: URL, file: RecordFile, signal?: AbortSignal): Promise<string> {
  const known = held.get(url.href);
  if (known !== undefined) return known;
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

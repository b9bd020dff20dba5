/** One file's text → what it holds, whatever that is. */
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

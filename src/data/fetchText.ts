/** The text of a file of the record, over the line or held by the page itself. */
import { checkFileSize } from './parseFile.ts';
import { RecordFileError, type RecordFile } from './problem.ts';

/** Files that the page has in itself, by their address: a page opened from disk may ask for none. */
const held = new Map<string, string>();

/** Gives a file's text in place of fetching it. */
export function holdFile({ href }: URL, text: string): void {
  held.set(href, text);
}

/** Longest wait for an answer, or for more of it, in milliseconds: then nothing more will come. */
export const PATIENCE = 30_000;

/** Ends a fetch from outside, or once nothing has come for too long. */
function watchFetch(outside: AbortSignal | undefined) {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stalled = false;
  const leave = (): void => stop.abort(outside?.reason);
  if (outside?.aborted) leave();
  outside?.addEventListener('abort', leave);
  return {
    signal: stop.signal,
    /** Something has come, or the wait begins. */
    go: (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        stalled = true;
        stop.abort();
      }, PATIENCE);
    },
    isStalled: (): boolean => stalled,
    end: (): void => {
      clearTimeout(timer);
      outside?.removeEventListener('abort', leave);
    },
  };
}

/** A body as text, piece by piece. */
async function textOf(response: Response, onPiece: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onPiece();
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Fetches the text of one file.
 * @param url where it is
 * @param file what it is, for what may be said of it
 * @throws RecordFileError where it can't be had, or nothing of it comes any more
 */
export async function fetchText(url: URL, file: RecordFile, signal?: AbortSignal): Promise<string> {
  const known = held.get(url.href);
  if (known !== undefined) return known;
  const watch = watchFetch(signal);
  let answered = false;
  try {
    watch.go();
    const response = await fetch(url, { signal: watch.signal });
    answered = true;
    if (!response.ok) throw new RecordFileError(file, 'status', { status: response.status });
    // Bytes on the wire; the text is measured again when it is read.
    checkFileSize(file, Number(response.headers.get('content-length') ?? 0));
    return await textOf(response, watch.go);
  } catch (error) {
    if (signal?.aborted || error instanceof RecordFileError) throw error;
    if (watch.isStalled()) throw new RecordFileError(file, 'stalled', null);
    throw new RecordFileError(file, answered ? 'truncated' : 'network', null);
  } finally {
    watch.end();
  }
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchText, PATIENCE } from '../../../src/data/fetchText.ts';

const URL_OF_FILE = new URL('https://example.org/data/incidents.json');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server whose answer comes in pieces, when they are sent; it ends with the request. */
function serve(answers = true) {
  const encoder = new TextEncoder();
  let body: ReadableStreamDefaultController<Uint8Array> | null = null;
  vi.stubGlobal('fetch', (_: URL, { signal }: { signal: AbortSignal }) => {
    const stopped = (): unknown => signal.reason ?? new DOMException('stopped', 'AbortError');
    if (!answers) {
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(stopped() as Error));
      });
    }
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        body = controller;
        signal.addEventListener('abort', () => controller.error(stopped()));
      },
    });
    return Promise.resolve(new Response(stream));
  });
  return {
    send: (text: Uint8Array | string) =>
      body?.enqueue(typeof text === 'string' ? encoder.encode(text) : text),
    end: () => body?.close(),
  };
}

describe('a file that comes slowly', () => {
  it('is waited for as long as something comes', async () => {
    const server = serve();
    const text = fetchText(URL_OF_FILE, 'incidents');
    for (let piece = 0; piece < 10; piece += 1) {
      await vi.advanceTimersByTimeAsync(PATIENCE - 1000);
      server.send(String(piece));
    }
    server.end();
    await expect(text).resolves.toBe('0123456789');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['answers', true],
    ['says nothing at all', false],
  ])('is given up where nothing more comes, from a server that %s', async (_, answers) => {
    const server = serve(answers);
    const text = fetchText(URL_OF_FILE, 'incidents');
    // Heard at once: else it would be nobody's failure while the clock runs.
    const failed = text.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    server.send('[');
    await vi.advanceTimersByTimeAsync(PATIENCE + 1);
    expect(await failed).toMatchObject({ file: 'incidents', fault: 'stalled' });
  });

  it('is left at once where nobody wants it any more, with the reason as it is', async () => {
    serve(false);
    const abort = new AbortController();
    const text = fetchText(URL_OF_FILE, 'incidents', abort.signal);
    const reason = new Error('another page');
    abort.abort(reason);
    await expect(text).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is put together again where a piece ends within a letter', async () => {
    const server = serve();
    const text = fetchText(URL_OF_FILE, 'incidents');
    await vi.advanceTimersByTimeAsync(10);
    const bytes = new TextEncoder().encode('Torkham – طورخم');
    for (const byte of bytes) server.send(new Uint8Array([byte]));
    server.end();
    await expect(text).resolves.toBe('Torkham – طورخم');
  });
});

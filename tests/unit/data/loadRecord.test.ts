import { readFileSync } from 'node:fs';
import releases from 'virtual:releases';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseEdition, draftOf } from '../../../src/releases/edition.ts';
import { loadRecord, type LoadProgress } from '../../../src/data/loadRecord.ts';

const BASE = 'https://example.org/deep/data/';

/** Serves `public/data`, but for what the test answers itself. */
function serve(
  answer: (file: string, signal?: AbortSignal | null) => Response | Promise<Response> | null,
): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: URL, init?: RequestInit) => {
    asked.push(url.href);
    const file = url.pathname.split('/data/').at(-1) ?? '';
    return Promise.resolve(
      answer(file, init?.signal) ?? new Response(readFileSync(`public/data/${file}`)),
    );
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

/** A body that breaks off. */
function half(): Response {
  return new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('[{"id": '));
        controller.error(new Error('reset'));
      },
    }),
  );
}

describe('loadRecord', () => {
  it('fetches all files relative to the folder and reports each that arrives', async () => {
    const asked = serve(() => null);
    const progress: LoadProgress[] = [];
    const dataset = await loadRecord(BASE, draftOf(0), {
      onProgress: (one) => progress.push(one),
    });
    expect(asked.toSorted()).toEqual(
      [
        'actors',
        'datapackage',
        'diplomatic-events',
        'incidents',
        'period-totals',
        'relations',
        'sources',
      ].map((file) => `${BASE}${file}.json`),
    );
    expect(progress.map(({ done, total }) => `${done}/${total}`)).toEqual([
      '1/7',
      '2/7',
      '3/7',
      '4/7',
      '5/7',
      '6/7',
      '7/7',
    ]);
    expect(dataset.edition).toEqual(draftOf(0));
    expect(dataset.incidents.rows.length).toBe(306);
    expect(dataset.problems).toEqual([]);
  });

  it('fetches the very files of a release', async () => {
    const asked = serve(() => null);
    const edition = chooseEdition('2026-07-31', releases, 0);
    if (!edition) throw new Error('the first release is there');
    const dataset = await loadRecord(BASE, edition);
    expect(asked).toHaveLength(7);
    for (const url of asked) {
      expect(url).toMatch(/\/data\/releases\/2026-07-31\/[a-z-]+\.[0-9a-f]{12}\.json$/u);
    }
    expect(dataset.edition).toBe(edition);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['network', () => Promise.reject(new TypeError('no route'))],
    ['status', () => new Response('gone', { status: 503 })],
    ['truncated', half],
    ['truncated', () => new Response('[{"id": "s1", ')],
    ['page', () => new Response('<!doctype html>')],
    ['empty', () => new Response('')],
    ['not-json', () => new Response('[1 2]')],
    ['shape', () => new Response('{}')],
    ['size', () => new Response('[]', { headers: { 'content-length': String(20 * 1024 * 1024) } })],
  ])('names the file that fails with %s', async (fault, answer) => {
    serve((file) => (file === 'actors.json' ? answer() : null));
    await expect(loadRecord(BASE, draftOf(0))).rejects.toMatchObject({
      name: 'RecordFileError',
      file: 'actors',
      fault,
    });
  });

  it('passes an abort on as it is', async () => {
    const abort = new AbortController();
    serve((_, signal) => {
      abort.abort();
      return signal?.aborted ? Promise.reject(signal.reason as Error) : null;
    });
    await expect(loadRecord(BASE, draftOf(0), { signal: abort.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

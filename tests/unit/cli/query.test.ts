import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerQuery } from '../../../src/cli/answerQuery.ts';
import { main } from '../../../src/cli/query.ts';
import { readRecordFiles } from '../../../src/cli/readRecordFiles.ts';
import { RecordFileError, type FoundProblem } from '../../../src/data/problem.ts';
import { newestEdition } from '../../../src/cli/releaseFiles.ts';
import type { Dataset } from '../../../src/data/dataset.ts';

vi.mock(import('../../../src/cli/readRecordFiles.ts'), async (load) => {
  const real = await load();
  return { ...real, readRecordFiles: vi.fn<typeof real.readRecordFiles>(real.readRecordFiles) };
});

const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const printed = (): unknown[] =>
  log.mock.calls.map(([text]) => JSON.parse(String(text)) as unknown);

afterEach(() => vi.clearAllMocks());

/** What the page shows by itself. */
const newest = async (): Promise<Dataset> =>
  readRecordFiles('public/data', await newestEdition('public/data'));

describe('query', () => {
  it.each([
    ['from=2025-10-11&to=2025-10-12'],
    ['group=civilians&outcome=wounded&bin=year&word=pakistan'],
    ['from=yesterday&q=%D8%B7%D9%88%D8%B1%D8%AE%D9%85'],
    [''],
  ])('prints the answer to “%s” as one JSON object, with or without its “?”', async (query) => {
    expect(await main([query])).toBe(0);
    expect(await main([`?${query}`])).toBe(0);
    const answer = JSON.parse(JSON.stringify(answerQuery(await newest(), query))) as unknown;
    expect(printed()).toEqual([answer, answer]);
  });

  it.each(['https://example.org/count/?', 'http://a.example/embed.html?embed=casualties&fit=1&'])(
    'takes a whole address for its query: %s',
    async (address) => {
      expect(await main([`${address}word=kabul&from=2025-10#top`])).toBe(0);
      const answer = JSON.parse(
        JSON.stringify(answerQuery(await newest(), 'word=kabul&from=2025-10')),
      ) as unknown;
      expect(printed()).toEqual([answer]);
    },
  );

  it('answers for the whole record without a query', async () => {
    expect(await main([])).toBe(0);
    expect(printed()).toMatchObject([{ incidents: 306, diplomatic_events: 437, rejected: [] }]);
  });

  it('answers no part of a question that fell into pieces', async () => {
    expect(await main(['outcome=wounded', 'type=Battles'])).toBe(2);
    expect(log).not.toHaveBeenCalled();
    expect(error.mock.calls.flat().join()).toContain("'outcome=wounded&type=Battles'");
  });

  it('adds the claims behind the figures with --trace, wherever it stands', async () => {
    const query = 'from=2025-10-11&to=2025-10-12&word=kabul';
    expect(await main([query, '--trace'])).toBe(0);
    expect(await main(['--trace', query])).toBe(0);
    const answer = JSON.parse(JSON.stringify(answerQuery(await newest(), query, true))) as unknown;
    expect(printed()).toEqual([answer, answer]);
    expect(await main([query, '--trails'])).toBe(2);
    expect(error.mock.calls.flat().join()).toContain('--trails');
  });

  it('says on the side which records are left out', async () => {
    const problem: FoundProblem = {
      file: 'incidents',
      record: 'x',
      field: 'id',
      rule: 'duplicate-id',
      detail: { id: 'x' },
    };
    const dataset = { ...(await newest()), problems: [problem, problem] };
    vi.mocked(readRecordFiles).mockResolvedValueOnce(dataset);
    expect(await main([''])).toBe(0);
    expect(printed()).toHaveLength(1);
    expect(error.mock.calls).toEqual([
      ['Broken and left out: incidents/x. See which: npm run data:check'],
    ]);
  });

  it('says which file can not be read, and prints no answer', async () => {
    const fault = new RecordFileError('incidents', 'missing', null);
    vi.mocked(readRecordFiles).mockRejectedValueOnce(fault);
    expect(await main([''])).toBe(1);
    expect(log).not.toHaveBeenCalled();
    expect(error.mock.calls.flat().join()).toContain('incidents.json');
  });

  describe('with tables that have been edited since the release', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'query-'));
      await cp('public/data', folder, { recursive: true });
      const file = path.join(folder, 'incidents.json');
      const incidents = JSON.parse(await readFile(file, 'utf8')) as unknown[];
      await writeFile(file, JSON.stringify(incidents.slice(1)));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it.each([
      ['', 306, '2026-07-31'],
      ['bin=year&data=2026-07-31', 306, '2026-07-31'],
      ['data=draft', 305, 'draft'],
      ['data=+draft', 305, 'draft'],
    ])('reads for “%s” what the screen shows, and names it', async (query, incidents, data) => {
      expect(await main([query], folder)).toBe(0);
      expect(printed()).toMatchObject([{ data, incidents, rejected: [] }]);
      const { sha256 } = printed()[0] as { readonly sha256: unknown };
      expect(sha256).toEqual(data === 'draft' ? null : expect.stringMatching(/^[0-9a-f]{64}$/u));
    });

    it.each(['data=2026-07-30', 'data=newest', 'data=__proto__'])(
      'refuses “%s”, and names what there is',
      async (query) => {
        expect(await main([query], folder)).toBe(1);
        expect(log).not.toHaveBeenCalled();
        expect(error.mock.calls.flat().join()).toBe(
          `There is no release “${query.slice(5)}”, and another may give other numbers. There are: 2026-07-31, draft.`,
        );
      },
    );

    it('answers nothing of a released file that is not as it was released, under its name', async () => {
      const { paths } = await newestEdition(folder);
      const file = path.join(folder, paths.incidents);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('"low": 9,', '"low": 8,').replace('"low":9,', '"low":8,'));
      expect(await main([''], folder)).toBe(1);
      await writeFile(file, text);
      expect(log).not.toHaveBeenCalled();
      expect(error.mock.calls.flat().join()).toMatch(
        /^incidents\.json of a release is not what was released: its SHA-256 differs\./u,
      );
    });

    it('answers nothing where the list of releases is broken, and says what is', async () => {
      const file = path.join(folder, 'releases/index.json');
      const index = await readFile(file, 'utf8');
      await writeFile(file, '{');
      expect(await main(['data=draft'], folder)).toBe(1);
      await writeFile(file, index);
      expect(log).not.toHaveBeenCalled();
      expect(error.mock.calls.flat().join()).toContain('releases/index.json is not valid JSON');
    });
  });
});

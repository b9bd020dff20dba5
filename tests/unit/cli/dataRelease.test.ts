import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main as checkData } from '../../../src/cli/checkData.ts';
import { main as release } from '../../../src/cli/dataRelease.ts';
import { releasesIn, sha256Of } from '../../../src/cli/releaseFiles.ts';
import { TABLE_NAMES } from '../../../src/domain/record.ts';
import type { ReleaseIndex } from '../../../src/releases/releaseIndex.ts';
import { recordFolder } from '../../fixtures/recordFolder.ts';
import { smallRecord, type LooseTables } from '../../fixtures/smallRecord.ts';

const { at, write } = recordFolder();
afterEach(() => vi.restoreAllMocks());

/** Exit code and what was printed, of a command in the folder. */
async function run(command: typeof release): Promise<[number, string]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  log.mockClear();
  error.mockClear();
  const code = await command([at()]);
  return [code, [...log.mock.calls, ...error.mock.calls].flat().join('\n')];
}

async function index(): Promise<ReleaseIndex> {
  return JSON.parse(await readFile(at('releases', 'index.json'), 'utf8')) as ReleaseIndex;
}

/** The corrected record: another title of the first incident, and one source fewer in use. */
function corrected(): LooseTables {
  const tables = smallRecord();
  Object.assign(tables.incidents[0] ?? {}, { title: 'Another title' });
  return tables;
}

describe('data:release', () => {
  it('writes every table as it stands, by date and content, with its SHA-256', async () => {
    await write(smallRecord(), '2026-07-31');
    expect((await run(release))[0]).toBe(0);
    const [first] = (await index()).releases;
    expect(first?.version).toBe('2026-07-31');
    for (const table of TABLE_NAMES) {
      const listed = first?.files[table];
      const text = await readFile(at('releases', listed?.path ?? ''), 'utf8');
      expect(text).toBe(await readFile(at(`${table}.json`), 'utf8'));
      expect(listed?.sha256).toBe(sha256Of(text));
      expect(listed?.path).toBe(`2026-07-31/${table}.${sha256Of(text).slice(0, 12)}.json`);
    }
  });

  it('says of a later release which record has which field otherwise, and keeps the first', async () => {
    await write(smallRecord(), '2026-07-31');
    await run(release);
    const before = smallRecord().incidents[0] as { id: string; title: string };
    const kept = await readdir(at('releases', '2026-07-31'));
    const texts = await Promise.all(
      kept.map((name) => readFile(at('releases', '2026-07-31', name), 'utf8')),
    );
    await write(corrected(), '2026-08-15');
    const [code, said] = await run(release);
    expect(code).toBe(0);
    expect(said).toContain('Since 2026-07-31: incidents: 0 added, 1 corrected, 0 withdrawn.');
    const { releases } = await index();
    expect(releases.map(({ version }) => version)).toEqual(['2026-07-31', '2026-08-15']);
    const changes: unknown = JSON.parse(
      await readFile(at('releases', releases[1]?.files.changes.path ?? ''), 'utf8'),
    );
    expect(changes).toEqual({
      version: '2026-08-15',
      since: '2026-07-31',
      tables: {
        incidents: {
          added: [],
          withdrawn: [],
          corrected: [
            {
              id: before.id,
              fields: [{ field: 'title', from: before.title, to: 'Another title' }],
            },
          ],
        },
      },
    });
    expect(await readdir(at('releases', '2026-07-31'))).toEqual(kept);
    expect(
      await Promise.all(kept.map((name) => readFile(at('releases', '2026-07-31', name), 'utf8'))),
    ).toEqual(texts);
  });

  it('refuses a version that is not later, a release without a change, and a broken record', async () => {
    await write(smallRecord(), '2026-07-31');
    await run(release);
    const before = await readFile(at('releases', 'index.json'), 'utf8');
    expect(await run(release)).toEqual([1, expect.stringContaining('Raise the version')]);
    await write(smallRecord(), '2026-07-31.2');
    expect(await run(release)).toEqual([1, expect.stringContaining('Nothing has changed')]);
    const broken = corrected();
    Object.assign(broken.incidents[0] ?? {}, { date: '2026-02-30' });
    await write(broken, '2026-08-15');
    expect((await run(release))[0]).toBe(1);
    expect(await readFile(at('releases', 'index.json'), 'utf8')).toBe(before);
    await write(corrected(), '2026-07-31.2');
    expect((await run(release))[0]).toBe(0);
    expect((await run(checkData))[1]).toContain(
      'Releases as they were written: 2, the newest 2026-07-31.2.',
    );
  });

  it('releases the same tables with the mark that some editors begin a file with', async () => {
    await write(smallRecord(), '2026-07-31');
    await run(release);
    await write(corrected(), '2026-08-15');
    for (const file of ['datapackage.json', 'incidents.json']) {
      await writeFile(at(file), `\uFEFF${await readFile(at(file), 'utf8')}`);
    }
    expect(await run(release)).toEqual([0, expect.stringContaining('1 corrected')]);
    const last = (await index()).releases.at(-1)?.files;
    for (const file of [last?.datapackage, last?.incidents]) {
      expect(await readFile(at('releases', file?.path ?? ''), 'utf8')).toMatch(/^[[{]/u);
    }
  });

  it('never writes over what broke off', async () => {
    await write(smallRecord(), '2026-07-31');
    await run(release);
    await rm(at('releases', 'index.json'));
    // Nothing of it is listed now: the check says so before anything is written, and sends nobody
    // to throw away what may have been released.
    for (const command of [release, checkData]) {
      expect(await run(command)).toEqual([
        1,
        expect.stringMatching(/releases\/index\.json is missing, .* 2026-07-31\. Bring it back/u),
      ]);
    }
    await expect(releasesIn(at())).rejects.toThrow('list of releases');
    await rm(at('releases', '2026-07-31'), { recursive: true });
    expect(await releasesIn(at())).toEqual([]);
    await mkdir(at('releases', '2026-07-31'));
    expect((await run(release))[0]).toBe(0);
  });

  it('refuses a day of a far year, after which no other could be released', async () => {
    const year = new Date().getFullYear();
    await write(smallRecord(), `${year + 2}-07-31`);
    expect(await run(release)).toEqual([1, expect.stringContaining('correct the year')]);
    expect(await releasesIn(at())).toEqual([]);
    await write(smallRecord(), `${year}-12-31`);
    expect((await run(release))[0]).toBe(0);
  });
});

describe('data:check on releases', () => {
  it('finds a released file that is missing, altered or not listed, and a list that is broken', async () => {
    await write(smallRecord(), '2026-07-31');
    await run(release);
    const [first] = (await index()).releases;
    const file = at('releases', first?.files.incidents.path ?? '');
    const text = await readFile(file, 'utf8');
    // A single digit of a figure, the length the same.
    await writeFile(
      file,
      text.replace(/\d(?=,)/u, (digit) => String((Number(digit) + 1) % 10)),
    );
    expect(await run(checkData)).toEqual([1, expect.stringContaining('its SHA-256 differs')]);
    await rm(file);
    expect(await run(checkData)).toEqual([1, expect.stringContaining('is missing')]);
    await writeFile(file, text);
    await cp(file, at('releases', '2026-07-31', 'stray.json'));
    expect(await run(checkData)).toEqual([1, expect.stringContaining('stray.json belongs to no')]);
    await rm(at('releases', '2026-07-31', 'stray.json'));
    expect((await run(checkData))[0]).toBe(0);
    await writeFile(at('releases', 'index.json'), '{');
    expect(await run(checkData)).toEqual([1, expect.stringContaining('not valid JSON')]);
    await writeFile(at('releases', 'index.json'), '{"releases":[{"version":"2026-13-01"}]}');
    expect(await run(checkData)).toEqual([
      1,
      expect.stringContaining('releases/0/version must be the day of the release'),
    ]);
  });
});

import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/checkData.ts';
import { recordFolder } from '../../fixtures/recordFolder.ts';
import { smallRecord } from '../../fixtures/smallRecord.ts';

const { at, write } = recordFolder();
afterEach(() => vi.restoreAllMocks());

/** Exit code and what was printed. */
async function check(...args: string[]): Promise<[number, string]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await main(args);
  return [code, log.mock.calls.flat().join('\n')];
}

describe('data:check', () => {
  it('counts the records of this project', async () => {
    expect(await check()).toEqual([
      0,
      'The record holds every rule: 1,009 sources, 241 actors, 306 incidents, 437 diplomatic-events, 493 period-totals, 280 relations.\n' +
        'stories.json: 8 stories, each of which opens.\n' +
        'Releases as they were written: 1, the newest 2026-07-31.',
    ]);
  });

  it('lists problems file by file, each with its remedy', async () => {
    const tables = smallRecord();
    Object.assign(tables.relations[0] ?? {}, { since: '2021-02-30', source: 's9' });
    Object.assign(tables['period-totals'][0] ?? {}, { metric: 'kiled' });
    await write(tables);
    expect(await check(at())).toEqual([
      1,
      [
        'period-totals.json: 1 problem',
        '  t1, metric',
        '    “kiled” is not in the vocabulary. Did you mean “killed”?',
        'relations.json: 1 problem',
        '  r1, since',
        '    “2021-02-30” is not in the calendar. Correct the date.',
        '2 records would be left out.',
      ].join('\n'),
    ]);
  });

  it.each([
    [
      'a key twice, whose first value would be lost in silence',
      (text: string) => text.replace('"title":', '"title":"First","title":'),
      /^incidents\.json has a key twice in one object, at line 1, column \d+ \(“\S+”, “title”\): /u,
    ],
    [
      'bytes that are no UTF-8, of which letters would be lost in silence',
      (text: string) => Buffer.from(text.replace('"title":"', '"title":"Caf\u00e9 '), 'latin1'),
      /^incidents\.json is not UTF-8, .* Save it as UTF-8\.$/u,
    ],
  ])('refuses %s', async (_what, spoil, said) => {
    await write(smallRecord());
    const text = await readFile(at('incidents.json'), 'utf8');
    await writeFile(at('incidents.json'), spoil(text));
    expect(await check(at())).toEqual([1, expect.stringMatching(said)]);
  });

  it('says of what can’t be read as a file that it can’t', async () => {
    await write(smallRecord());
    await rm(at('actors.json'));
    await mkdir(at('actors.json'));
    expect(await check(at())).toEqual([
      1,
      'actors.json can’t be read as a file: the system says EISDIR. Put the file there, and let it be read.',
    ]);
  });

  it('takes a file with the mark that some editors begin one with', async () => {
    await write(smallRecord());
    const text = await readFile(at('incidents.json'), 'utf8');
    await writeFile(at('incidents.json'), `\uFEFF${text}`);
    expect((await check(at()))[0]).toBe(0);
  });

  it('lists what is wrong with the stories of a folder, each with its remedy', async () => {
    await write(smallRecord());
    const story = { id: 'a', detector: null, query: 'select=i9', title: 'A night', text: null };
    await writeFile(at('stories.json'), JSON.stringify([story]));
    const [code, out] = await check(at());
    expect(code).toBe(1);
    expect(out).toContain('The record holds every rule');
    expect(out).toContain(
      'stories.json: 3 problems\n  a, query\n    “select=i9”: there is no such',
    );
    expect(out).toContain('  a, text\n    Without a detector');
    await writeFile(at('stories.json'), '[{');
    expect(await check(at())).toEqual([1, expect.stringContaining('stories.json ends too early')]);
  });

  it('checks one folder, and says so where two are given', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await check(at(), at())).toEqual([2, '']);
    expect(error.mock.calls.flat().join()).toContain('One folder at a time');
  });

  it('names every file that can’t be used, and checks no further', async () => {
    await write(smallRecord());
    await writeFile(at('actors.json'), '[{"id": "state", ');
    await rm(at('sources.json'));
    expect(await check(at())).toEqual([
      1,
      [
        'sources.json is not in the folder. Put it there, or name another folder.',
        'actors.json ends too early, at line 1, column 18 (“state”). Try again, or complete the file.',
      ].join('\n'),
    ]);
  });
});

/** Runs a command as npm does. */
function run(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/run.mjs', ...args], (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
  });
}

describe('src/cli/run.mjs', () => {
  it('prints what the command prints, and nothing else', async () => {
    await write({ ...smallRecord(), relations: [] });
    expect(await run('checkData', at())).toEqual({
      code: 0,
      out: 'The record holds every rule: 2 sources, 3 actors, 1 incidents, 2 diplomatic-events, 1 period-totals, 0 relations.\n',
      err: '',
    });
  });

  it.each(['nothing', 'readRecordFiles', '../data/dataset'])(
    'knows no command “%s”',
    async (name) => {
      expect(await run(name)).toEqual({
        code: 2,
        out: '',
        err: `There is no command “${name}” in src/cli.\n`,
      });
    },
  );
});

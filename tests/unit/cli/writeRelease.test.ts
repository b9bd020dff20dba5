import * as files from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { main as checkData } from '../../../src/cli/checkData.ts';
import { main as release } from '../../../src/cli/dataRelease.ts';
import { sha256Of } from '../../../src/cli/releaseFiles.ts';
import { writeRelease } from '../../../src/cli/writeRelease.ts';
import { releasedPath } from '../../../src/releases/releaseIndex.ts';
import { recordFolder } from '../../fixtures/recordFolder.ts';
import { SMALL_PACKAGE, smallRecord, textsOf } from '../../fixtures/smallRecord.ts';

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof files>();
  return {
    ...actual,
    writeFile: vi.fn<typeof actual.writeFile>(actual.writeFile),
    rm: vi.fn<typeof actual.rm>(actual.rm),
  };
});

const { at, write } = recordFolder();
const actual = await vi.importActual<typeof files>('node:fs/promises');
beforeEach(() => {
  vi.mocked(files.writeFile).mockImplementation(actual.writeFile);
  vi.mocked(files.rm).mockImplementation(actual.rm);
});

/** Exit code and what was printed. */
async function run(command: typeof release): Promise<[number, string]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await command([at()]);
  const said = [...log.mock.calls, ...error.mock.calls].flat().join('\n');
  log.mockRestore();
  error.mockRestore();
  return [code, said];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** From a file of this name on the system writes half of it and refuses the rest. */
function refuseAt(name: string, code: string): void {
  vi.mocked(files.writeFile).mockImplementation(async (file, data, options) => {
    if (!text(file).includes(name)) return actual.writeFile(file, data, options);
    await actual.writeFile(file, text(data).slice(0, 10), options);
    throw Object.assign(new Error(`${code}: no`), { code });
  });
}

const here = (): Promise<string[]> => actual.readdir(at('releases'), { recursive: true });

/** A first release, and a record that has changed since. */
async function another(): Promise<string[]> {
  await write(smallRecord(), '2026-07-31');
  await run(release);
  const before = await here();
  const tables = smallRecord();
  Object.assign(tables.incidents[0] ?? {}, { title: 'Another title' });
  await write(tables, '2026-08-15');
  return before;
}

describe('a release that could not be written', () => {
  it.each([
    [
      'incidents.',
      'ENOSPC',
      /incidents\.\w+\.json could not be written: the disk is full\..*room/u,
    ],
    ['index.json', 'EDQUOT', /index\.json\.new could not be written: the disk is full\./u],
    ['changes.', 'EACCES', /changes\.\w+\.json could not be written: it is not allowed there\./u],
    ['sources.', 'EIO', /sources\.\w+\.json could not be written: the system says EIO\./u],
  ])('leaves nothing behind and says why: %s, %s', async (name, code, said) => {
    const before = await another();
    refuseAt(name, code);
    expect(await run(release)).toEqual([1, expect.stringMatching(said)]);
    vi.mocked(files.writeFile).mockImplementation(actual.writeFile);
    expect(await here()).toEqual(before);
    expect((await run(checkData))[0]).toBe(0);
    expect((await run(release))[0]).toBe(0);
  });

  it('names what it could not take away again', async () => {
    await another();
    refuseAt('actors.', 'EIO');
    vi.mocked(files.rm).mockImplementationOnce(async () => {
      throw new Error('EROFS');
    });
    const [code, said] = await run(release);
    expect(code).toBe(1);
    expect(said).toMatch(/could not be taken away: releases\/2026-08-15\/\S+\. Take these files/u);
  });

  it('leaves what is there already alone, and takes its own away', async () => {
    const contents = {
      ...textsOf(smallRecord()),
      datapackage: SMALL_PACKAGE,
      changes: 'changes',
    };
    const file = releasedPath('2026-08-15', 'changes', sha256Of('changes'));
    await actual.mkdir(at('releases', '2026-08-15'), { recursive: true });
    await actual.writeFile(at('releases', file), 'of another');
    const fault = await writeRelease(at(), '2026-08-15', contents, JSON.stringify);
    expect(fault).toEqual({ kind: 'left-over' });
    expect(await here()).toEqual(['2026-08-15', file]);
    expect(await actual.readFile(at('releases', file), 'utf8')).toBe('of another');
  });
});

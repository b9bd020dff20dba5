import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main as release } from '../../../src/cli/dataRelease.ts';
import { main } from '../../../src/cli/touched.ts';
import { recordFolder } from '../../fixtures/recordFolder.ts';
import { smallRecord } from '../../fixtures/smallRecord.ts';

const { at, write } = recordFolder();
afterEach(() => vi.restoreAllMocks());

/** Exit code, rows, and what was said beside them. */
async function touched(...files: string[]): Promise<[number, string[], string]> {
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  out.mockClear();
  error.mockClear();
  const code = await main(files, at());
  const rows = out.mock.calls.map(([text]) => String(text)).join('');
  return [code, rows.split(/\r?\n/u).filter((row) => row !== ''), error.mock.calls.flat().join()];
}

/** A folder with one release, and a file of that text. */
async function released(text: string): Promise<string> {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await write(smallRecord(), '2026-07-31');
  await release([at()]);
  await writeFile(at('list.txt'), text);
  return at('list.txt');
}

describe('touched', () => {
  it('gives a row an address', async () => {
    const list = await released('https://a.example/embed.html?embed=network\nno address');
    const [code, rows, said] = await touched(list);
    expect([code, said]).toEqual([0, '']);
    expect(rows.slice(1)).toEqual([
      expect.stringMatching(/^https:.*,Untouched,2026-07-31,2026-07-31,/u),
      expect.stringContaining('Not understood'),
    ]);
  });

  it('names the file that can’t be read, and answers for none', async () => {
    const list = await released('https://a.example/embed.html?embed=network');
    await mkdir(at('folder'));
    expect(await touched()).toEqual([2, [], expect.stringContaining('touched FILE')]);
    for (const [name, why] of [
      ['nowhere.txt', 'ENOENT'],
      ['folder', 'EISDIR'],
    ] as const) {
      const [code, rows, said] = await touched(list, at(name));
      expect([code, rows]).toEqual([2, []]);
      expect(said).toContain(at(name));
      expect(said).toContain(why);
    }
  });

  it('says where there is no address, and how many links are others', async () => {
    const list = await released('');
    expect(await touched(list)).toEqual([
      0,
      [expect.stringMatching(/^address,/u)],
      'There is no address in this text.',
    ]);
    await writeFile(list, '<a href="https://b.example/">b</a>');
    expect((await touched(list))[2]).toContain('left out: 1');
  });

  it('says what is wrong with the releases, and which address that leaves unchecked', async () => {
    const list = await released('https://a.example/embed.html?embed=network');
    const index = await readFile(at('releases', 'index.json'), 'utf8');
    const file = /"path": "(.*\/incidents\..*)"/u.exec(index)?.[1] ?? '';
    await writeFile(at('releases', file), '[]');
    const [code, rows] = await touched(list);
    expect(code).toBe(1);
    expect(rows[1]).toMatch(/Could not be checked.*incidents\.json of a release is not what/u);
    await writeFile(at('releases', 'index.json'), '{');
    expect(await touched(list)).toEqual([
      1,
      [],
      expect.stringContaining('index.json is not valid JSON'),
    ]);
  });
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alteredFiles } from '../../../src/releases/alteredFiles.ts';
import { draftOf } from '../../../src/releases/edition.ts';
import { knownReleases, newestOf } from '../../../src/releases/releaseIndex.ts';
import { readReleaseIndex } from '../../../src/releases/readReleaseIndex.ts';

const index = readReleaseIndex(
  JSON.parse(readFileSync('public/data/releases/index.json', 'utf8')) as unknown,
);
if (!('releases' in index)) throw new Error('the list of releases is broken');
const newest = newestOf(knownReleases(index, () => ''));
if (!newest) throw new Error('nothing is released');
const { paths } = newest;

const digest = async (bytes: ArrayBuffer): Promise<Uint8Array> =>
  createHash('sha256').update(new Uint8Array(bytes)).digest();

/** As released, but for one file's. */
const reader =
  (altered = '', by: (bytes: Buffer) => Buffer | null = (bytes) => bytes) =>
  async (path: string): Promise<ArrayBuffer | null> => {
    const bytes = readFileSync(`public/data/${path}`);
    const read = path === altered ? by(bytes) : bytes;
    return read && new Uint8Array(read).buffer;
  };

describe('the files that the page has read', () => {
  it('are those that were released', async () => {
    expect(await alteredFiles(Object.values(paths), reader(), digest)).toEqual([]);
  });

  it.each([
    ['one digit', (bytes: Buffer) => Buffer.from(bytes.toString().replace('2025', '2024'))],
    ['a blank at the end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['a mark of the byte order', (bytes: Buffer) => Buffer.concat([Buffer.from('\ufeff'), bytes])],
    ['nothing at all', () => Buffer.alloc(0)],
  ])('are named with both hashes where one differs by %s', async (_what, by) => {
    const file = paths.incidents;
    const bytes = by(readFileSync(`public/data/${file}`));
    const found = createHash('sha256').update(bytes).digest('hex');
    const expected = index.releases.at(-1)?.files.incidents.sha256.slice(0, 12);
    expect(await alteredFiles(Object.values(paths), reader(file, by), digest)).toEqual([
      { path: file, expected, found },
    ]);
  });

  it('are not judged where they can’t be had, or have no hash in their names', async () => {
    expect(
      await alteredFiles(
        Object.values(paths),
        reader(paths.sources, () => null),
        digest,
      ),
    ).toEqual([]);
    const asked: string[] = [];
    const { paths: edited } = draftOf(0);
    const read = async (path: string): Promise<null> => {
      asked.push(path);
      return null;
    };
    expect(await alteredFiles(Object.values(edited), read, digest)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReleaseIndex } from '../../../src/releases/readReleaseIndex.ts';
import {
  compareVersions,
  isVersion,
  knownReleases,
  newestOf,
  RELEASED_FILES,
  releasedPath,
  type Release,
} from '../../../src/releases/releaseIndex.ts';

function release(version: string): Release {
  const sha256 = 'a1'.repeat(32);
  const files = Object.fromEntries(
    RELEASED_FILES.map((name) => [
      name,
      { path: releasedPath(version, name, sha256), bytes: 7, sha256 },
    ]),
  );
  return { version, files: files as Release['files'] };
}

describe('versions', () => {
  it.each(['2026-07-31', '2026-07-31.2', '2024-02-29.12', '2026-12-01.999'])(
    '%s is one',
    (text) => {
      expect(isVersion(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2026',
    '2026-07',
    '2026-02-30',
    '2026-07-31.1',
    '2026-07-31.',
    '2026-07-31.02',
    'latest',
    ' 2026-07-31',
    '2026-07-31/..',
  ])('“%s” is none', (text) => {
    expect(isVersion(text)).toBe(false);
  });

  it('are ordered by day and by number, not by text', () => {
    const parts = fc.record({
      day: fc.constantFrom('2025-12-31', '2026-07-31', '2026-08-01'),
      number: fc.integer({ min: 1, max: 30 }),
    });
    const text = ({ day, number }: { day: string; number: number }): string =>
      number === 1 ? day : `${day}.${number}`;
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const naive = a.day === b.day ? a.number - b.number : a.day.localeCompare(b.day);
        expect(Math.sign(compareVersions(text(a), text(b)))).toBe(Math.sign(naive));
      }),
    );
  });
});

describe('the list of releases', () => {
  const releases = [release('2026-07-31'), release('2026-07-31.2'), release('2026-09-01')];

  it('is read whole, the newest last', () => {
    const index = readReleaseIndex({ releases });
    expect(index).toEqual({ releases });
    expect(newestOf(releases)?.version).toBe('2026-09-01');
    expect(newestOf([])).toBeNull();
    expect(knownReleases({ releases }, (text) => text)[1]).toMatchObject({
      version: '2026-07-31.2',
      sha256: expect.stringMatching(/^(?:a1){32} {2}2026-07-31\.2\/actors\.a1/u) as string,
      paths: { incidents: 'releases/2026-07-31.2/incidents.a1a1a1a1a1a1.json' },
    });
  });

  it('names what is wrong, by its place', () => {
    expect(readReleaseIndex([])).toEqual([{ field: 'releases', expected: 'releases' }]);
    expect(readReleaseIndex({ releases: releases.toReversed() })).toEqual([
      { field: 'releases/1/version', expected: 'later' },
      { field: 'releases/2/version', expected: 'later' },
    ]);
    const [first = release('2026-07-31')] = releases;
    const elsewhere = { ...first.files.incidents, path: '../../elsewhere.json' };
    const moved = { ...first, files: { ...first.files, incidents: elsewhere } };
    expect(readReleaseIndex({ releases: [moved] })).toEqual([
      { field: 'releases/0/files/incidents', expected: 'file' },
    ]);
  });
});

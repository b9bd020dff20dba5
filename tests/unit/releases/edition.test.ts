import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/days.ts';
import {
  askedIn,
  chooseEdition,
  dataOf,
  draftOf,
  fileNameOf,
  isoOfEdition,
} from '../../../src/releases/edition.ts';
import { RELEASED_FILES, type KnownRelease } from '../../../src/releases/releaseIndex.ts';

const TODAY = dayOf(2026, 11, 26);

function known(version: string): KnownRelease {
  const paths = Object.fromEntries(
    RELEASED_FILES.map((name) => [name, `releases/${version}/${name}.json`]),
  );
  return {
    version,
    sha256: '0123456789abcdef'.repeat(4),
    paths: paths as KnownRelease['paths'],
  };
}
const RELEASES = ['2026-07-31', '2026-07-31.2', '2026-09-01'].map(known);

describe('which tables are read', () => {
  it('is the newest release by default, and before the first the draft', () => {
    expect(chooseEdition(null, RELEASES, TODAY)).toMatchObject({
      kind: 'release',
      version: '2026-09-01',
      paths: { incidents: 'releases/2026-09-01/incidents.json' },
    });
    expect(chooseEdition(null, [], TODAY)).toEqual(draftOf(TODAY));
  });

  it('is the draft where it is asked for, read on the reader’s day', () => {
    expect(chooseEdition('draft', RELEASES, TODAY)).toMatchObject({
      kind: 'draft',
      read: TODAY,
      paths: { incidents: 'incidents.json', 'period-totals': 'period-totals.json' },
    });
  });

  it('is one release exactly, or nothing', () => {
    const versions = fc.oneof(
      fc.constantFrom('2026-07-31', '2026-07-31.2', '2026-09-01'),
      fc.constantFrom('2026-08-01', '2026-07-31.3', 'newest', '', '__proto__', '2026-07'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        versions.filter((one) => one !== 'draft'),
        (asked) => {
          const edition = chooseEdition(asked, RELEASES, TODAY);
          const there = RELEASES.some(({ version }) => version === asked);
          expect(edition === null).toBe(!there);
          if (edition) expect(dataOf(edition)).toBe(asked);
        },
      ),
    );
  });

  it('is read out of a query, as the page does', () => {
    expect(askedIn('?data=2026-07-31&word=kabul')).toBe('2026-07-31');
    expect(askedIn('word=kabul&data=+draft+')).toBe('draft');
    expect(askedIn('data=')).toBeNull();
    expect(askedIn('')).toBeNull();
  });

  it('names files after the release and its hash, or after the day on which the draft was read', () => {
    const release = chooseEdition('2026-07-31.2', RELEASES, TODAY) ?? draftOf(0);
    expect(fileNameOf('growth', release)).toBe('whose-count-growth-2026-07-31.2-0123456789ab');
    expect(isoOfEdition(release)).toBe('2026-07-31');
    expect(fileNameOf('growth', draftOf(TODAY))).toBe('whose-count-growth-draft-2026-11-26');
    expect(isoOfEdition(draftOf(TODAY))).toBe('2026-11-26');
  });
});

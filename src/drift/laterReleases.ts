/** Fetches what a page that shows one release needs to know of the releases after it. */
import type { Dataset } from '../data/dataset.ts';
import { readReleaseChanges, type ReleaseChanges } from '../releases/changeFile.ts';
import { chooseEdition, withKnownPaths, type Edition } from '../releases/edition.ts';
import { today } from '../lib/today.ts';
import { releasesAfter, type KnownRelease } from '../releases/releaseIndex.ts';
import type { LaterReleases } from './createDriftFinder.ts';

/** @throws Error where the file can't be had or isn't what it should be */
async function fetchChanges(dataUrl: string, { paths }: KnownRelease): Promise<ReleaseChanges> {
  const response = await fetch(new URL(paths.changes, dataUrl));
  const changes = response.ok ? readReleaseChanges(await response.json()) : null;
  if (changes === null) throw new Error(paths.changes);
  return changes;
}

/**
 * @param dataUrl the folder of data, ending with a slash
 * @param releases the earliest first
 * @param shown version of the release that the page shows
 * @param load fetches the record from its files
 */
export function laterReleases(
  dataUrl: string,
  releases: readonly KnownRelease[],
  shown: string,
  load: (edition: Edition) => Promise<Dataset>,
): LaterReleases {
  return {
    changes: () =>
      Promise.all(releasesAfter(releases, shown).map((release) => fetchChanges(dataUrl, release))),
    newest: () => {
      const newest = chooseEdition(null, releases, today());
      const known = chooseEdition(shown, releases, today());
      if (!newest || !known) return Promise.reject(new Error(shown));
      // What has not changed since is not fetched a second time.
      return load({ ...newest, paths: withKnownPaths(newest.paths, known.paths) });
    },
  };
}

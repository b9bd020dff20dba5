import { readReleaseIndex } from '../releases/readReleaseIndex.ts';
import { hashesOf, type Hashes } from './viewJson.ts';

/**
 * SHA-256 of a release's files, from the list of releases beside the page.
 * @returns null where it can't be had: a file says so, and is made all the same
 */
export async function releaseHashes(release: string | null): Promise<Hashes> {
  if (release === null) return null;
  try {
    const answer = await fetch(new URL('data/releases/index.json', document.baseURI));
    const index = readReleaseIndex(await answer.json());
    const found = 'releases' in index && index.releases.find(({ version }) => version === release);
    return found ? hashesOf(found) : null;
  } catch {
    return null;
  }
}

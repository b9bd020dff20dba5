import { fetchText } from '../data/fetchText.ts';
import { readReleaseIndex } from '../releases/readReleaseIndex.ts';
import { hashesOf, type Hashes } from './viewJson.ts';

/**
 * SHA-256 of a release's files, from the list of releases beside the page.
 * @returns null where it can't be had: a file says so, and is made all the same
 */
export async function releaseHashes(release: string | null): Promise<Hashes> {
  if (release === null) return null;
  try {
    const address = new URL('data/releases/index.json', document.baseURI);
    // What the file is called is for the sentence of a failure, and there is none here.
    const index = readReleaseIndex(JSON.parse(await fetchText(address, 'datapackage')));
    const found = 'releases' in index && index.releases.find(({ version }) => version === release);
    return found ? hashesOf(found) : null;
  } catch {
    return null;
  }
}

/**
 * `node src/cli/run.mjs touched FILE …`: which embeds the newest release touches, as CSV; the
 * files hold addresses, one a line, or HTML, and `-` is what is piped in.
 */
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { createAddressChecker, type AddressResult } from '../corrections/createAddressChecker.ts';
import { findAddresses } from '../corrections/findAddresses.ts';
import { correctionsTexts, resultsCsv } from '../corrections/resultTexts.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { ENGLISH } from '../i18n/texts.ts';
import { today } from '../lib/today.ts';
import { chooseEdition } from '../releases/edition.ts';
import { knownReleases } from '../releases/releaseIndex.ts';
import { readRecordFiles } from './readRecordFiles.ts';
import { readReleases, sha256Of } from './releaseFiles.ts';

/**
 * @param args files
 * @param folder of data
 * @returns 0; 1 where there is nothing to compare with or an address could not be checked, 2 where
 *   a file can't be read
 */
export async function main(args: readonly string[], folder = 'public/data'): Promise<number> {
  const words = correctionsTexts(ENGLISH);
  if (args.length === 0) {
    console.error(words.usage);
    return 2;
  }
  const pasted: string[] = [];
  for (const file of args) {
    try {
      pasted.push(file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8'));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      console.error(words.noFile(file, code));
      return 2;
    }
  }
  const index = await readReleases(folder);
  if (!('releases' in index)) {
    console.error(LATER_ENGLISH.messages.release.fault(index).join('\n'));
    return 1;
  }
  const releases = knownReleases(index, sha256Of);
  if (releases.length === 0) {
    console.error(words.noReleases);
    return 1;
  }
  const check = createAddressChecker({
    versions: releases.map(({ version }) => version),
    site: null,
    load: (version) => {
      const edition = chooseEdition(version, releases, today());
      return edition ? readRecordFiles(folder, edition) : Promise.reject(new Error(version));
    },
  });
  const results: AddressResult[] = [];
  const { addresses, others } = findAddresses(pasted.join('\n'), Infinity);
  for (const address of addresses) results.push(await check(address));
  process.stdout.write(resultsCsv(results, ENGLISH));
  // Beside the rows, which programs read.
  if (addresses.length === 0) console.error(words.nothing);
  if (others > 0) console.error(words.others(ENGLISH.format.count(others)));
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

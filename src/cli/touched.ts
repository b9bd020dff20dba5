/**
 * `node src/cli/run.mjs touched FILE …`: which embeds the newest release touches, as CSV; the
 * files hold addresses, one a line, or HTML, and `-` is what is piped in.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { createAddressChecker, type AddressResult } from '../corrections/createAddressChecker.ts';
import { findAddresses } from '../corrections/findAddresses.ts';
import { correctionsTexts, resultsCsv } from '../corrections/resultTexts.ts';
import { ENGLISH } from '../i18n/texts.ts';
import { today } from '../lib/today.ts';
import { chooseEdition } from '../releases/edition.ts';
import { readRecordFiles } from './readRecordFiles.ts';
import { releasesIn } from './releaseFiles.ts';

/**
 * @param args files
 * @param folder of data
 * @returns 0; 1 where there is nothing to compare with, 2 where there is no such file
 */
export async function main(args: readonly string[], folder = 'public/data'): Promise<number> {
  const words = correctionsTexts(ENGLISH);
  const missing = args.filter((file) => file !== '-' && !existsSync(file));
  if (args.length === 0 || missing.length > 0) {
    console.error(words.usage);
    return 2;
  }
  const releases = await releasesIn(folder);
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
  const pasted = await Promise.all(
    args.map((file) => (file === '-' ? textOf(process.stdin) : readFile(file, 'utf8'))),
  );
  const results: AddressResult[] = [];
  for (const address of findAddresses(pasted.join('\n')).addresses) {
    results.push(await check(address));
  }
  process.stdout.write(resultsCsv(results, ENGLISH));
  return 0;
}

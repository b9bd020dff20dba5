/**
 * `npm run -s query -- 'from=2025-10-11&to=2025-10-12' [--trace]`: what the screen shows, as JSON;
 * with `--trace` also the claims that it counts and those left out. As the screen, it reads the
 * newest release, or with `data=` that release or the draft.
 */
import { brokenRecords } from '../data/brokenRecords.ts';
import { RecordFileError } from '../data/problem.ts';
import { shownValue } from '../data/shownValue.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { today } from '../lib/today.ts';
import { fullQuery } from '../embed/embedAddress.ts';
import { askedIn, chooseEdition, DRAFT } from '../releases/edition.ts';
import { knownReleases } from '../releases/releaseIndex.ts';
import { answerQuery } from './answerQuery.ts';
import { readRecordFiles } from './readRecordFiles.ts';
import { readReleases, sha256Of } from './releaseFiles.ts';

const { commands, fault, release } = LATER_ENGLISH.messages;

const TRACE = '--trace';

/**
 * @param folder of the data
 * @returns 0, 1 where the record can't be read or has no such release, or 2 for an unknown option or more than one query
 */
export async function main(given: readonly string[], folder = 'public/data'): Promise<number> {
  const options = given.filter((one) => one.startsWith('-'));
  const [text = '', ...more] = given.filter((one) => !one.startsWith('-'));
  const unknown = options.find((one) => one !== TRACE);
  if (unknown !== undefined) {
    console.error(commands.query.option(unknown));
    return 2;
  }
  if (more.length > 0) {
    // An answer to a part of what was asked would look like one to all of it.
    console.error(commands.query.one([text, ...more].join('&')));
    return 2;
  }
  // An address's own start would be a parameter that nobody knows, and all of the record the answer.
  const query =
    /^https?:/iu.test(text) && URL.canParse(text) ? fullQuery(new URL(text).search) : text;
  const index = await readReleases(folder);
  if (!('releases' in index)) {
    console.error(release.fault(index).join('\n'));
    return 1;
  }
  const releases = knownReleases(index, sha256Of);
  const asked = askedIn(query);
  const edition = chooseEdition(asked, releases, today());
  if (!edition) {
    const versions = releases.map(({ version }) => version);
    console.error(commands.query.noRelease(shownValue(asked ?? ''), [...versions, DRAFT]));
    return 1;
  }
  try {
    const dataset = await readRecordFiles(folder, edition);
    if (dataset.problems.length > 0) {
      console.error(commands.query.leftOut([...brokenRecords(dataset.problems)].join(', ')));
    }
    const answer = answerQuery(dataset, query.replace(/^\?/u, ''), options.includes(TRACE));
    console.log(JSON.stringify(answer, null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof RecordFileError)) throw error;
    console.error(fault(error.file, error.fault, error.detail));
    return 1;
  }
}

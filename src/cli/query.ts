/**
 * `npm run -s query -- 'from=2025-10-11&to=2025-10-12' [--trace]`: what the screen shows, as JSON;
 * with `--trace` also the claims that it counts and those left out.
 */
import { RecordFileError } from '../data/problem.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { answerQuery } from './answerQuery.ts';
import { readRecordFiles } from './readRecordFiles.ts';

const { commands, fault } = LATER_ENGLISH.messages;

const TRACE = '--trace';

/** @returns 0, 1 where the record can't be read, or 2 for an unknown option or more than one query */
export async function main(given: readonly string[]): Promise<number> {
  const options = given.filter((one) => one.startsWith('-'));
  const [query = '', ...more] = given.filter((one) => !one.startsWith('-'));
  const unknown = options.find((one) => one !== TRACE);
  if (unknown !== undefined) {
    console.error(commands.query.option(unknown));
    return 2;
  }
  if (more.length > 0) {
    // An answer to a part of what was asked would look like one to all of it.
    console.error(commands.query.one([query, ...more].join('&')));
    return 2;
  }
  try {
    const dataset = await readRecordFiles('public/data');
    if (dataset.problems.length > 0) {
      const broken = new Set(dataset.problems.map(({ file, record }) => `${file}/${record}`));
      console.error(commands.query.leftOut([...broken].join(', ')));
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

/**
 * `npm run data:check [folder]`: holds the record to every rule of the data format, and the
 * editors' stories, where there are any, to theirs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../data/dataset.ts';
import { explainMisfits } from '../data/explainMisfits.ts';
import { locateJsonFault } from '../data/locateJsonFault.ts';
import { RecordFileError, type RecordFile, type RecordProblem } from '../data/problem.ts';
import { parseRelease, parseTable } from '../data/readTables.ts';
import { TABLE_NAMES } from '../domain/record.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import { storyGroundOf } from '../stories/detectors.ts';
import { storyProblemText } from '../stories/problemText.ts';
import { readStories } from '../stories/storyFile.ts';
import { STUDIES } from '../studies/registry.ts';
import { VIEWS } from '../views/registry.ts';
import { newestOf } from '../releases/releaseIndex.ts';
import { checkReleases, readReleases } from './releaseFiles.ts';
import { readRecordFile, readRecordFiles } from './readRecordFiles.ts';
import { brokenRecords } from '../data/brokenRecords.ts';

const { common, fault, problems: words, release, studies } = LATER_ENGLISH.messages;
const { count } = LATER_ENGLISH.format;

/** @returns 0 where the record is sound, 1 where it isn't, 2 for more than one folder */
export async function main([folder = 'public/data', ...more]: readonly string[]): Promise<number> {
  if (more.length > 0) {
    console.error(words.oneFolder);
    return 2;
  }
  const faults = await fileFaults(folder);
  if (faults.length > 0) {
    // With a file missing, every id in it would seem unknown: no use in checking the rest.
    console.log(faults.join('\n'));
    return 1;
  }
  const dataset = await readRecordFiles(folder);
  const sound = dataset.problems.length === 0;
  console.log(
    sound ? countsLine(dataset) : problemLines(explainMisfits(dataset.problems)).join('\n'),
  );
  const stories = await checkStories(folder, dataset);
  if (stories.lines.length > 0) console.log(stories.lines.join('\n'));
  const releases = await checkReleaseFiles(folder);
  if (releases.lines.length > 0) console.log(releases.lines.join('\n'));
  return sound && stories.sound && releases.sound ? 0 : 1;
}

/** What was released from a folder; before the first release there is nothing to say. */
async function checkReleaseFiles(
  folder: string,
): Promise<{ readonly lines: readonly string[]; readonly sound: boolean }> {
  const faults = await checkReleases(folder);
  if (faults.length > 0)
    return { lines: faults.flatMap((one) => release.fault(one)), sound: false };
  const index = await readReleases(folder);
  // `checkReleases` has read it already.
  const releases = 'releases' in index ? index.releases : [];
  const newest = newestOf(releases);
  if (!newest) return { lines: [], sound: true };
  return { lines: [release.checked(count(releases.length), newest.version)], sound: true };
}

/** The stories of a folder; without such a file there is nothing to say. */
async function checkStories(
  folder: string,
  dataset: Dataset,
): Promise<{ readonly lines: readonly string[]; readonly sound: boolean }> {
  if (!existsSync(path.join(folder, 'stories.json'))) return { lines: [], sound: true };
  const said = studies.stories;
  try {
    const text = await readRecordFile(folder, 'stories');
    const values = parseTable('stories', text);
    checkKeys('stories', text);
    const context = buildUrlContext(dataset, VIEWS, STUDIES);
    const { stories, problems } = readStories(values, storyGroundOf(dataset), context);
    if (problems.length === 0) {
      return { lines: [said.checked(count(stories.length))], sound: true };
    }
    const lines = problems.map((problem) =>
      words.brokenField(problem.story, problem.field, storyProblemText(problem, LATER_ENGLISH)),
    );
    return { lines: [said.brokenFile(count(problems.length)), ...lines], sound: false };
  } catch (error) {
    if (!(error instanceof RecordFileError)) throw error;
    return { lines: [fault(error.file, error.fault, error.detail)], sound: false };
  }
}

/** Parsers take the last of two equal keys, and nothing is left to tell of the first. */
function checkKeys(file: RecordFile, text: string): void {
  const repeated = locateJsonFault(text, true);
  if (repeated) throw new RecordFileError(file, 'repeated-key', repeated);
}

/** A sentence for each file that can't be used. */
async function fileFaults(folder: string): Promise<string[]> {
  const files = ['datapackage', ...TABLE_NAMES] as const;
  const faults: string[] = [];
  for (const file of files) {
    try {
      const text = await readRecordFile(folder, file);
      if (file === 'datapackage') parseRelease(text);
      else parseTable(file, text);
      checkKeys(file, text);
    } catch (error) {
      if (!(error instanceof RecordFileError)) throw error;
      faults.push(fault(error.file, error.fault, error.detail));
    }
  }
  return faults;
}

function countsLine(dataset: Dataset): string {
  const rows = {
    sources: dataset.sources,
    actors: dataset.actors,
    incidents: dataset.incidents,
    'diplomatic-events': dataset.events,
    'period-totals': dataset.totals,
    relations: dataset.relations,
  };
  const counts = TABLE_NAMES.map((table) =>
    words.checkedTable(count(rows[table].rows.length), table),
  );
  return words.checked(counts.join(common.comma));
}

/** The problems file by file, and a last line that counts the records. */
function problemLines(problems: readonly RecordProblem[]): string[] {
  const lines: string[] = [];
  for (const table of TABLE_NAMES) {
    const own = problems.filter(({ file }) => file === table);
    if (own.length === 0) continue;
    lines.push(words.brokenFile(table, count(own.length), own.length === 1));
    for (const problem of own) {
      lines.push(words.brokenField(problem.record, problem.field, words.problem(problem)));
    }
  }
  const records = brokenRecords(problems).size;
  return [...lines, words.broken(count(records), records === 1)];
}

/**
 * `npm run data:release [folder]`: writes the tables as an immutable, dated release, with what it
 * changed since the one before.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TABLE_NAMES, type TableName } from '../domain/record.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { dayOfText, isoOfDay } from '../lib/days.ts';
import { today } from '../lib/today.ts';
import { recordChanges, type JsonTables, type RecordChanges } from '../releases/recordChanges.ts';
import { compareVersions, newestOf, type Release } from '../releases/releaseIndex.ts';
import { main as checkData } from './checkData.ts';
import { readRecordFile } from './readRecordFiles.ts';
import { readReleases, RELEASES } from './releaseFiles.ts';
import { writeRelease } from './writeRelease.ts';

const { common, release: words } = LATER_ENGLISH.messages;
const { count } = LATER_ENGLISH.format;

/** In days after today: a version that is further ahead is a slip, and would bar all before it. */
const FURTHEST = 366;

/** @returns 0 where a release was written, 1 where it could not be, 2 for more than one folder */
export async function main([folder = 'public/data', ...more]: readonly string[]): Promise<number> {
  // It says itself what is wrong: with the tables, the stories, and what was released before.
  const checked = await checkData([folder, ...more]);
  if (checked !== 0) return checked;
  const index = await readReleases(folder);
  // As `checkData` has found none: for the compiler.
  if ('kind' in index) return 1;
  const packageText = await readRecordFile(folder, 'datapackage');
  const { version } = JSON.parse(packageText) as { readonly version: string };
  const newest = newestOf(index.releases);
  if (newest && compareVersions(version, newest.version) <= 0) {
    console.error(words.notLater(version, newest.version));
    return 1;
  }
  const day = dayOfText(version.slice(0, 10));
  if (day !== null && day > today() + FURTHEST) {
    console.error(words.tooLate(version, isoOfDay(today())));
    return 1;
  }
  const texts = {} as Record<TableName, string>;
  for (const table of TABLE_NAMES) texts[table] = await readRecordFile(folder, table);
  const changes = newest ? recordChanges(await releasedTables(folder, newest), parse(texts)) : {};
  if (newest && Object.keys(changes).length === 0) {
    console.error(words.nothingChanged(newest.version));
    return 1;
  }
  const since = newest?.version ?? null;
  const fault = await writeRelease(
    folder,
    version,
    {
      datapackage: packageText,
      ...texts,
      changes: jsonLines({ version, since, tables: changes }),
    },
    (release) => jsonLines({ releases: [...index.releases, release] }),
  );
  if (fault) {
    console.error(
      fault.kind === 'left-over'
        ? words.leftOver(`${RELEASES}/${version}`)
        : words.notWritten(fault.file, fault.code, fault.left),
    );
    return 1;
  }
  console.log(words.written(version, changeCounts(changes), since));
  return 0;
}

const jsonLines = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

function parse(texts: Readonly<Record<TableName, string>>): JsonTables {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, JSON.parse(texts[table])]),
  ) as unknown as JsonTables;
}

async function releasedTables(folder: string, { files }: Release): Promise<JsonTables> {
  const texts = {} as Record<TableName, string>;
  for (const table of TABLE_NAMES) {
    texts[table] = await readFile(path.join(folder, RELEASES, files[table].path), 'utf8');
  }
  return parse(texts);
}

/** `incidents: 2 added, 1 corrected, 0 withdrawn` of each table that changed. */
function changeCounts(changes: RecordChanges): string {
  return TABLE_NAMES.flatMap((table) => {
    const changed = changes[table];
    if (!changed) return [];
    const { added, corrected, withdrawn } = changed;
    return words.table(
      table,
      count(added.length),
      count(corrected.length),
      count(withdrawn.length),
    );
  }).join(common.separator);
}

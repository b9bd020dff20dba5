/** `npm run data:check [folder]`: holds the record to every rule of the data format. */
import { RecordFileError } from '../data/problem.ts';
import { TABLE_NAMES } from '../domain/record.ts';
import { ENGLISH } from '../i18n/texts.ts';
import { readRecordFiles } from './readRecordFiles.ts';

/** @returns 0 where the record is sound, 1 where it isn't */
export async function main([folder = 'public/data']: readonly string[]): Promise<number> {
  const { data } = ENGLISH.messages;
  const { count } = ENGLISH.format;
  try {
    const dataset = await readRecordFiles(folder);
    const { problems } = dataset;
    if (problems.length === 0) {
      const rows = {
        sources: dataset.sources,
        actors: dataset.actors,
        incidents: dataset.incidents,
        'diplomatic-events': dataset.events,
        'period-totals': dataset.totals,
        relations: dataset.relations,
      };
      const counts = TABLE_NAMES.map((table) =>
        data.checkedTable(count(rows[table].rows.length), table),
      );
      console.log(data.checked(counts.join(', ')));
      return 0;
    }
    for (const problem of problems) {
      console.error(`${data.where(problem)}\n  ${data.problem(problem)}`);
    }
    const records = new Set(problems.map(({ file, record }) => `${file}/${record}`));
    console.error(data.broken(count(problems.length), count(records.size)));
  } catch (error) {
    if (!(error instanceof RecordFileError)) throw error;
    console.error(data.fault(error.file, error.fault, error.detail));
  }
  return 1;
}

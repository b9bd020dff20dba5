import { readFile } from 'node:fs/promises';
import { TABLE_NAMES, type RecordTables, type TableName } from '../../src/domain/record.ts';
import { checkTables } from '../../src/data/checkTables.ts';
import { generateRecord } from './generateRecord.ts';

const SIZE = { incidents: 5_000, claims: 20_000, events: 2_000 };

/** The generated tables; they must pass the border whole, or the benchmark measures less. */
export async function makeLargeTables(folder: string): Promise<RecordTables> {
  const raw = {} as Record<TableName, unknown[]>;
  for (const table of TABLE_NAMES) {
    raw[table] = JSON.parse(await readFile(`${folder}/${table}.json`, 'utf8')) as unknown[];
  }
  const tables = generateRecord(checkTables(raw).tables, SIZE);
  const { problems } = checkTables(tables);
  if (problems.length > 0)
    throw new Error(`the generated record is broken: ${JSON.stringify(problems[0])}`);
  return tables;
}

import { describe, expect, it } from 'vitest';
import { checkTables } from '../../../src/data/checkTables.ts';
import { explainMisfits } from '../../../src/data/explainMisfits.ts';
import type { RecordProblem } from '../../../src/data/problem.ts';
import { TABLE_NAMES } from '../../../src/domain/record.ts';
import { problems as words } from '../../../src/i18n/en/problems.ts';
import { realTables } from '../../fixtures/realTables.ts';
import { smallRecord } from '../../fixtures/smallRecord.ts';
import { at, FAULTS } from './faults.ts';

function place({ file, record, field, rule }: RecordProblem): string {
  return `${file} ${record} ${field} ${rule}`;
}

describe('the border', () => {
  it('lets the whole record of this project pass', () => {
    const real = realTables();
    const { tables, problems } = checkTables(real);
    expect(problems).toEqual([]);
    expect(TABLE_NAMES.map((table) => tables[table].length)).toEqual([
      1009, 241, 306, 437, 493, 280,
    ]);
    expect(tables.incidents.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(839);
    for (const table of TABLE_NAMES) expect(tables[table]).toEqual(real[table]);
  });

  it('lets the small record pass', () => {
    const { tables, problems } = checkTables(smallRecord());
    expect(problems).toEqual([]);
    expect(tables).toEqual(smallRecord());
  });

  it.each(Object.entries(FAULTS))('names %s', (_, [breakRecord, ...expected]) => {
    const broken = smallRecord();
    breakRecord(broken);
    const { tables, problems: found } = checkTables(broken);
    const problems = explainMisfits(found);
    expect(problems.map(place).toSorted()).toEqual(expected.toSorted());
    // What is named is left out; what is left in is sound by itself.
    expect(checkTables(tables).problems).toEqual([]);
    for (const { file, record } of problems) {
      const kept = tables[file].filter(({ id }) => id === record).length;
      const twins = broken[file].filter((row) => row?.['id'] === record).length;
      expect(kept).toBe(twins === 2 ? 1 : 0);
    }
    for (const problem of problems) expect(words.problem(problem)).toMatch(/^.{10,}[.?]$/u);
  });

  it('names all faults of a record at once, in the order of the files', () => {
    const broken = smallRecord();
    Object.assign(at(broken, 'relations'), { type: 'x', since: 'y', note: '<i>' });
    at(broken, 'period-totals')['low'] = -1;
    expect(explainMisfits(checkTables(broken).problems).map(place)).toEqual([
      'period-totals t1 low out-of-bounds',
      'relations r1 note markup',
      'relations r1 type not-in-vocabulary',
      'relations r1 since wrong-form',
    ]);
  });
});

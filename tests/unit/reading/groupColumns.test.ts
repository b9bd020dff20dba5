import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRow } from '../../../src/data/dataset.ts';
import { VICTIM_GROUPS, type VictimGroup } from '../../../src/domain/vocabulary.ts';
import { groupColumns } from '../../../src/reading/groupColumns.ts';
import { readAll } from '../../../src/reading/readAll.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { anyTables } from './generatedTables.ts';
import { naiveGroups } from './naiveGroups.ts';
import { prepare, readTables } from './tables.ts';

describe('the columns of several groups', () => {
  test('add the groups, or take rival accounts of the same people for what they are', () => {
    let rivals = 0;
    fc.assert(
      fc.property(
        anyTables(6),
        fc.constantFrom(...NAMED_WORDS),
        fc.subarray([...VICTIM_GROUPS], { minLength: 1 }),
        (tables, word, groups) => {
          const { dataset, context } = prepare(tables);
          const readings = readAll(dataset, 'killed', word, context);
          const columns = groupColumns(readings, groups);
          dataset.incidents.rows.forEach((incident, row) => {
            const expected = naiveGroups(incident, 'killed', word, groups, tables);
            if (readings.incidents[row]?.rival && expected && groups.length > 1) rivals += 1;
            expect(columns.said[row]).toBe(expected === null ? 0 : 1);
            expect({
              floor: columns.floor[row],
              one_sided: columns.one_sided[row],
              best: columns.best[row],
              top: columns.top[row],
              open: columns.open[row] === 1,
            }).toEqual(expected ?? { floor: 0, one_sided: 0, best: 0, top: 0, open: false });
          });
        },
      ),
      { numRuns: 600 },
    );
    expect(rivals).toBeGreaterThan(20);
  });

  test('never hold more dead than the incident has by its rival accounts', () => {
    const { dataset, context } = prepare(readTables());
    const readings = readAll(dataset, 'killed', 'range', context);
    const columns = groupColumns(readings, ['civilians', 'militants']);
    const row = dataset.incidents.rowOf.get('2024-12-24-paktika-barmal-airstrikes') ?? -1;
    expect(findRow(dataset.incidents, '2024-12-24-paktika-barmal-airstrikes')).toBeDefined();
    expect(readings.incidents[row]?.rival).toBe(true);
    readings.incidents.forEach(({ rival, whole }, at) => {
      if (rival && whole) expect(columns.top[at]).toBeLessThanOrEqual(whole.top);
    });
  });

  test('count as differing only where speakers differ about those groups', () => {
    const { dataset, context } = prepare(readTables());
    const readings = readAll(dataset, 'killed', 'range', context);
    const differing = (groups: readonly VictimGroup[]): number =>
      groupColumns(readings, groups).differs.reduce((sum, one) => sum + one, 0);
    expect(differing(['afghan-forces'])).toBeLessThan(differing([]));
    const row = dataset.incidents.rowOf.get('2025-10-11-durand-line-clashes') ?? -1;
    expect(groupColumns(readings, ['civilians']).differs[row]).toBe(0);
    expect(groupColumns(readings, ['afghan-forces']).differs[row]).toBe(1);
  });

  test('are those read before for one group, named twice or not, and for none', () => {
    const { dataset, context } = prepare(readTables());
    const readings = readAll(dataset, 'killed', 'range', context);
    expect(groupColumns(readings, [])).toBe(readings.whole);
    expect(groupColumns(readings, ['militants', 'militants'])).toBe(readings.groups.militants);
    const both = groupColumns(readings, ['militants', 'civilians']);
    expect(groupColumns(readings, ['civilians', 'militants'])).toBe(both);
    const others = readAll(dataset, 'wounded', 'range', context);
    expect(groupColumns(others, ['militants', 'civilians'])).not.toEqual(both);
  });
});

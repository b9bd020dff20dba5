import { describe, expect, test } from 'vitest';
import { readGroups } from '../../../src/reading/readGroups.ts';
import { readIncident } from '../../../src/reading/readIncident.ts';
import { prepare, readTables } from './tables.ts';

const { dataset, context } = prepare(readTables());

function reading(id: string, word = 'range') {
  const incident = dataset.incidents.rows[dataset.incidents.rowOf.get(id) ?? -1];
  if (!incident) throw new Error(`no incident ${id}`);
  return readIncident(incident, 'killed', word, context);
}

describe('figures differ', () => {
  test('where somebody says more than the floor', () => {
    expect(reading('2025-10-11-durand-line-clashes').differs).toBe(true);
  });

  test('where a closed figure is below the floor, though the range is one number', () => {
    const { whole, differs } = reading('2026-02-27-kabul-kandahar-strikes');
    expect(whole).toMatchObject({ floor: 133, top: 133 });
    expect(differs).toBe(true);
  });

  test('not on the word of one speaker, however its figures lie apart', () => {
    const one = reading('2026-02-27-kabul-kandahar-strikes', 'ispr');
    expect(one.differs).toBe(false);
  });

  test('of a group by what is said of it, not of all', () => {
    const whole = reading('2026-02-27-kabul-kandahar-strikes');
    for (const group of ['militants', 'afghan-forces', 'unknown'] as const) {
      const { range, differs } = readGroups(whole, [group]);
      if (range) expect(differs).toBe(false);
    }
    expect(Object.keys(whole.groups).length).toBeGreaterThan(0);
  });
});

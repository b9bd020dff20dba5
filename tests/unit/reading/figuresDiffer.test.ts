import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES, VICTIM_GROUPS, type Outcome } from '../../../src/domain/vocabulary.ts';
import { readGroups } from '../../../src/reading/readGroups.ts';
import { readIncident } from '../../../src/reading/readIncident.ts';
import type { IncidentReading } from '../../../src/reading/readings.ts';
import { anyTables } from './generatedTables.ts';
import { naiveReading } from './naiveReading.ts';
import { prepare, readTables } from './tables.ts';

const { dataset, context } = prepare(readTables());

function reading(id: string, word = 'range', outcome: Outcome = 'killed'): IncidentReading {
  const incident = dataset.incidents.rows[dataset.incidents.rowOf.get(id) ?? -1];
  if (!incident) throw new Error(`no incident ${id}`);
  return readIncident(incident, outcome, word, context);
}

/** Which groups differ, of those that have a figure. */
function groupsOf(read: IncidentReading): Record<string, boolean> {
  return Object.fromEntries(
    VICTIM_GROUPS.filter((group) => read.groups[group]).map((group) => [
      group,
      readGroups(read, [group]).differs,
    ]),
  );
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
    const read = reading('2026-02-27-kabul-kandahar-strikes', 'ispr');
    expect(read.differs).toBe(false);
    // One ministry counts four wounded, and on the same page at least three.
    const wounded = reading('2025-03-03-torkham-clash', 'range', 'wounded');
    expect(wounded.whole).toMatchObject({ floor: 5, top: 6 });
    expect(new Set(wounded.claims.map(({ said_by }) => said_by)).size).toBe(2);
    expect(wounded.differs).toBe(false);
  });

  test('where parts differ behind a figure for all', () => {
    const read = reading('2024-08-12-torkham-clash', 'range', 'wounded');
    expect(read.whole).toMatchObject({ floor: 3, top: 3 });
    expect(read.differs).toBe(true);
    expect(groupsOf(read)['security-forces']).toBe(true);
  });

  test('where figures for all differ behind parts that come to more', () => {
    const read = reading('2025-03-04-bannu-cantonment');
    expect(read.whole).toMatchObject({ floor: 34, top: 34 });
    expect(read.differs).toBe(true);
    expect(groupsOf(read)).toEqual({
      civilians: false,
      'security-forces': false,
      militants: false,
    });
  });

  test('between two papers that name no speaker', () => {
    const grenades = reading('2022-12-25-balochistan-grenades', 'range', 'wounded');
    expect(new Set(grenades.claims.map(({ said_by }) => said_by))).toEqual(new Set(['media']));
    expect(grenades.differs).toBe(true);
    expect(reading('2022-12-25-balochistan-grenades', 'press', 'wounded').differs).toBe(true);
  });

  test('of a group by what is said of it, not of all', () => {
    const clash = reading('2025-10-11-durand-line-clashes');
    expect(groupsOf(clash)).toEqual({ 'security-forces': true, 'afghan-forces': true });
    // Here nobody differs about a group: a figure for all is less than that of one of them.
    const strikes = reading('2026-02-27-kabul-kandahar-strikes');
    expect(strikes.differs).toBe(true);
    expect(groupsOf(strikes)).toEqual({ 'afghan-forces': false });
    // One group of two that are rival accounts of the same dead: 9 civilians, say two.
    const katlang = reading('2025-03-29-katlang-drone');
    expect(katlang).toMatchObject({ rival: true, differs: true });
    expect(katlang.claims.filter(({ group }) => group === 'civilians')).toHaveLength(2);
    expect(groupsOf(katlang)).toMatchObject({ civilians: false, militants: false });
  });

  test('of a group exactly where they do in an incident of which nothing else is told', () => {
    let [apart, alike] = [0, 0];
    fc.assert(
      fc.property(anyTables(3), fc.constantFrom(...OUTCOMES), (tables, outcome) => {
        const read = prepare(tables);
        for (const incident of read.dataset.incidents.rows) {
          const whole = readIncident(incident, outcome, 'range', read.context);
          for (const group of VICTIM_GROUPS) {
            // What a figure for all leaves over is in those of no stated group too.
            if (group === 'unknown' || !whole.groups[group]) continue;
            const claims = incident.claims.filter(
              (claim) => claim.group === group && whole.counted.includes(claim.id),
            );
            const alone = naiveReading({ ...incident, claims }, outcome, 'range', tables).differs;
            expect(readGroups(whole, [group]).differs).toBe(alone);
            if (claims.length > 1 && alone) apart += 1;
            else if (claims.length > 1) alike += 1;
          }
        }
      }),
      { numRuns: 2500 },
    );
    expect(Math.min(apart, alike)).toBeGreaterThan(3);
  });
});

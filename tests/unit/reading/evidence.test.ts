import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VICTIM_GROUPS } from '../../../src/domain/vocabulary.ts';
import { fullMask } from '../../../src/lib/rowMask.ts';
import { evidenceOf } from '../../../src/reading/evidence.ts';
import { readAll } from '../../../src/reading/readAll.ts';
import { groupColumns } from '../../../src/reading/groupColumns.ts';
import { sumRows } from '../../../src/reading/sums.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { anyTables } from './generatedTables.ts';
import { makeActor, makeClaim, makeIncident, prepare, tablesOf } from './tables.ts';

const anyMask = fc.array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 4 });
const anyGroups = fc.subarray([...VICTIM_GROUPS]);

describe('on generated records', () => {
  test('every claim of the outcome in the incidents that are in is listed once', () => {
    fc.assert(
      fc.property(
        anyTables(4),
        fc.constantFrom(...NAMED_WORDS),
        anyMask,
        anyGroups,
        (tables, word, wanted, groups) => {
          const { dataset, context } = prepare(tables);
          const { rows } = dataset.incidents;
          const mask = Uint8Array.from(rows, (_, row) => wanted[row] ?? 0);
          const readings = readAll(dataset, 'killed', word, context);
          const { counted, excluded } = evidenceOf(readings, mask, groups);
          const listed = [...counted, ...excluded.map(({ id }) => id)];
          const expected = rows
            .filter((_, row) => mask[row] === 1)
            .flatMap(({ claims }) => claims)
            .filter(({ outcome }) => outcome === 'killed');
          expect(listed.sort()).toEqual(expected.map(({ id }) => id).sort());
        },
      ),
    );
  });

  test('the sum is that of its evidence read again', () => {
    fc.assert(
      fc.property(anyTables(4), anyMask, (tables, wanted) => {
        const { dataset, context } = prepare(tables);
        const { rows } = dataset.incidents;
        const mask = Uint8Array.from(rows, (_, row) => wanted[row] ?? 0);
        const readings = readAll(dataset, 'killed', 'range', context);
        const { counted } = evidenceOf(readings, mask);
        const again = prepare({
          ...tables,
          incidents: rows.map((incident) => ({
            ...incident,
            claims: incident.claims.filter(({ id }) => counted.includes(id)),
          })),
        });
        const { incidents, no_figure, ...range } = sumRows(
          readAll(again.dataset, 'killed', 'range', again.context).whole,
          fullMask(rows.length),
        );
        expect(sumRows(readings.whole, mask)).toMatchObject({ ...range, incidents });
        expect(no_figure).toBe(rows.length - incidents);
      }),
    );
  });

  test('groups have a figure in an incident exactly where a claim counts towards them', () => {
    fc.assert(
      fc.property(anyTables(1), anyGroups, (tables, groups) => {
        const { dataset, context } = prepare(tables);
        const readings = readAll(dataset, 'killed', 'range', context);
        const { counted } = evidenceOf(readings, fullMask(1), groups);
        expect(groupColumns(readings, groups).said[0]).toBe(counted.length > 0 ? 1 : 0);
      }),
    );
  });
});

describe('a whole beside its parts', () => {
  const evidenceWith = (all: number, group: (typeof VICTIM_GROUPS)[number]) => {
    const claims = [
      makeClaim({ id: 'part', said_by: 'paper', best: 5 }),
      makeClaim({ id: 'whole', said_by: 'paper', group: 'all', best: all }),
      makeClaim({ id: 'vague', said_by: 'paper', group: 'militants', qualifier: 'dozens' }),
    ];
    const { dataset, context } = prepare(
      tablesOf({ actors: [makeActor({ id: 'paper' })], incidents: [makeIncident({ claims })] }),
    );
    return evidenceOf(readAll(dataset, 'killed', 'range', context), fullMask(1), [group]);
  };

  test('counts towards unknown where it has more', () => {
    expect(evidenceWith(8, 'unknown')).toEqual({
      counted: ['whole'],
      excluded: [
        { id: 'part', reason: 'other-group' },
        { id: 'vague', reason: 'no-figure' },
      ],
    });
  });

  test('counts towards no group where it has not', () => {
    expect(evidenceWith(5, 'unknown').counted).toEqual([]);
    expect(evidenceWith(5, 'civilians')).toEqual({
      counted: ['part'],
      excluded: [
        { id: 'whole', reason: 'other-group' },
        { id: 'vague', reason: 'no-figure' },
      ],
    });
  });
});

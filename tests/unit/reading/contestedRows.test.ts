import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { contestedRows } from '../../../src/reading/contestedRows.ts';
import { anyTables } from './generatedTables.ts';
import { naiveReading } from './naiveReading.ts';
import { prepare, readTables } from './tables.ts';

test('contested is where the figures differ or any dispute is recorded', () => {
  fc.assert(
    fc.property(anyTables(4), (tables) => {
      const { dataset, context } = prepare(tables);
      const contested = contestedRows(dataset, context);
      for (const outcome of OUTCOMES) {
        expect(Array.from(contested[outcome])).toEqual(
          dataset.incidents.rows.map((incident) =>
            incident.disputes.length > 0 || naiveReading(incident, outcome, 'range', tables).differs
              ? 1
              : 0,
          ),
        );
      }
    }),
  );
});

test('the Durand Line clashes of October 2025 are contested for the killed', () => {
  const { dataset, context } = prepare(readTables());
  const row = dataset.incidents.rowOf.get('2025-10-11-durand-line-clashes') ?? -1;
  expect(contestedRows(dataset, context).killed[row]).toBe(1);
});

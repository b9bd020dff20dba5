import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES, VICTIM_GROUPS } from '../../../src/domain/vocabulary.ts';
import type { Range } from '../../../src/reading/range.ts';
import { readAll } from '../../../src/reading/readAll.ts';
import { readIncident } from '../../../src/reading/readIncident.ts';
import type { RangeColumns } from '../../../src/reading/readings.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { anyTables } from './generatedTables.ts';
import { naiveReading } from './naiveReading.ts';
import { prepare, readTables } from './tables.ts';

const record = prepare(readTables());

function rangeAt(columns: RangeColumns, row: number): Range | null {
  if (columns.said[row] !== 1) return null;
  return {
    floor: columns.floor[row] ?? NaN,
    one_sided: columns.one_sided[row] ?? NaN,
    best: columns.best[row] ?? NaN,
    top: columns.top[row] ?? NaN,
    open: columns.open[row] === 1,
  };
}

describe('the whole record', () => {
  const words = [...NAMED_WORDS, 'ispr', 'pak-military', 'iea', 'ttp', 'nobody'];
  test.each(OUTCOMES.flatMap((outcome) => words.map((word) => [outcome, word] as const)))(
    '%s on the word of %s is as the naive implementation has it',
    (outcome, word) => {
      const { dataset, context, tables } = record;
      const { incidents, whole } = readAll(dataset, outcome, word, context);
      expect(incidents).toHaveLength(dataset.incidents.rows.length);
      dataset.incidents.rows.forEach((incident, row) => {
        const expected = naiveReading(incident, outcome, word, tables);
        expect(incidents[row]).toMatchObject(expected);
        expect(rangeAt(whole, row)).toEqual(expected.whole);
        expect(whole.differs[row] === 1).toBe(expected.differs);
      });
    },
  );

  test.each([
    ['range', { floor: 32, one_sided: 0, best: 32, top: 258, open: true }],
    ['best', { floor: 32, one_sided: 0, best: 32, top: 258, open: true }],
    ['pakistan', { floor: 223, one_sided: 0, best: 223, top: 223, open: true }],
    ['kabul', { floor: 67, one_sided: 0, best: 67, top: 67, open: false }],
    ['admissions', { floor: 32, one_sided: 0, best: 32, top: 32, open: false }],
    ['independent', null],
  ])(
    'the killed of the Durand Line clashes of October 2025 on the word of %s',
    (word, expected) => {
      const { dataset, context } = record;
      const row = dataset.incidents.rowOf.get('2025-10-11-durand-line-clashes');
      const readings = readAll(dataset, 'killed', word, context);
      expect(rangeAt(readings.whole, row ?? -1)).toEqual(expected);
      expect(readings.whole.differs[row ?? -1]).toBe(word === 'range' || word === 'best' ? 1 : 0);
    },
  );
});

test('columns hold what the incidents read one by one say', () => {
  fc.assert(
    fc.property(anyTables(4), fc.constantFrom(...NAMED_WORDS), (tables, word) => {
      const { dataset, context } = prepare(tables);
      const readings = readAll(dataset, 'killed', word, context);
      dataset.incidents.rows.forEach((incident, row) => {
        const alone = readIncident(incident, 'killed', word, context);
        expect(readings.incidents[row]).toEqual(alone);
        expect(rangeAt(readings.whole, row)).toEqual(alone.whole);
        for (const group of VICTIM_GROUPS) {
          expect(rangeAt(readings.groups[group], row)).toEqual(alone.groups[group] ?? null);
        }
      });
    }),
  );
});

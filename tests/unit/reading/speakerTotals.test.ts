import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { readIncident } from '../../../src/reading/readIncident.ts';
import { SIDE_WORDS, totalsBySpeaker } from '../../../src/reading/speakerTotals.ts';
import { anyTables } from './generatedTables.ts';
import { naiveReading } from './naiveReading.ts';
import { prepare, readTables } from './tables.ts';

test('the Durand Line clashes of October 2025 as each side tells them', () => {
  const { dataset, context } = prepare(readTables());
  const incident = dataset.incidents.rows.find(({ id }) => id === '2025-10-11-durand-line-clashes');
  if (!incident) throw new Error('the record holds the case that must come out right');
  const { claimants, sides } = totalsBySpeaker(incident, 'killed', context);
  const brief = (reading: ReturnType<typeof readIncident>) =>
    reading.whole && `${reading.whole.floor}–${reading.whole.top}${reading.whole.open ? '+' : ''}`;
  expect(claimants.map(({ said_by, reading }) => [said_by, brief(reading)])).toEqual([
    ['ispr', '223–223+'],
    ['mujahid', '67–67'],
  ]);
  expect(sides.map(({ word, reading }) => [word, brief(reading)])).toEqual([
    ['pakistan', '223–223+'],
    ['kabul', '67–67'],
    ['armed-groups', null],
    ['independent', null],
    ['press', null],
  ]);
});

test('sides are read under their words, claimants on their own claims alone', () => {
  fc.assert(
    fc.property(anyTables(1), fc.constantFrom(...OUTCOMES), (tables, outcome) => {
      const { dataset, context } = prepare(tables);
      for (const incident of dataset.incidents.rows) {
        const { claimants, sides } = totalsBySpeaker(incident, outcome, context);
        expect(sides).toEqual(
          SIDE_WORDS.map((word) => ({
            word,
            reading: readIncident(incident, outcome, word, context),
          })),
        );
        const range = naiveReading(incident, outcome, 'range', tables);
        const speakerOf = (id: string) => incident.claims.find((claim) => claim.id === id)?.said_by;
        expect(claimants.map(({ said_by }) => said_by)).toEqual([
          ...new Set(range.counted.map(speakerOf)),
        ]);
        for (const { said_by, reading } of claimants) {
          expect(reading.counted).toEqual(range.counted.filter((id) => speakerOf(id) === said_by));
          expect(reading.whole).not.toBeNull();
          expect(reading.differs).toBe(false);
        }
      }
    }),
  );
});

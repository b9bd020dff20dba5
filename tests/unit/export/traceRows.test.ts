import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildFigureEvidence } from '../../../src/app/drawer/evidence/figureEvidence.ts';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { csvOf } from '../../../src/export/csv.ts';
import { traceRows } from '../../../src/export/traceRows.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { REAL_PIPELINE } from '../../fixtures/diplomacyInput.ts';
import { randomFilter } from '../filter/randomFilter.ts';

type Row = Readonly<Record<string, string>>;

const { dataset } = REAL_PIPELINE;
const number = (...texts: (string | undefined)[]): number =>
  Number(texts.find((text) => text !== undefined && text !== '') ?? 0);

/** Adds up a number of one incident from a file's rows alone: one claim a group, or one speaker's. */
function addUp(rows: readonly Row[], end: 'floor' | 'top', rival: boolean): number {
  const giving = rows.filter(({ gives }) => gives?.split(' ').includes(end));
  const value = ({ low, best, high }: Row): number =>
    end === 'floor' ? number(low, best) : number(high, best, low);
  const apart = giving.filter(({ group }) => group !== 'all');
  const one = rival
    ? giving.filter(({ said_by: by }) => by === giving[0]?.['said_by'])
    : apart.length === 0
      ? giving.slice(0, 1)
      : apart.filter(({ group }, at) => apart.findIndex((row) => row['group'] === group) === at);
  return one.reduce((sum, row) => sum + value(row), 0);
}

describe('the file of a figure', () => {
  it('holds every claim of the outcome once, and its counted ones add up to the figure', () => {
    const asked = fc.record({
      filter: randomFilter(dataset),
      outcome: fc.constantFrom(...OUTCOMES),
      word: fc.constantFrom(...NAMED_WORDS, 'ispr', 'iea'),
    });
    fc.assert(
      fc.property(asked, ({ filter, outcome, word }) => {
        const state = { ...DEFAULT_STATE, filter: { ...filter, group: [] }, outcome, word };
        const { readings, evaluation, sum } = REAL_PIPELINE.run(state);
        const evidence = buildFigureEvidence(dataset, readings, evaluation.passing.incidents, []);
        const file = csvOf(
          traceRows(
            dataset,
            new Map(evidence.counted.flatMap(({ parts }) => [...parts])),
            evidence.excluded.flatMap(({ reason, ids }) => ids.map((id) => ({ id, reason }))),
          ),
        );
        const { data } = Papa.parse<Row>(file, { header: true, skipEmptyLines: true });
        const all = dataset.incidents.rows.flatMap(({ claims }) =>
          claims.filter((claim) => claim.outcome === outcome),
        );
        expect(data).toHaveLength(all.length);
        expect(new Set(data.map(({ claim }) => claim))).toEqual(new Set(all.map(({ id }) => id)));
        const counted = data.filter((row) => row['counted'] === 'true');
        let [floor, top] = [0, 0];
        for (const { incident } of evidence.counted) {
          const rows = counted.filter((row) => row['incident'] === incident.id);
          const row = dataset.incidents.rowOf.get(incident.id) ?? -1;
          const rival = readings.incidents[row]?.rival === true;
          floor += addUp(rows, 'floor', rival);
          top += addUp(rows, 'top', rival);
        }
        expect({ floor, top }).toEqual({ floor: sum.floor, top: sum.top });
        for (const row of data) {
          expect(
            row['counted'] === 'true' ? row['gives'] || row['reason'] : row['reason'],
          ).not.toBe('');
        }
      }),
      { numRuns: 40 },
    );
  });
});

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

/** A column of the file, added up as a spreadsheet does it: empty cells are nothing. */
const columnSum = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

describe('the file of a figure', () => {
  it('holds every claim of the outcome once, and its counted ones add up to the figure', () => {
    const asked = fc.record({
      filter: randomFilter(dataset),
      outcome: fc.constantFrom(...OUTCOMES),
      word: fc.constantFrom(...NAMED_WORDS, 'ispr', 'iea'),
    });
    fc.assert(
      fc.property(asked, ({ filter, outcome, word }) => {
        const state = { ...DEFAULT_STATE, filter, outcome, word };
        const { readings, evaluation, sum } = REAL_PIPELINE.run(state);
        const evidence = buildFigureEvidence(
          dataset,
          readings,
          evaluation.passing.incidents,
          filter.group,
        );
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
        for (const end of ['floor', 'best', 'top'] as const) {
          expect(columnSum(data, `adds_to_${end}`), end).toBe(sum[end]);
        }
        expect(data.every((row) => row['counted'] === 'true' || !row['adds_to_top'])).toBe(true);
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

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import { buildMembership } from '../../../src/data/membership.ts';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { createEvaluator } from '../../../src/filter/createEvaluator.ts';
import { buildDimensions } from '../../../src/filter/dimensions.ts';
import { DIMENSION_IDS } from '../../../src/filter/evaluation.ts';
import { chainRows } from '../../../src/model/chainRows.ts';
import { chainsOf } from '../../../src/model/responseChains.ts';
import { contestedRows } from '../../../src/reading/contestedRows.ts';
import { createReadingContext } from '../../../src/reading/readingContext.ts';
import { anyFilteredTables } from './generatedTables.ts';
import { expectAsNaive } from './expectAsNaive.ts';
import { randomFilter } from './randomFilter.ts';

const WORDS = ['Turkham', 'khost', 'tehrik', 'iakub', 'چمن', 'spin chaman', 'kandahar', 'pak'];

describe('buildDimensions', () => {
  it('agrees with the naive filter on generated records, filter after filter', () => {
    const worlds = anyFilteredTables.chain((tables) => {
      const dataset = buildDataset(tables, '2026-01-01');
      const step = fc.record({
        filter: randomFilter(dataset, WORDS),
        outcome: fc.constantFrom(...OUTCOMES),
        exempt: fc.subarray([...DIMENSION_IDS]),
      });
      return fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => ({ dataset, steps }));
    });
    fc.assert(
      fc.property(worlds, ({ dataset, steps }) => {
        const membership = buildMembership(dataset);
        const contested = contestedRows(dataset, createReadingContext(dataset, membership));
        const world = { dataset, membership, contested };
        const evaluate = createEvaluator(
          dataset,
          buildDimensions(dataset, membership, contested, () =>
            chainRows(dataset, chainsOf(dataset)),
          ),
        );
        for (const { filter, outcome, exempt } of steps) {
          expectAsNaive(evaluate(filter, outcome), { filter, outcome, exempt }, world);
        }
      }),
      { numRuns: 300 },
    );
  });
});

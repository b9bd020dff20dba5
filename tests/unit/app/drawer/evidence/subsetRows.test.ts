import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOfSubset } from '../../../../../src/app/drawer/evidence/subsetRows.ts';
import { dayOf } from '../../../../../src/lib/days.ts';
import { groupColumns } from '../../../../../src/reading/groupColumns.ts';
import { NAMED_WORDS } from '../../../../../src/reading/word.ts';
import { DEFAULT_STATE } from '../../../../../src/state/explorer.ts';
import { SUBSETS } from '../../../../../src/state/selected.ts';
import { REAL_PIPELINE } from '../../../../fixtures/diplomacyInput.ts';
import { randomFilter } from '../../../filter/randomFilter.ts';

const { dataset } = REAL_PIPELINE;

describe('the incidents of which the page says how many', () => {
  test('are as many as it says, and give what it says', () => {
    const asked = fc.record({
      filter: randomFilter(dataset),
      word: fc.constantFrom(...NAMED_WORDS),
    });
    fc.assert(
      fc.property(asked, ({ filter, word }) => {
        const { readings, evaluation, sum, differ } = REAL_PIPELINE.run({
          ...DEFAULT_STATE,
          filter,
          word,
        });
        const { incidents } = evaluation.passing;
        const columns = groupColumns(readings, filter.group);
        const inSubset = (of: (typeof SUBSETS)[number]): number[] =>
          [...rowsOfSubset(of, dataset, incidents, columns, filter.from)].flatMap((is, row) =>
            is === 1 ? [row] : [],
          );
        expect(inSubset('differing')).toHaveLength(differ);
        expect(inSubset('no-figure')).toHaveLength(sum.no_figure);
        const word1 = inSubset('one-sided').map((row) => columns.one_sided[row] ?? 0);
        expect(word1.reduce((a, b) => a + b, 0)).toBe(sum.one_sided);
        expect(word1.every((floor) => floor > 0)).toBe(true);
        const earlier = dataset.incidents.rows.flatMap((_, row) =>
          incidents[row] === 1 &&
          filter.from !== null &&
          (dataset.incidents.first[row] ?? Infinity) < filter.from
            ? [row]
            : [],
        );
        expect(inSubset('earlier')).toEqual(earlier);
      }),
      { numRuns: 200 },
    );
  });

  test('are the Durand Line clashes, on the day after they began', () => {
    const from = dayOf(2025, 10, 12);
    const filter = { ...DEFAULT_STATE.filter, from, to: from };
    const { readings, evaluation } = REAL_PIPELINE.run({ ...DEFAULT_STATE, filter });
    for (const of of ['earlier', 'differing'] as const) {
      const rows = rowsOfSubset(
        of,
        dataset,
        evaluation.passing.incidents,
        groupColumns(readings, []),
        from,
      );
      const titles = dataset.incidents.rows.filter((_, row) => rows[row] === 1);
      expect(titles.map(({ id }) => id)).toContain('2025-10-11-durand-line-clashes');
    }
  });
});

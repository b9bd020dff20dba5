import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BIN_UNITS, binSpan, buildTimeBins } from '../../../src/lib/timeBins.ts';
import { addRanges, ZERO_RANGE, type Range } from '../../../src/reading/range.ts';
import { readAll } from '../../../src/reading/readAll.ts';
import type { RangeSum } from '../../../src/reading/readings.ts';
import { sumByBin, sumRows } from '../../../src/reading/sums.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { anyTables } from './generatedTables.ts';
import { prepare, readTables } from './tables.ts';

const anyMask = fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 });
const anyWord = fc.constantFrom(...NAMED_WORDS);

function addUp(ranges: readonly (Range | null)[]): RangeSum {
  const said = ranges.filter((range) => range !== null);
  return {
    ...said.reduce(addRanges, ZERO_RANGE),
    incidents: said.length,
    no_figure: ranges.length - said.length,
  };
}

function addSums(a: RangeSum, b: RangeSum): RangeSum {
  return {
    ...addRanges(a, b),
    incidents: a.incidents + b.incidents,
    no_figure: a.no_figure + b.no_figure,
  };
}

const NOTHING: RangeSum = addUp([]);

function readGenerated(tables: Parameters<typeof prepare>[0], word: string, wanted: number[]) {
  const { dataset, context } = prepare(tables);
  const { rows } = dataset.incidents;
  const mask = Uint8Array.from(rows, (_, row) => wanted[row] ?? 0);
  return { dataset, mask, readings: readAll(dataset, 'killed', word, context) };
}

describe('sumRows', () => {
  test('adds the readings of the rows that are in, and counts those without a figure', () => {
    fc.assert(
      fc.property(anyTables(8), anyWord, anyMask, (tables, word, wanted) => {
        const { mask, readings } = readGenerated(tables, word, wanted);
        const inside = readings.incidents.filter((_, row) => mask[row] === 1);
        expect(sumRows(readings.whole, mask)).toEqual(addUp(inside.map(({ whole }) => whole)));
      }),
    );
  });

  test('no row gives nothing, not a figure', () => {
    const { dataset, context } = prepare(readTables());
    const { whole } = readAll(dataset, 'killed', 'range', context);
    expect(sumRows(whole, new Uint8Array(whole.said.length))).toEqual(NOTHING);
  });
});

describe('sumByBin', () => {
  test.each(BIN_UNITS)('the bins of a %s add up to the rows', (unit) => {
    fc.assert(
      fc.property(anyTables(8), anyWord, anyMask, (tables, word, wanted) => {
        const { dataset, mask, readings } = readGenerated(tables, word, wanted);
        const bins = buildTimeBins(unit, dataset.extent);
        const sums = sumByBin(readings.whole, mask, dataset.incidents.first, bins);
        expect(sums).toHaveLength(bins.starts.length);
        expect(sums.reduce(addSums, NOTHING)).toEqual(sumRows(readings.whole, mask));
      }),
      { numRuns: 40 },
    );
  });

  test.each(BIN_UNITS)('on the record each %s holds the incidents that begin in it', (unit) => {
    const { dataset, context } = prepare(readTables());
    const { first, rows } = dataset.incidents;
    const { whole } = readAll(dataset, 'killed', 'range', context);
    const bins = buildTimeBins(unit, dataset.extent);
    const all = new Uint8Array(rows.length).fill(1);
    const sums = sumByBin(whole, all, first, bins);
    const apart = bins.starts.map((_, bin) => {
      const span = binSpan(bins, bin);
      const inside = first.map((day) => (day >= span.first && day <= span.last ? 1 : 0));
      return sumRows(whole, Uint8Array.from(inside));
    });
    expect(sums).toEqual(apart);
  });

  test('incidents that begin outside the bins are in none', () => {
    fc.assert(
      fc.property(anyTables(4), (tables) => {
        const { dataset, mask, readings } = readGenerated(tables, 'range', [1, 1, 1, 1]);
        const bins = buildTimeBins('day', { first: 0, last: 3 });
        const sums = sumByBin(readings.whole, mask, dataset.incidents.first, bins);
        expect(sums.reduce(addSums, NOTHING)).toEqual(NOTHING);
      }),
      { numRuns: 20 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readTotals } from '../../../../src/model/trackerTotals.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { groupColumns } from '../../../../src/reading/groupColumns.ts';
import { sumRows } from '../../../../src/reading/sums.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { compareTotals } from '../../../../src/studies/trackers/compare.ts';
import { openingOf } from '../../../../src/studies/trackers/evidence.ts';
import { diplomacyInput } from '../../../fixtures/diplomacyInput.ts';

const input = diplomacyInput();
const { dataset } = input;
const comparisons = compareTotals(readTotals(dataset).comparable, input);

describe('what a sum of the record opens', () => {
  it('is a figure of the same number, under the filters that the step sets', () => {
    let opened = 0;
    for (const { total, own } of comparisons) {
      const { place, days, metric } = total;
      if (place.kind === 'district' || place.kind === 'cross-border') continue;
      const step = openingOf(total, own, dataset);
      expect(step === null, total.total.id).toBe(own.incidents === 0);
      if (!step) continue;
      const state = step({ ...DEFAULT_STATE, filter: { ...NO_FILTER, type: ['Battles'] } });
      expect(state.select).toEqual([
        { kind: 'figure', first: days.first, last: days.last, group: null },
      ]);
      const after = diplomacyInput(state);
      const rows = after.passing.incidents.map((is, row) => {
        const day = dataset.incidents.first[row] ?? -1;
        return is === 1 && day >= days.first && day <= days.last ? 1 : 0;
      });
      const sum = sumRows(groupColumns(after.readings, state.filter.group), rows);
      if (metric === 'attacks') expect(sum.incidents + sum.no_figure).toBe(own.incidents);
      else if (own.range === null) expect(sum.incidents).toBe(0);
      else {
        const { floor, top, open, best } = own.range;
        expect(sum, total.total.id).toMatchObject({ floor, top, open, best });
      }
      opened += 1;
    }
    expect(opened).toBeGreaterThan(350);
  });

  it('is the incidents themselves where no filter says the place', () => {
    const some = comparisons.filter(
      ({ total, own }) =>
        own.incidents > 0 && ['district', 'cross-border'].includes(total.place.kind),
    );
    expect(some.length).toBeGreaterThan(5);
    for (const { total, own } of some) {
      const state = openingOf(total, own, dataset)?.(DEFAULT_STATE);
      expect(state?.select).toHaveLength(own.incidents);
      expect(state?.filter).toBe(DEFAULT_STATE.filter);
    }
  });
});

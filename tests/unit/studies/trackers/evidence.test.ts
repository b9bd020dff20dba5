import { describe, expect, it } from 'vitest';
import { readTotals } from '../../../../src/model/trackerTotals.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { groupColumns } from '../../../../src/reading/groupColumns.ts';
import { sumRows } from '../../../../src/reading/sums.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { coverageByMonth } from '../../../../src/model/coverage.ts';
import { ALL_BUT_MILITANTS } from '../../../../src/model/likeForLike.ts';
import { coverageTable } from '../../../../src/studies/trackers/coverageTable.ts';
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
      if (own.kind.attacksOnly || own.kind.crossBorderOnly) continue;
      const step = openingOf(total, own);
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
    expect(opened).toBeGreaterThan(300);
  });

  it('is the total, whose panel lists the incidents, where no filter says what it counts', () => {
    const some = comparisons.filter(
      ({ total, own }) =>
        own.incidents > 0 &&
        (own.kind.attacksOnly ||
          own.kind.crossBorderOnly ||
          ['district', 'cross-border'].includes(total.place.kind)),
    );
    expect(some.length).toBeGreaterThan(5);
    for (const { total, own } of some) {
      const state = openingOf(total, own)?.(DEFAULT_STATE);
      expect(state?.select).toEqual([{ kind: 'total', id: total.total.id }]);
      expect(state?.filter).toBe(DEFAULT_STATE.filter);
    }
  });
});

describe('what a month’s share opens', () => {
  const killed = input.read('killed', 'range');
  const months = coverageByMonth(dataset, {
    whole: killed.whole,
    butMilitants: groupColumns(killed, ALL_BUT_MILITANTS),
    civilians: killed.groups.civilians,
  });
  const asked = { ...DEFAULT_STATE, word: 'kabul', outcome: 'wounded' as const };
  const reader = { ...asked, filter: { ...NO_FILTER, type: ['Battles' as const], q: 'bomb' } };
  const table = coverageTable(months, dataset, LATER_ENGLISH);
  const column = (key: string): number => table.columns.findIndex((one) => one.key === key);

  it.each(['own', 'incidents', 'ownIncidents'])(
    're-adds to the cell, whatever the reader had asked for: %s',
    (key) => {
      let walked = 0;
      let beyondFilters = 0;
      for (const { key: month, cells } of table.rows) {
        const cell = cells[column(key)];
        if (!cell?.leadsTo) continue;
        const after = diplomacyInput(cell.leadsTo(reader));
        const [total] = after.state.select.flatMap((one) => (one.kind === 'total' ? one.id : []));
        if (total !== undefined) {
          // What only its own panel can say: the panel compares on the word in force.
          const [beside] = compareTotals(
            readTotals(dataset).comparable.filter((one) => one.total.id === total),
            after,
          );
          const { range, incidents, noFigure } = beside?.own ?? {};
          expect(key === 'own' ? range?.best : (incidents ?? 0) - (noFigure ?? 0), month).toBe(
            cell.sort,
          );
          beyondFilters += 1;
          continue;
        }
        const figure = after.state.select.find((one) => one.kind === 'figure');
        const first = figure?.first ?? Infinity;
        const last = figure?.last ?? -Infinity;
        const rows = after.passing.incidents.map((is, row) => {
          const day = dataset.incidents.first[row] ?? -1;
          return is === 1 && day >= first && day <= last ? 1 : 0;
        });
        const sum = sumRows(groupColumns(after.readings, after.state.filter.group), rows);
        const opened = {
          own: sum.best,
          incidents: sum.incidents + sum.no_figure,
          ownIncidents: sum.incidents,
        };
        expect(opened[key as keyof typeof opened], month).toBe(cell.sort);
        walked += 1;
      }
      expect(walked).toBeGreaterThan(20);
      // The months that a total of cross-border fighting measures.
      expect(beyondFilters).toBe(key === 'incidents' ? 0 : 6);
    },
  );
});

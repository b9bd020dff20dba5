import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import { isoOfDay } from '../../../src/lib/days.ts';
import {
  COVERED_FROM,
  coverageByMonth,
  type CoverageColumns,
  type MonthCoverage,
} from '../../../src/model/coverage.ts';
import { ALL_BUT_MILITANTS } from '../../../src/model/likeForLike.ts';
import { groupColumns } from '../../../src/reading/groupColumns.ts';
import { diplomacyInput, diplomacyPipeline } from '../../fixtures/diplomacyInput.ts';
import { realTables } from '../../fixtures/realTables.ts';

const input = diplomacyInput();
const { dataset } = input;
const killed = input.read('killed', 'range');
const columns: CoverageColumns = {
  whole: killed.whole,
  butMilitants: groupColumns(killed, ALL_BUT_MILITANTS),
  civilians: killed.groups.civilians,
};
const months = coverageByMonth(dataset, columns);

function monthOf(country: string, month: string): MonthCoverage {
  const found = months.find(
    (one) => one.country === country && isoOfDay(one.days.first).startsWith(month),
  );
  if (!found) throw new Error(`no month ${month}`);
  return found;
}

describe('the coverage of months', () => {
  it('has every month of the record once for both countries', () => {
    for (const country of ['PK', 'AF']) {
      const own = months.filter((one) => one.country === country);
      expect(own).toHaveLength(60);
      expect(own[0]?.days.first).toBe(dataset.extent.first);
      expect(own.at(-1)?.days.last).toBe(dataset.extent.last);
    }
    expect(months).toHaveLength(120);
  });

  it('counts the incidents that began in the month, by their printed date', () => {
    for (const { country, days, incidents } of months) {
      const month = isoOfDay(days.first).slice(0, 7);
      const printed = dataset.incidents.rows.filter(
        ({ date, place }) => place.country === country && date.startsWith(month),
      );
      expect(incidents, `${country} ${month}`).toBe(printed.length);
    }
  });

  it('keeps its own rule', () => {
    for (const { coverage, incidents, yardstick } of months) {
      if (incidents === 0) expect(coverage).toBe('not-covered');
      else if (!yardstick) expect(coverage).toBe('unmeasured');
      else expect(coverage).toBe(yardstick.share >= COVERED_FROM ? 'covered' : 'thin');
    }
    expect(new Set(months.map(({ coverage }) => coverage)).size).toBe(4);
  });

  it('measures by an independent total whose days hold the month, none shorter being fit', () => {
    for (const { days, country, yardstick } of months) {
      if (!yardstick) continue;
      const { total, own, share } = yardstick;
      expect(total.days.first).toBeLessThanOrEqual(days.first);
      expect(total.days.last).toBeGreaterThanOrEqual(days.last);
      expect(total.days.last - total.days.first).toBeLessThan(366);
      expect(dataset.actors.rows.find(({ id }) => id === total.total.said_by)?.standing).toBe(
        'independent',
      );
      expect(total.group).toBe(country === 'PK' ? null : 'civilians');
      expect(share).toBe(own / total.figure.high);
    }
  });

  it('sums the record over the yardstick’s days, one by one', () => {
    for (const { country, yardstick } of months) {
      if (!yardstick) continue;
      const { days } = yardstick.total;
      const column = columns[yardstick.victims];
      let sum = 0;
      dataset.incidents.rows.forEach(({ place }, row) => {
        const day = dataset.incidents.first[row] ?? Number.NaN;
        if (place.country === country && day >= days.first && day <= days.last) {
          sum += column.best[row] ?? 0;
        }
      });
      expect(yardstick.own).toBe(sum);
    }
  });

  it('takes the month’s own total before the quarter’s and the year’s, and leaves militants out with it', () => {
    expect(monthOf('PK', '2022-12').yardstick?.total.total.id).toBe('picss-2022-12-killed-all');
    expect(monthOf('PK', '2022-12').yardstick?.victims).toBe('butMilitants');
    expect(monthOf('PK', '2023-02').yardstick?.total.total.id).toBe('crss-2023q1-killed');
    expect(monthOf('PK', '2023-02').yardstick?.victims).toBe('whole');
    // Before the record's own time no total measures it.
    expect(monthOf('PK', '2021-08').coverage).toBe('unmeasured');
    expect(monthOf('AF', '2025-10').yardstick?.victims).toBe('civilians');
  });

  it('is empty without totals, and without incidents covers nothing', () => {
    const tables = realTables();
    const bare = buildDataset({ ...tables, 'period-totals': [] }, 'test');
    expect(coverageByMonth(bare, columns)).toEqual([]);
    const empty = diplomacyInput({}, diplomacyPipeline({ ...tables, incidents: [] }));
    const none = empty.read('killed', 'range');
    const all = coverageByMonth(empty.dataset, {
      whole: none.whole,
      butMilitants: none.whole,
      civilians: none.groups.civilians,
    });
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ coverage }) => coverage))).toEqual(new Set(['not-covered']));
  });
});

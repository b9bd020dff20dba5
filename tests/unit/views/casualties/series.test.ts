import { describe, expect, it } from 'vitest';
import { VICTIM_GROUPS } from '../../../../src/domain/vocabulary.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { BIN_UNITS } from '../../../../src/lib/timeBins.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { sumRows } from '../../../../src/reading/sums.ts';
import { buildSeries, type BinFigure } from '../../../../src/views/casualties/series.ts';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { casualtyInput } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const dataset = buildDataset(realTables(), 'test');
const groups = { settings: { casualties: { rows: 'groups' } } };
const autumn = {
  ...NO_FILTER,
  from: spanOfText('2025-09')?.first ?? null,
  to: spanOfText('2025-12')?.last ?? null,
};

/** The kind of nothing, told plainly. */
const plainKind = ({ records, sum }: BinFigure): string => {
  if (records === 0) return 'no-record';
  if (sum.incidents === 0) return 'no-figure';
  return sum.top > 0 || sum.open ? 'figure' : 'zero';
};

describe('buildSeries on the record', () => {
  it('adds up each month as a plain recount by month text does', () => {
    const input = casualtyInput(dataset);
    const series = buildSeries(input);
    const naive = new Map<string, { floor: number; top: number; said: number; unsaid: number }>();
    dataset.incidents.rows.forEach((incident, row) => {
      const month = incident.date.slice(0, 7);
      const sum = naive.get(month) ?? { floor: 0, top: 0, said: 0, unsaid: 0 };
      const whole = input.readings.incidents[row]?.whole ?? null;
      sum.floor += whole?.floor ?? 0;
      sum.top += whole?.top ?? 0;
      sum[whole ? 'said' : 'unsaid'] += 1;
      naive.set(month, sum);
    });
    series.rows[0]?.bins.forEach(({ sum, kind }, bin) => {
      const month = new Date((series.spans[bin]?.first ?? 0) * 86_400_000)
        .toISOString()
        .slice(0, 7);
      const expected = naive.get(month) ?? { floor: 0, top: 0, said: 0, unsaid: 0 };
      expect([month, sum.floor, sum.top, sum.incidents, sum.no_figure]).toEqual([
        month,
        expected.floor,
        expected.top,
        expected.said,
        expected.unsaid,
      ]);
      expect(kind === 'no-record').toBe(!naive.has(month));
    });
  });

  it.each(BIN_UNITS)('adds up to the same whole by %s', (bin) => {
    for (const patch of [{}, groups]) {
      const input = casualtyInput(dataset, { bin, ...patch });
      const series = buildSeries(input);
      series.rows.forEach(({ group, bins }) => {
        const columns = group === null ? input.readings.whole : input.readings.groups[group];
        const whole = sumRows(columns, input.context.incidents);
        const total = (key: 'floor' | 'one_sided' | 'best' | 'top' | 'incidents'): number =>
          bins.reduce((sum, one) => sum + one.sum[key], 0);
        for (const key of ['floor', 'one_sided', 'best', 'top', 'incidents'] as const) {
          expect(total(key)).toBe(whole[key]);
        }
        expect(bins.some(({ sum }) => sum.open)).toBe(whole.open);
      });
    }
  });

  it('tells the kinds of nothing apart', () => {
    const [row] = buildSeries(casualtyInput(dataset, { bin: 'day' })).rows;
    expect(row?.bins.map(({ kind }) => kind)).toEqual(row?.bins.map(plainKind));
    expect(new Set(row?.bins.map(({ kind }) => kind))).toEqual(
      new Set(['figure', 'zero', 'no-figure', 'no-record']),
    );
  });

  it('marks the bins where somebody says “dozens” without a figure', () => {
    const series = buildSeries(casualtyInput(dataset));
    const marked = series.rows[0]?.bins.flatMap(({ unnumbered }, bin) =>
      unnumbered > 0
        ? [new Date((series.spans[bin]?.first ?? 0) * 86_400_000).getUTCFullYear()]
        : [],
    );
    expect(marked).toEqual([2024, 2025, 2026]);
  });

  it.each([
    ['range', [2024, 2025, 2026]],
    // UNAMA, an armed group and Kabul’s spokesman, one each.
    ['independent', [2024]],
    ['armed-groups', [2025]],
    ['kabul', [2026]],
    ['mujahid', [2026]],
    ['admissions', []],
    ['pakistan', []],
    ['press', []],
  ])('on the word of %s marks only where that word says “dozens”', (word, years) => {
    const bin = 'year' as const;
    const rows = (patch: object) => buildSeries(casualtyInput(dataset, { word, bin, ...patch }));
    const marked = (bins: readonly BinFigure[] = [], at: readonly { first: number }[]): number[] =>
      bins.flatMap(({ unnumbered }, index) =>
        Array.from({ length: unnumbered }, () =>
          new Date((at[index]?.first ?? 0) * 86_400_000).getUTCFullYear(),
        ),
      );
    const one = rows({});
    expect(marked(one.rows[0]?.bins, one.spans)).toEqual(years);
    const split = rows(groups);
    expect(
      split.rows.flatMap(({ bins }) => marked(bins, split.spans)).toSorted((a, b) => a - b),
    ).toEqual(years);
    const forces = split.rows.find(({ group }) => group === 'security-forces');
    expect(marked(forces?.bins, split.spans)).toEqual(years.filter((year) => year === 2025));
  });

  it('keeps the bars and moves only the sums while the time filter moves', () => {
    const input = casualtyInput(dataset);
    const moved = {
      ...casualtyInput(dataset, { filter: autumn }),
      readings: input.readings,
      context: input.context,
      time: input.time,
    };
    const still = {
      ...moved,
      state: { ...moved.state, filter: { ...autumn, group: input.state.filter.group } },
    };
    const [before, after] = [buildSeries(input), buildSeries(still)];
    expect(after.bars).toBe(before.bars);
    expect(after.totals[0]?.top).toBeLessThan(before.totals[0]?.top ?? 0);
  });

  it('has a row a group on request, which the group filter does not empty', () => {
    const patch = { ...groups, filter: { ...NO_FILTER, group: ['militants' as const] } };
    const series = buildSeries(casualtyInput(dataset, patch));
    const all = buildSeries(casualtyInput(dataset, groups));
    expect(series.rows.map(({ group }) => group)).toEqual(VICTIM_GROUPS);
    expect(series.totals).toEqual(all.totals);
  });

  it('adds up only the groups that the filter asks for in the one row', () => {
    const filter = { ...NO_FILTER, group: ['militants' as const] };
    const input = casualtyInput(dataset, { filter });
    expect(buildSeries(input).totals[0]).toEqual(
      sumRows(input.readings.groups.militants, input.passing.incidents),
    );
  });
});

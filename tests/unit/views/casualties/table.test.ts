import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { dayOf, isoOfDay, spanOfText } from '../../../../src/lib/days.ts';
import { sumRows } from '../../../../src/reading/sums.ts';
import { buildSeries } from '../../../../src/views/casualties/series.ts';
import { summariseCasualties } from '../../../../src/views/casualties/summary.ts';
import { tabulateCasualties } from '../../../../src/views/casualties/table.ts';
import type { TableRow } from '../../../../src/ui/tableData.ts';
import { casualtyInput, NO_TABLES } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const dataset = buildDataset(realTables(), 'test');
const october = {
  ...NO_FILTER,
  from: spanOfText('2025-10')?.first ?? null,
  to: spanOfText('2025-10')?.last ?? null,
};
const table = (input: ReturnType<typeof casualtyInput>) =>
  tabulateCasualties(buildSeries(input), LATER_ENGLISH, input);

describe('tabulateCasualties', () => {
  it('has a row for every month with a record and says how many have none', () => {
    const data = table(casualtyInput(dataset));
    const series = buildSeries(casualtyInput(dataset));
    const none = series.rows[0]?.bins.filter(({ kind }) => kind === 'no-record').length ?? 0;
    expect(data.rows).toHaveLength(series.spans.length - none);
    expect(data.note).toContain(`${none} months have no record.`);
  });

  it('says nothing of months outside the period', () => {
    const year = {
      ...NO_FILTER,
      from: spanOfText('2025')?.first ?? null,
      to: spanOfText('2025')?.last ?? null,
    };
    const data = table(casualtyInput(dataset, { filter: year, bin: 'month' }));
    // Each of the twelve has an incident.
    expect(data.rows).toHaveLength(12);
    expect(data.note).not.toContain('no record');
  });

  it('says of filters besides the period that others’ records may be there', () => {
    const filter = { ...NO_FILTER, group: ['afghan-forces'] as const };
    const { note } = table(casualtyInput(dataset, { filter, bin: 'month' }));
    expect(note).toMatch(/^\d+ months have no record that passes the filters\./u);
  });

  it('does not say of a month whose incidents have no figure that it has no record', () => {
    const silent = {
      ...realTables(),
      incidents: realTables()
        .incidents.slice(0, 1)
        .map((incident) => ({ ...incident, claims: [] })),
    };
    for (const rows of ['all', 'groups']) {
      const input = casualtyInput(silent, { bin: 'year', settings: { casualties: { rows } } });
      const { note } = table(input);
      const years = input.time.bins.starts.length;
      expect(note).toContain(`${years - 1} years have no record.`);
    }
  });

  it('totals the headline’s sum over the filtered time', () => {
    const input = casualtyInput(dataset, { filter: october });
    const sum = sumRows(input.readings.whole, input.passing.incidents);
    const cells = table(input).totals?.map(({ text }) => text);
    expect(cells?.slice(1)).toEqual([
      String(sum.incidents),
      LATER_ENGLISH.format.count(sum.floor),
      LATER_ENGLISH.format.count(sum.one_sided),
      LATER_ENGLISH.format.count(sum.best),
      `${LATER_ENGLISH.format.count(sum.top)}${sum.open ? '+' : ''}`,
      String(sum.no_figure),
    ]);
  });

  it('adds its rows up to the totals', () => {
    const { rows, totals } = table(casualtyInput(dataset));
    [1, 2, 3, 4, 5, 6].forEach((column) => {
      const sum = rows.reduce((all, { cells }) => all + Number(cells[column]?.sort ?? 0), 0);
      expect(sum).toBe(totals?.[column]?.sort);
    });
  });

  it('opens what each number counts', () => {
    const [row] = table(casualtyInput(dataset, { filter: october, bin: 'month' })).rows;
    expect(row?.cells.at(-1)?.opens).toEqual({
      kind: 'figure',
      first: october.from,
      last: october.to,
      group: null,
    });
  });

  it('names and opens the days that are counted, where the period cuts a bin', () => {
    const days = { from: dayOf(2025, 10, 11), to: dayOf(2025, 11, 30) };
    const { rows } = table(
      casualtyInput(dataset, { filter: { ...NO_FILTER, ...days }, bin: 'month' }),
    );
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['11–31 Oct 2025', 'Nov 2025']);
    const opens = rows.map(({ cells }) => cells.at(-1)?.opens);
    expect(opens[0]).toMatchObject({ first: days.from, last: dayOf(2025, 10, 31) });
    expect(opens[1]).toMatchObject({ first: dayOf(2025, 11, 1), last: days.to });
  });

  it('says in each row what its numbers open, where incidents go over the period’s edges too', () => {
    const { incidents } = dataset;
    const opened = (first: number, last: number): number =>
      incidents.rows.filter((_, row) => {
        const day = incidents.first[row] ?? Number.NaN;
        return day >= first && day <= last;
      }).length;
    // Each day of the autumn in which a night of 11 to 12 October lies.
    for (let from = dayOf(2025, 9, 1); from <= dayOf(2025, 11, 1); from += 1) {
      const to = from + 40;
      const input = casualtyInput(dataset, { filter: { ...NO_FILTER, from, to }, bin: 'month' });
      const { rows, totals, note, columns } = table(input);
      const at = (key: string): number => columns.findIndex((column) => column.key === key);
      const counted = (cells: TableRow['cells']): number =>
        Number(cells[at('incidents')]?.sort) + Number(cells[at('noFigure')]?.sort);
      for (const { cells } of rows) {
        const opens = cells.at(-1)?.opens;
        if (opens?.kind !== 'figure') throw new Error('a number opens what it counts');
        expect(counted(cells), isoOfDay(from)).toBe(
          opened(opens.first ?? Number.NaN, opens.last ?? Number.NaN),
        );
      }
      const inRows = rows.reduce((sum, { cells }) => sum + counted(cells), 0);
      const left = counted(totals ?? []) - inRows;
      expect(/(\d+) incidents? began before/u.exec(note ?? '')?.[1] ?? '0').toBe(String(left));
    }
  });

  it('names the group in small multiples and has no totals, which would count deaths twice', () => {
    const data = table(casualtyInput(dataset, { settings: { casualties: { rows: 'groups' } } }));
    expect(data.columns[1]?.label).toBe('Victims');
    expect(data.totals).toBeUndefined();
    expect(data.rows.every(({ cells }) => cells.length === data.columns.length)).toBe(true);
  });
});

describe('summariseCasualties', () => {
  it('says the numbers of the picture in at most 60 words', () => {
    for (const patch of [{}, { settings: { casualties: { rows: 'groups' } } }]) {
      const text = summariseCasualties(buildSeries(casualtyInput(dataset, patch)), LATER_ENGLISH);
      expect(text.split(/\s+/u).length).toBeLessThanOrEqual(60);
      expect(text).toContain('Largest:');
    }
  });

  it('names the largest bin of the period, and not of the bars around it', () => {
    const from = spanOfText('2022')?.first ?? null;
    const to = spanOfText('2022')?.last ?? null;
    const input = casualtyInput(dataset, { filter: { ...NO_FILTER, from, to } });
    expect(summariseCasualties(buildSeries(input), LATER_ENGLISH)).toMatch(/Largest: \w+ 2022,/u);
    expect(summariseCasualties(buildSeries(casualtyInput(dataset)), LATER_ENGLISH)).toContain(
      'Largest: Oct 2025, 304 to 701+',
    );
  });

  it('says of a bin that the period cuts which of its days are counted', () => {
    const [from, to] = [dayOf(2025, 10, 11), dayOf(2025, 10, 11)];
    const input = casualtyInput(dataset, { filter: { ...NO_FILTER, from, to }, bin: 'month' });
    const text = summariseCasualties(buildSeries(input), LATER_ENGLISH);
    expect(text).toMatch(/Largest: 11 Oct 2025, /u);
  });

  it('says when nothing passes', () => {
    const text = summariseCasualties(buildSeries(casualtyInput(NO_TABLES)), LATER_ENGLISH);
    expect(text).toContain('No incident passes the filters.');
    expect(text).not.toContain('Largest');
  });
});

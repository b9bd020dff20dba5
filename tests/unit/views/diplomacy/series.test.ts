import { array, assert, constantFrom, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../../../src/domain/record.ts';
import { CAMPS, QUAD_OF_PLOVER, QUADS, type Quad } from '../../../../src/domain/vocabulary.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { datePartsOf, dayOf, spanOfText } from '../../../../src/lib/days.ts';
import { fullMask } from '../../../../src/lib/rowMask.ts';
import { BIN_UNITS, binSpan, buildTimeBins } from '../../../../src/lib/timeBins.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { diplomacy } from '../../../../src/views/diplomacy/index.ts';
import { buildLanes, diplomacySeries } from '../../../../src/views/diplomacy/series.ts';
import { diplomacyInput, REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';

const { dataset } = REAL_PIPELINE;
const events = dataset.events.rows;
const months = buildTimeBins('month', dataset.extent);
const campOf = new Map(dataset.actors.rows.map(({ id, camp }) => [id, camp]));

const autumn = {
  ...DEFAULT_STATE.filter,
  from: spanOfText('2025-09')?.first ?? null,
  to: spanOfText('2025-12')?.last ?? null,
};

/** Ids of the acts of a lane and month, by looking through all acts. */
function naiveColumn(quad: Quad, month: string): string[] {
  return events
    .filter(
      ({ plover, date }) =>
        QUAD_OF_PLOVER[plover] === quad && date.length > 4 && date.slice(0, 7) === month,
    )
    .map(({ id }) => id);
}

describe('buildLanes', () => {
  const { lanes } = buildLanes(dataset, fullMask(events.length), months);

  it('puts each act into its lane and month, as a look through all acts does', () => {
    expect(lanes.map(({ quad }) => quad)).toEqual(QUADS);
    for (const { quad, columns } of lanes) {
      const drawn = new Map(columns.map(({ bin, acts }) => [bin, acts]));
      months.starts.forEach((start, bin) => {
        const { year, month } = datePartsOf(start);
        const text = `${year}-${String(month).padStart(2, '0')}`;
        const ids = (drawn.get(bin) ?? []).map(({ row }) => events[row]?.id ?? '');
        expect(ids.toSorted()).toEqual(naiveColumn(quad, text).toSorted());
      });
    }
  });

  it('names the camps of those who act, each once, and orders by camp, then by date', () => {
    for (const { columns } of lanes) {
      for (const { acts } of columns) {
        const order = acts.map(({ row, camps }) => {
          const acting = new Set(events[row]?.initiators.map((id) => campOf.get(id)));
          expect(camps).toEqual(CAMPS.filter((camp) => acting.has(camp)));
          return CAMPS.indexOf(camps[0] ?? 'unknown') * 1e6 + row;
        });
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }
    }
  });

  it('tells what is known of the date', () => {
    const acts = lanes.flatMap(({ columns }) => columns.flatMap((column) => column.acts));
    const ids = (wanted: (event: DiplomaticEvent) => boolean) =>
      events.flatMap((event, row) => (event.date.length > 4 && wanted(event) ? [row] : []));
    const rows = (some: typeof acts) => some.map(({ row }) => row).toSorted((a, b) => a - b);
    expect(rows(acts.filter(({ monthOnly }) => monthOnly))).toEqual(
      ids(({ date }) => date.length === 7),
    );
    expect(rows(acts.filter(({ several }) => several))).toEqual(
      ids(({ date, end_date: end }) => end !== null && end !== date),
    );
    expect(acts.some(({ monthOnly }) => monthOnly)).toBe(true);
    expect(acts.some(({ several }) => several)).toBe(true);
  });

  it('loses no act, whatever passes and however long a bin is', () => {
    const mask = uint8Array({ minLength: events.length, maxLength: events.length, max: 1 });
    const edges = array(constantFrom(...dataset.events.first), { minLength: 2, maxLength: 2 });
    assert(
      property(mask, constantFrom(...BIN_UNITS), edges, (passing, unit, [a = 0, b = 0]) => {
        const shown = { first: Math.min(a, b), last: Math.max(a, b) };
        const bins = buildTimeBins(unit, shown);
        const marks = buildLanes(dataset, passing, bins);
        const drawn = marks.lanes.flatMap(({ columns }) =>
          columns.flatMap(({ bin, acts }) => acts.map(({ row }) => ({ row, bin }))),
        );
        const start = binSpan(bins, 0).first;
        const end = binSpan(bins, bins.starts.length - 1).last;
        const total = passing.reduce((sum, one) => sum + one, 0);
        const drawable = events.filter((event, row) => {
          const day = dataset.events.first[row] ?? Number.NaN;
          return passing[row] === 1 && event.date.length > 4 && day >= start && day <= end;
        });
        expect(drawn).toHaveLength(drawable.length);
        expect(marks.lanes.reduce((sum, { all }) => sum + all, 0)).toBe(total);
        expect(new Set(drawn.map(({ row }) => row)).size).toBe(drawn.length);
        for (const { row, bin } of drawn) {
          const { first, last } = binSpan(bins, bin);
          const day = dataset.events.first[row] ?? Number.NaN;
          expect(passing[row]).toBe(1);
          expect(day >= first && day <= last).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('diplomacySeries', () => {
  it('counts what passes by lane, and all whatever the period', () => {
    const series = diplomacySeries(diplomacyInput({ filter: autumn }));
    const [from, to] = [dayOf(2025, 9, 1), dayOf(2025, 12, 31)];
    for (const { quad, all } of series.marks.lanes) {
      const ofLane = events.flatMap(({ plover }, row) =>
        QUAD_OF_PLOVER[plover] === quad ? [row] : [],
      );
      const inTime = ofLane.filter(
        (row) => (dataset.events.last[row] ?? 0) >= from && (dataset.events.first[row] ?? 0) <= to,
      );
      expect(all).toBe(ofLane.length);
      expect(series.passing[quad]).toBe(inTime.length);
    }
  });

  it('keeps its marks while only the period changes', () => {
    const before = diplomacySeries(diplomacyInput({ filter: autumn }));
    const to = spanOfText('2026-01')?.last ?? null;
    const after = diplomacySeries(diplomacyInput({ filter: { ...autumn, to } }));
    expect(after.marks).toBe(before.marks);
    expect(after.passing).not.toEqual(before.passing);
  });
});

describe('summary and table', async () => {
  const input = diplomacyInput({ filter: autumn });
  const series = diplomacy.series(input);
  const summarise = await diplomacy.summary.fetch();
  const table = (await diplomacy.table.fetch())(series, LATER_ENGLISH, input);

  it('says it in at most sixty words', () => {
    const words = summarise(series, LATER_ENGLISH);
    expect(words.split(/\s+/u).length).toBeLessThanOrEqual(60);
    expect(words).toContain('106 acts pass the filters');
    expect(words).toContain('busiest period is Oct 2025');
  });

  it('says which days of the busiest bin are counted where the period cuts it', () => {
    const day = spanOfText('2025-10-19');
    const [from, to] = [day?.first ?? null, day?.last ?? null];
    const cut = diplomacy.series(diplomacyInput({ filter: { ...autumn, from, to } }));
    expect(summarise(cut, LATER_ENGLISH)).toContain('busiest period is 19 Oct 2025');
  });

  it('has one row for each act that passes, and lanes that add up to the lanes\u2019 counts', () => {
    const rows = events.filter((_, row) => input.passing.events[row] === 1);
    expect(table.rows.map(({ key }) => key)).toEqual(rows.map(({ id }) => id));
    for (const quad of QUADS) {
      const name = LATER_ENGLISH.messages.common.quad[quad];
      const inLane = table.rows.filter(({ cells }) => cells[1]?.text === name);
      expect(inLane).toHaveLength(series.passing[quad]);
    }
    const total = QUADS.reduce((sum, quad) => sum + series.passing[quad], 0);
    expect(table.totals?.find(({ opens }) => opens !== undefined)?.sort).toBe(total);
    for (const row of [...table.rows, { cells: table.totals ?? [] }]) {
      expect(row.cells).toHaveLength(table.columns.length);
    }
  });

  it('opens the record of each row', () => {
    for (const { key, cells } of table.rows) {
      // Its title, and the numbers of its answers and sources.
      const opened = cells.flatMap(({ opens }) => opens ?? []);
      expect(opened).toEqual(Array.from({ length: 3 }, () => ({ kind: 'record', id: key })));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/days.ts';
import { binIndexOf } from '../../../src/lib/timeBins.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { readGroups } from '../../../src/reading/readGroups.ts';
import { sumByBin } from '../../../src/reading/sums.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../src/state/explorer.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const dataset = realDataset();
const pipeline = createPipeline(dataset);
const at = (from: number, to: number, more: Partial<ExplorerState> = {}): ExplorerState => ({
  ...DEFAULT_STATE,
  ...more,
  filter: { ...DEFAULT_STATE.filter, from, to },
});
const october = [dayOf(2025, 10, 1), dayOf(2025, 10, 31)] as const;

describe('createPipeline', () => {
  it('sums what passes, incident by incident', () => {
    fc.assert(
      fc.property(randomFilter(dataset), (filter) => {
        const { sum, differ, readings, evaluation } = pipeline.run({ ...DEFAULT_STATE, filter });
        let floor = 0;
        let without = 0;
        let differing = 0;
        evaluation.passing.incidents.forEach((bit, row) => {
          if (bit !== 1) return;
          const reading = readings.incidents[row];
          if (!reading) throw new Error('a reading is missing');
          const { range, differs } = readGroups(reading, filter.group);
          if (range === null) without += 1;
          floor += range?.floor ?? 0;
          if (differs) differing += 1;
        });
        expect([sum.floor, sum.no_figure, differ]).toEqual([floor, without, differing]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what a brush step leaves alone', () => {
    const one = pipeline.run(at(...october));
    const two = pipeline.run(at(dayOf(2025, 9, 1), dayOf(2025, 10, 31)));
    expect(two.readings).toBe(one.readings);
    expect(two.columns).toBe(one.columns);
    expect(two.time).toBe(one.time);
    expect(two.whole).toBe(one.whole);
    expect(two.evaluation.except(['time'])).toBe(one.evaluation.except(['time']));
  });

  it('shows the whole record by months, and the window by days once zoomed in', () => {
    expect(pipeline.run(at(...october)).time.bins).toMatchObject({ unit: 'month' });
    const zoomed = pipeline.run(at(...october, { settings: { casualties: { zoom: '1' } } }));
    expect(zoomed.zoomed).toBe(true);
    expect(zoomed.time).toMatchObject({
      shown: { first: october[0], last: october[1] },
      bins: { unit: 'day' },
    });
  });

  it('shows once zoomed in every incident that it counts, from the day on which it began', () => {
    const zoom = { settings: { casualties: { zoom: '1' } } };
    const twelfth = dayOf(2025, 10, 12);
    const { time, sum, evaluation, columns } = pipeline.run(at(twelfth, twelfth, zoom));
    expect(time.shown).toEqual({ first: twelfth - 1, last: twelfth });
    const bins = sumByBin(
      columns,
      evaluation.passing.incidents,
      dataset.incidents.first,
      time.bins,
    );
    expect(bins.map(({ top }) => top)).toEqual([sum.top, 0]);
    fc.assert(
      fc.property(
        fc.integer({ min: dataset.extent.first, max: dataset.extent.last - 90 }),
        fc.nat(90),
        (from, days) => {
          const run = pipeline.run(at(from, from + days, zoom));
          dataset.incidents.first.forEach((day, row) => {
            if (run.evaluation.passing.incidents[row] !== 1) return;
            expect(binIndexOf(run.time.bins, day)).not.toBe(-1);
          });
        },
      ),
    );
  });

  it('is zoomed by the setting only together with a window', () => {
    const state = { ...DEFAULT_STATE, settings: { casualties: { zoom: '1' } } };
    expect(pipeline.run(state).zoomed).toBe(false);
    expect(pipeline.run(state).time.shown).toEqual(dataset.extent);
  });
});

describe('readings', () => {
  it('are kept for the words asked for last, and never pile up', () => {
    const fresh = createPipeline(dataset);
    const first = fresh.read('killed', 'range');
    const forgotten = fresh.read('killed', 'kabul');
    for (const { id } of dataset.actors.rows) {
      fresh.read('killed', id);
      expect(fresh.read('killed', 'range')).toBe(first);
    }
    expect(dataset.actors.rows.length).toBeGreaterThan(100);
    expect(fresh.read('killed', 'kabul')).not.toBe(forgotten);
    expect(fresh.read('killed', 'kabul').whole).toEqual(forgotten.whole);
  });
});

describe('periods at the record’s edge', () => {
  it('zooms to the part of the period that the record has, and not at all outside of it', () => {
    const zoom = { settings: { casualties: { zoom: '1' } } };
    const filter = (from: number | null, to: number | null) => ({
      ...DEFAULT_STATE,
      ...zoom,
      filter: { ...DEFAULT_STATE.filter, from, to },
    });
    for (const state of [
      filter(dayOf(2030, 1, 1), null),
      filter(null, dayOf(1990, 1, 1)),
      filter(dayOf(1000, 1, 1), dayOf(1000, 1, 2)),
    ]) {
      expect(pipeline.run(state)).toMatchObject({ zoomed: false, time: { shown: dataset.extent } });
    }
    const { time } = pipeline.run({ ...filter(dayOf(1000, 1, 1), dayOf(2021, 8, 31)), bin: 'day' });
    expect(time.shown).toEqual({ first: dataset.extent.first, last: dayOf(2021, 8, 31) });
  });
});

import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { BIN_UNITS } from '../../../../src/lib/timeBins.ts';
import { isoOfDay, spanOfText } from '../../../../src/lib/days.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { ENGLISH } from '../../../../src/i18n/texts.ts';
import { chartLabelRequests, chartLabels } from '../../../../src/views/casualties/chartLabels.ts';
import { casualties } from '../../../../src/views/casualties/index.ts';
import { rowHeadings } from '../../../../src/views/casualties/headings.ts';
import { placeBinRows, yOf } from '../../../../src/views/casualties/place.ts';
import { buildSeries } from '../../../../src/views/casualties/series.ts';
import { readSettings } from '../../../../src/views/casualties/settings.ts';
import type { ExplorerState } from '../../../../src/state/explorer.ts';
import { casualtyInput } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const dataset = buildDataset(realTables(), 'test');

function place(width: number, patch: Partial<ExplorerState>) {
  const input = casualtyInput(dataset, patch);
  const settings = input.state.settings['casualties'];
  const series = buildSeries(input);
  const frame = { width, height: casualties.heightFor(width, settings) };
  const placed = placeBinRows(series.bars, frame, input.time.shown, readSettings(settings));
  const requests = chartLabelRequests(series.bars, placed, input.dataset, ENGLISH);
  const headings = rowHeadings(series, width, placed.layout.narrow, ENGLISH);
  return { input, series, placed, labels: chartLabels(requests, series, placed, headings, input) };
}

const cases = [328, 720, 784, 1100].flatMap((width) =>
  (['all', 'groups'] as const).flatMap((rows) =>
    BIN_UNITS.map((bin) => ({ width, rows, bin, settings: { casualties: { rows } } })),
  ),
);

describe.each(cases)('$width px, $rows, by $bin', ({ width, bin, settings }) => {
  const { placed, labels } = place(width, { bin, settings });

  it('keeps bars on their row’s plot and in their own bins', () => {
    for (const { box, bars } of placed.rows) {
      bars.forEach((bar, index) => {
        if (!bar) return;
        const { x0, x1 } = placed.slots[index] ?? { x0: 0, x1: 0 };
        // Days are narrower than a bar can be: those lie over their bin's middle.
        const over = Math.max(0, bar.width - (x1 - x0)) / 2 + 0.01;
        expect(bar.x).toBeGreaterThanOrEqual(x0 - over);
        expect(bar.x + bar.width).toBeLessThanOrEqual(x1 + over);
        expect(bar.base).toBe(box.base);
        expect(bar.base - bar.lengths.top).toBeGreaterThanOrEqual(box.top - 0.01);
        // Room for the fade over the tallest bar.
        expect(bar.base - bar.lengths.top - bar.lengths.fade).toBeGreaterThanOrEqual(
          (box.heading ?? 0) - 1,
        );
      });
    }
  });

  it('has one scale for all rows with its ticks on the plot', () => {
    const tops = placed.rows.map(({ box }) => box.base - box.top);
    expect(new Set(tops.map((height) => height.toFixed(3))).size).toBe(1);
    for (const { box } of placed.rows) {
      for (const tick of placed.scale.ticks) {
        expect(yOf(box, placed.scale, tick)).toBeGreaterThanOrEqual(box.top - 0.01);
        expect(yOf(box, placed.scale, tick)).toBeLessThanOrEqual(box.base);
      }
    }
  });

  it('lets no label cover another label, a bar or the edge', () => {
    labels.forEach((one, index) => {
      expect(one.x0).toBeGreaterThanOrEqual(placed.time.left);
      expect(one.x1).toBeLessThanOrEqual(width);
      expect(one.y0).toBeGreaterThanOrEqual(0);
      for (const other of labels.slice(index + 1)) {
        const apart =
          one.x1 <= other.x0 || other.x1 <= one.x0 || one.y1 <= other.y0 || other.y1 <= one.y0;
        expect(apart).toBe(true);
      }
      for (const bar of placed.rows[one.row]?.bars ?? []) {
        if (!bar || bar.x >= one.x1 || bar.x + bar.width <= one.x0) continue;
        const top = bar.base - bar.lengths.top - bar.lengths.fade;
        expect(one.y1).toBeLessThanOrEqual(top + 0.01);
      }
    });
  });
});

describe('labels', () => {
  it('name the largest month with its range and largest incident', () => {
    const [label] = place(784, {}).labels;
    const words = label?.lines.map(({ strong, plain }) => strong + plain).join(' ');
    expect(words).toBe('304–701+ Oct 2025: Durand Line clashes');
  });

  it('are ranges only, on a phone', () => {
    for (const { lines } of place(328, {}).labels) {
      expect(lines).toHaveLength(1);
      expect(lines[0]?.plain).toMatch(/^\d+(–[\d,]+)?\+?$/u);
    }
  });

  it('keep clear of the time window’s edges', () => {
    const filter = {
      ...NO_FILTER,
      from: spanOfText('2025-09')?.first ?? null,
      to: spanOfText('2025-12')?.last ?? null,
    };
    const { labels, placed } = place(784, { filter });
    const edges = [placed.time.x(filter.from ?? 0), placed.time.x((filter.to ?? 0) + 1)];
    expect(labels.length).toBeGreaterThan(3);
    for (const { x0, x1 } of labels) {
      expect(edges.some((edge) => edge > x0 && edge < x1)).toBe(false);
    }
  });

  it.each([328, 784])('never stand beyond a bar as high as themselves at %i px', (width) => {
    for (const month of ['2022-02', '2025-03', '2025-10', '2026-02']) {
      const span = spanOfText(month);
      const filter = { ...NO_FILTER, from: span?.first ?? null, to: span?.last ?? null };
      const { labels, placed } = place(width, { filter });
      expect(labels.length).toBeGreaterThan(2);
      for (const { row, bin, x0, x1, y1 } of labels) {
        const bars = placed.rows[row]?.bars ?? [];
        const own = bars[bin];
        const start = own?.x ?? 0;
        const end = start + (own?.width ?? 0);
        const between = bars.filter((bar) => {
          if (!bar || bar === own) return false;
          return (bar.x > x1 && bar.x < start) || (bar.x > end && bar.x + bar.width < x0);
        });
        for (const bar of between) {
          expect(bar ? bar.base - bar.lengths.top : Infinity).toBeGreaterThan(y1);
        }
      }
    }
  });
});

describe('under one speaker’s word', () => {
  const drawnTop = (bar: { base: number; lengths: { top: number; fade: number } }): number =>
    bar.base - bar.lengths.top - bar.lengths.fade;

  it.each(['kabul', 'pakistan'] as const)('ties each label to the bar of %s', (word) => {
    const { placed, labels } = place(784, { word });
    expect(labels.length).toBeGreaterThan(2);
    let led = 0;
    for (const { row, bin, y0, y1, leader } of labels) {
      const bar = placed.rows[row]?.bars[bin];
      if (!bar) throw new Error('a label without a bar of the word');
      const top = drawnTop(bar);
      if (leader) {
        led += 1;
        expect(leader.from).toBeCloseTo(y1 + 1, 0);
        // Down to the bar, or to the mark that stands on it.
        expect(leader.to).toBeLessThanOrEqual(top + 0.01);
        expect(top - leader.to).toBeLessThan(16);
        expect(leader.x).toBeCloseTo(bar.x + bar.width / 2, 1);
      } else {
        // At the bar's own end: right over it, or beside its top.
        expect(Math.min(Math.abs(y1 - top), Math.abs(y0 - top))).toBeLessThan(45);
      }
    }
    expect(led).toBeGreaterThan(0);
  });

  it('has no leaders where everyone is heard, nor where the label names best and range', () => {
    for (const word of ['range', 'best'] as const) {
      expect(place(784, { word }).labels.filter(({ leader }) => leader !== null)).toEqual([]);
    }
  });

  it('marks with a ring where others give a figure and the word makes no statement', () => {
    const { placed, input } = place(784, { word: 'kabul' });
    const { bins } = input.time;
    const whole = input.read('killed', 'range').incidents;
    const own = input.readings.incidents;
    const speaks = (reading: (typeof own)[number] | undefined): boolean =>
      (reading?.counted.length ?? 0) > 0;
    // Counted anew from the incidents, without bins' sums.
    const expected = bins.starts.filter((start, bin) => {
      const end = bins.starts[bin + 1] ?? Infinity;
      const rows = input.dataset.incidents.rows.flatMap((_, row) => {
        const day = input.dataset.incidents.first[row] ?? 0;
        return day >= start && day < end ? [row] : [];
      });
      return rows.some((row) => speaks(whole[row])) && !rows.some((row) => speaks(own[row]));
    }).length;
    expect(expected).toBeGreaterThan(5);
    expect(placed.rows[0]?.silent.match(/M/gu)).toHaveLength(expected);
    expect(place(784, { word: 'range' }).placed.rows[0]?.silent).toBe('');
  });
});

describe('labels of a chart that is zoomed to its period', () => {
  const labelled = (to: string): string[] => {
    const { series, labels } = place(784, {
      bin: 'month',
      filter: {
        ...NO_FILTER,
        from: spanOfText('2023-01')?.first ?? null,
        to: spanOfText(to)?.last ?? null,
      },
      settings: { casualties: { zoom: '1' } },
    });
    return labels.map(({ bin }) => isoOfDay(series.spans[bin]?.first ?? 0).slice(0, 7));
  };

  it('name no bar that the period cuts: its figure counts more', () => {
    expect(labelled('2023-08')).toContain('2023-08');
    expect(labelled('2023-08-02').length).toBeGreaterThan(2);
    expect(labelled('2023-08-02')).not.toContain('2023-08');
  });
});

/** Where the bars of counts go: a row a kind on one scale, on the charts' own time axis. */
import { binIndexOf, type TimeBins } from '../../lib/timeBins.ts';
import { createTimeFrame, type TimeFrame } from '../../viz/timeFrame.ts';
import type { DaySpan } from '../../lib/days.ts';
import type { KindSeries } from './series.ts';

/** CSS pixels. */
const LABEL = 22;
const BARS = 30;
const GAP = 8;
const AXIS = 22;
const ROW = LABEL + BARS + GAP;
/** How far from a bar a pointer or a finger still means it. */
const REACH = 22;

/** A bar: a kind's row and a bin's number. */
export interface CountAddress {
  readonly row: number;
  readonly bin: number;
}

export interface PlacedBar {
  readonly bin: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedRow {
  /** y of the row's upper edge, where its name stands. */
  readonly top: number;
  /** y of the scale's greatest count and of 0. */
  readonly high: number;
  readonly base: number;
  readonly bars: readonly PlacedBar[];
}

export interface PlacedCounts {
  readonly time: TimeFrame;
  readonly rows: readonly PlacedRow[];
  /** The greatest count of any bar: the upper end of every row. */
  readonly greatest: number;
  readonly height: number;
}

/** @param width CSS pixels; @param shown the days of the axis */
export function placeCounts(
  series: readonly KindSeries[],
  bins: TimeBins,
  shown: DaySpan,
  width: number,
): PlacedCounts {
  const time = createTimeFrame(width, shown);
  const greatest = Math.max(1, ...series.flatMap((one) => one.bins.map((list) => list.length)));
  const rows = series.map((one, row): PlacedRow => {
    const top = row * ROW;
    const base = top + LABEL + BARS;
    const bars = one.bins.flatMap((list, bin): PlacedBar[] => {
      const start = bins.starts[bin];
      if (list.length === 0 || start === undefined) return [];
      const x = time.x(start);
      const pitch = time.x(bins.starts[bin + 1] ?? bins.end) - x;
      const thick = Math.max(1, Math.min(28, pitch * (pitch < 6 ? 0.78 : 0.69)));
      const height = (BARS * list.length) / greatest;
      return [{ bin, x: x + (pitch - thick) / 2, y: base - height, width: thick, height }];
    });
    return { top, high: base - BARS, base, bars };
  });
  return { time, rows, greatest, height: series.length * ROW + AXIS };
}

/** The bar that a point means: of its row the nearest, within reach; null: none. */
export function countAt({ rows }: PlacedCounts, x: number, y: number): CountAddress | null {
  const row = rows.findIndex(({ base }) => y <= base + GAP / 2);
  let found: CountAddress | null = null;
  let least = REACH;
  for (const bar of rows[row]?.bars ?? []) {
    const distance = Math.abs(bar.x + bar.width / 2 - x);
    if (distance > least) continue;
    least = distance;
    found = { row, bin: bar.bin };
  }
  return found;
}

/**
 * The bar that a key leads to: left and right to the next one that counts something, up and down
 * to the nearest in the next row that has any; null where there is none, or the key means nothing.
 */
export function moveCount(
  key: string,
  at: CountAddress | null,
  series: readonly KindSeries[],
): CountAddress | null {
  const filled = (row: number): number[] =>
    (series[row]?.bins ?? []).flatMap((list, bin) => (list.length > 0 ? [bin] : []));
  const first = series.findIndex((_, row) => filled(row).length > 0);
  if (!/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/u.test(key) || first < 0) return null;
  if (at === null) return { row: first, bin: filled(first).at(key === 'End' ? -1 : 0) ?? 0 };
  const { row, bin } = at;
  const own = filled(row);
  const to = (found: number | undefined): CountAddress => ({ row, bin: found ?? bin });
  if (key === 'Home') return to(own[0]);
  if (key === 'End') return to(own.at(-1));
  if (key === 'ArrowLeft') return to(own.findLast((one) => one < bin));
  if (key === 'ArrowRight') return to(own.find((one) => one > bin));
  const step = key === 'ArrowUp' ? -1 : 1;
  for (let next = row + step; next >= 0 && next < series.length; next += step) {
    const [nearest] = filled(next).toSorted((a, b) => Math.abs(a - bin) - Math.abs(b - bin));
    if (nearest !== undefined) return { row: next, bin: nearest };
  }
  return at;
}

/** The bin that begins on a day; null: the bins in force have none. */
export function binOfStart(bins: TimeBins, start: number): number | null {
  const bin = binIndexOf(bins, start);
  return bins.starts[bin] === start ? bin : null;
}

/** Where keys lead in the chart; pure, so that it can be tested without a page. */
import type { TimeBins } from '../../lib/timeBins.ts';

/** The bar that the pointer or the keyboard is on. */
export interface BarAddress {
  readonly row: number;
  readonly bin: number;
}

export interface BarSpace {
  readonly rows: number;
  readonly bins: number;
  /** Bins in a year, at least one. */
  readonly perYear: number;
  /** Where the first key leads: the start of the filtered period. */
  readonly start: number;
}

/** Bins that a year holds, on average. */
export function binsPerYear(bins: TimeBins): number {
  const days = bins.end - (bins.starts[0] ?? 0);
  return Math.max(1, Math.round((365.25 * bins.starts.length) / Math.max(1, days)));
}

const hold = (value: number, length: number): number => Math.min(length - 1, Math.max(0, value));

/** The bar that a key leads to; null where the key means nothing here. */
export function moveBar(key: string, at: BarAddress | null, space: BarSpace): BarAddress | null {
  const steps: Readonly<Record<string, readonly [rows: number, bins: number]>> = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    Home: [0, -Infinity],
    End: [0, Infinity],
    PageUp: [0, -space.perYear],
    PageDown: [0, space.perYear],
  };
  const step = steps[key];
  if (!step || space.bins === 0) return null;
  const [rows, bins] = step;
  // In a single row up and down are left to the page.
  if (rows !== 0 && space.rows === 1) return null;
  if (at === null && Number.isFinite(bins)) return { row: 0, bin: hold(space.start, space.bins) };
  return {
    row: hold((at?.row ?? 0) + rows, space.rows),
    bin: hold((at?.bin ?? 0) + bins, space.bins),
  };
}

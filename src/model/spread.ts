/** How numbers spread, for everything that shows a median. */
import { median, quantileSorted } from 'd3-array';

/** Null for too few; quartiles by linear interpolation between ranks. */
export interface Spread {
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** Of fewer numbers quartiles would be no more than the numbers themselves. */
export const LEAST_FOR_QUARTILES = 4;

/** @param values in any order; of none there is no median, of fewer than four no quartile */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const quartile = (share: number): number | null =>
    sorted.length < LEAST_FOR_QUARTILES ? null : (quantileSorted(sorted, share) ?? null);
  return {
    median: median(sorted) ?? null,
    lower: quartile(0.25),
    upper: quartile(0.75),
    least: sorted[0] ?? null,
    most: sorted.at(-1) ?? null,
  };
}

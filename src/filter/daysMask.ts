import type { RowMask } from '../lib/rowMask.ts';
import type { Period } from './filterWindow.ts';

/** First and last day of each row. */
export interface RowDays {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * The rows whose days and the days asked for have one in common.
 * @returns null: no days are asked for
 */
export function daysMask({ first, last }: RowDays, { from, to }: Period): RowMask | null {
  if (from === null && to === null) return null;
  const mask = new Uint8Array(first.length);
  const start = from ?? -Infinity;
  const end = to ?? Infinity;
  for (let row = 0; row < mask.length; row += 1) {
    mask[row] = (last[row] ?? 0) >= start && (first[row] ?? 0) <= end ? 1 : 0;
  }
  return mask;
}

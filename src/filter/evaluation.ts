/** The contract of the filter stage: row masks, and nothing else, reach readings and views. */
import type { RowMask } from '../lib/rowMask.ts';

/**
 * What a filter constrains. `role` belongs to `actor`; `outcome` chooses which figures are
 * read and which incidents count as contested, and removes nothing.
 */
export const DIMENSION_IDS = [
  'time',
  'type',
  'sub',
  'group',
  'actor',
  'plover',
  'quad',
  'format',
  'topic',
  'country',
  'admin1',
  'source-kind',
  'contested',
  'chain',
  'q',
] as const;
export type DimensionId = (typeof DIMENSION_IDS)[number];

/** Who passes: one mask a table, rows as in the dataset. */
export interface Passing {
  readonly incidents: RowMask;
  readonly events: RowMask;
}

export interface Evaluation {
  /** Rows that pass every constraint. */
  readonly passing: Passing;
  /**
   * Rows that pass every constraint but those of the dimensions named (a view isn't filtered
   * by what it is used to pick). The same object comes back as long as no other dimension
   * changes, so that a view can memoise on it.
   */
  readonly except: (exempt: readonly DimensionId[]) => Passing;
}

/** What each value of a dimension would leave, and what dropping a constraint would give back. */
import { countRows } from '../lib/rowMask.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { Dimension } from './dimensions.ts';
import type { DimensionId, Evaluation } from './evaluation.ts';
import type { Filter } from './filter.ts';

export interface FacetCount {
  readonly value: string;
  readonly incidents: number;
  readonly events: number;
}

/**
 * Counts a value, under all *other* filters, for every value of a dimension; values without a
 * record are there with 0. A table that the dimension doesn't have counts 0.
 */
export function facetCounts(
  dimension: Dimension,
  evaluation: Evaluation,
  filter: Filter,
): FacetCount[] {
  const { facet } = dimension;
  if (!facet) return [];
  const open = evaluation.except([dimension.id]);
  const count = (table: 'incidents' | 'events', value: string): number => {
    let rows = 0;
    for (const row of facet.rows(table, value, filter)) rows += open[table][row] ?? 0;
    return rows;
  };
  return facet.values.map((value) => ({
    value,
    incidents: count('incidents', value),
    events: count('events', value),
  }));
}

export interface Relaxation {
  readonly dimension: DimensionId;
  /** Records that pass once this constraint alone is dropped. */
  readonly incidents: number;
  readonly events: number;
}

/** For each constraint in force what dropping it alone would give back, the most first. */
export function relaxations(
  dimensions: readonly Dimension[],
  evaluation: Evaluation,
  filter: Filter,
  outcome: Outcome,
): Relaxation[] {
  return dimensions
    .filter(
      (dimension) =>
        dimension.match('incidents', filter, outcome) ?? dimension.match('events', filter, outcome),
    )
    .map(({ id }) => {
      const passing = evaluation.except([id]);
      return {
        dimension: id,
        incidents: countRows(passing.incidents),
        events: countRows(passing.events),
      };
    })
    .toSorted((a, b) => b.incidents - a.incidents || b.events - a.events);
}

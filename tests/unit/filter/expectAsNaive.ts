import { expect } from 'vitest';
import type { Outcome } from '../../../src/domain/vocabulary.ts';
import type { DimensionId, Evaluation } from '../../../src/filter/evaluation.ts';
import type { Filter } from '../../../src/filter/filter.ts';
import { eventPasses, incidentPasses, type World } from './naiveFilter.ts';

interface Asked {
  readonly filter: Filter;
  readonly outcome: Outcome;
  readonly exempt: readonly DimensionId[];
}

/** Passes, with and without the exempt dimensions, exactly what the naive filter passes. */
export function expectAsNaive(
  evaluation: Evaluation,
  { filter, outcome, exempt }: Asked,
  world: World,
): void {
  const { incidents, events } = world.dataset;
  for (const [passing, but] of [
    [evaluation.passing, []],
    [evaluation.except(exempt), exempt],
  ] as const) {
    expect(Array.from(passing.incidents)).toEqual(
      incidents.rows.map((_, row) => Number(incidentPasses(row, filter, outcome, world, but))),
    );
    expect(Array.from(passing.events)).toEqual(
      events.rows.map((_, row) => Number(eventPasses(row, filter, world, but))),
    );
  }
}

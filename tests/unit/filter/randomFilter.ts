/** Random filters of words that the record knows. */
import fc from 'fast-check';
import type { Dataset } from '../../../src/data/dataset.ts';
import {
  ALL_SUB_EVENT_TYPES,
  CHAIN_KINDS,
  EVENT_TYPES,
  FORMATS,
  PLOVER_TYPES,
  QUADS,
  ROLES,
  SOURCE_KINDS,
  TOPICS,
  VICTIM_GROUPS,
} from '../../../src/domain/vocabulary.ts';
import type { Filter } from '../../../src/filter/filter.ts';

/** None, or one to three of the values. */
function some<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  if (values.length === 0) return fc.constant([]);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant<T[]>([]) },
    {
      weight: 2,
      arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
    },
  );
}

/** @param words what `q` may be; the empty text is always among them */
export function randomFilter(
  dataset: Dataset,
  words: readonly string[] = [],
): fc.Arbitrary<Filter> {
  const { first, last } = dataset.extent;
  const actors = dataset.actors.rows.map(({ id }) => id);
  const admin1s = [...new Set(dataset.incidents.rows.map(({ place }) => place.admin1))].filter(
    (one) => one !== null,
  );
  const day = fc.option(fc.integer({ min: first - 40, max: last + 40 }), { nil: null });
  return fc
    .record({
      days: fc.tuple(day, day),
      type: some(EVENT_TYPES),
      sub: some(ALL_SUB_EVENT_TYPES),
      group: some(VICTIM_GROUPS),
      actor: some(actors),
      role: some(ROLES),
      plover: some(PLOVER_TYPES),
      quad: some(QUADS),
      format: some(FORMATS),
      topic: some(TOPICS),
      country: some(['PK', 'AF', 'TJ']),
      admin1: some(admin1s),
      sourceKind: some(SOURCE_KINDS),
      contested: fc.boolean(),
      chain: some(CHAIN_KINDS),
      q: fc.constantFrom('', '', ...words),
    })
    .map(({ days: [a, b], ...filter }) => {
      const swap = a !== null && b !== null && a > b;
      // Without an actor there is no role.
      const role = filter.actor.length === 0 ? [] : filter.role;
      return { ...filter, role, from: swap ? b : a, to: swap ? a : b };
    });
}

/** Ties that the record holds both as said and as denied. */
import type { Dataset } from '../data/dataset.ts';
import type { Relation } from '../domain/record.ts';

/** The same tie, of the same two and the same kind, on others' word: whatever they say of it. */
export function sameTies(
  { relations }: Pick<Dataset, 'relations'>,
  { id, from, to, type }: Relation,
): Relation[] {
  return relations.rows.filter(
    (other) => other.id !== id && other.from === from && other.to === to && other.type === type,
  );
}

/** Those of them that say the opposite: denials of a tie, or the tie behind a denial. */
export function counterTies(dataset: Pick<Dataset, 'relations'>, tie: Relation): Relation[] {
  const denied = tie.basis === 'denied';
  return sameTies(dataset, tie).filter(({ basis }) => (basis === 'denied') !== denied);
}

/** A contradiction's sayings by the side that says them. */
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';
import type { Contradiction, Saying } from '../../model/contradiction.ts';
import type { AskedSide } from '../../model/contradictions.ts';

export interface SideBlock {
  /** Of who speaks together; none: the side that the record does not code. */
  readonly camps: readonly Camp[];
  readonly sayings: readonly Saying[];
}

/** Words and acts first, then claims by outcome and group, as they stand in the record. */
function orderOf(saying: Saying): number {
  return saying.kind === 'claim' ? 1 : 0;
}

/**
 * Both sides of a contradiction, each saying once: the sides asked for first, the others in the
 * order of the camps, a side that is not coded last.
 */
export function sideBlocks(
  { oppositions }: Contradiction,
  a: AskedSide,
  b: AskedSide,
): SideBlock[] {
  const sayings = new Map<string, Saying>();
  let uncoded = false;
  for (const { one, other } of oppositions) {
    sayings.set(one.key, one);
    if (other) sayings.set(other.key, other);
    else uncoded = true;
  }
  const blocks = new Map<string, { camps: readonly Camp[]; sayings: Saying[] }>();
  for (const saying of sayings.values()) {
    const key = saying.camps.join(' ');
    const block = blocks.get(key) ?? { camps: saying.camps, sayings: [] };
    block.sayings.push(saying);
    blocks.set(key, block);
  }
  const asked: readonly AskedSide[] = [a, b, ...CAMPS];
  const place = ({ camps: [camp] }: SideBlock): number =>
    camp === undefined ? asked.length : asked.indexOf(camp);
  return [
    ...[...blocks.values()]
      .map((block) => ({
        ...block,
        sayings: block.sayings.toSorted((x, y) => orderOf(x) - orderOf(y)),
      }))
      .toSorted((x, y) => place(x) - place(y)),
    ...(uncoded ? [{ camps: [], sayings: [] }] : []),
  ];
}

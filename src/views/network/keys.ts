/** Where the arrow keys lead: along a row, from tier to tier, from camp to camp. */
import { CAMPS } from '../../domain/vocabulary.ts';
import type { PlacedNetwork, PlacedNode } from './place.ts';

/** Nodes whose heights differ by less are in one row. */
const SAME_ROW = 12;

/** Nodes in reading order: from the top, and in a row from the start. */
export function readingOrder(nodes: readonly PlacedNode[]): PlacedNode[] {
  const rows = nodes.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const ordered: PlacedNode[][] = [];
  for (const node of rows) {
    const row = ordered.at(-1);
    const head = row?.[0];
    if (row && head && node.y - head.y < SAME_ROW) row.push(node);
    else ordered.push([node]);
  }
  return ordered.flatMap((row) => row.toSorted((a, b) => a.x - b.x));
}

/** The node a key leads to; the same node at the edge, null for a key that doesn't move. */
export function nodeByKey(
  { nodes }: Pick<PlacedNetwork, 'nodes'>,
  current: number,
  key: string,
): number | null {
  const ordered = readingOrder(nodes);
  const place = ordered.findIndex(({ number }) => number === current);
  const here = ordered[place];
  const first = ordered[0];
  if (!here || !first) return first?.number ?? null;
  switch (key) {
    case 'ArrowRight':
      return (ordered[place + 1] ?? here).number;
    case 'ArrowLeft':
      return (ordered[place - 1] ?? here).number;
    case 'ArrowDown':
    case 'ArrowUp':
      return nextTier(ordered, here, key === 'ArrowDown' ? 1 : -1).number;
    case 'Home':
      return first.number;
    case 'End':
      return (ordered.at(-1) ?? here).number;
    case 'PageDown':
    case 'PageUp':
      return nextCamp(ordered, here, key === 'PageDown' ? 1 : -1).number;
    default:
      return null;
  }
}

/** The nearest node of the next row above or below. */
function nextTier(ordered: readonly PlacedNode[], here: PlacedNode, way: 1 | -1): PlacedNode {
  const beyond = ordered.filter(({ y }) => (y - here.y) * way >= SAME_ROW);
  const step = Math.min(...beyond.map(({ y }) => (y - here.y) * way));
  const row = beyond.filter(({ y }) => (y - here.y) * way - step < SAME_ROW);
  const [nearest = here] = row.toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return nearest;
}

/** The first node of the next camp, in the order of the camps. */
function nextCamp(ordered: readonly PlacedNode[], here: PlacedNode, way: 1 | -1): PlacedNode {
  const camps = CAMPS.filter((camp) => ordered.some((node) => node.camp === camp));
  const camp = camps[camps.indexOf(here.camp) + way];
  return ordered.find((node) => node.camp === camp) ?? here;
}

/** A step round the edges of a node: first all acts and ties with one neighbour, then the next by angle. */
export interface LinkStep {
  readonly from: number;
  readonly to: number;
  /** Place in the list of the pair's relations; null: the acts. */
  readonly relation: number | null;
}

/** The links of a node in the order in which C walks them, clockwise from twelve. */
export function linkSteps(
  { nodes, acts, ties }: Pick<PlacedNetwork, 'nodes' | 'acts' | 'ties'>,
  centre: number,
): LinkStep[] {
  const here = nodes[centre];
  if (!here) return [];
  const angle = (from: number, to: number): number => {
    const other = nodes[from === centre ? to : from];
    if (!other) return 0;
    // atan2 of (x, −y): 0 is up, growing clockwise.
    const turn = Math.atan2(other.x - here.x, here.y - other.y);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  };
  const touches = ({ from, to }: { from: number; to: number }): boolean =>
    from === centre || to === centre;
  const steps: LinkStep[] = [
    ...acts.filter(touches).map(({ from, to }) => ({ from, to, relation: null })),
    ...ties
      .map(({ tie }) => tie)
      .filter(touches)
      .flatMap(({ from, to, relations }) =>
        relations.map((_, relation) => ({ from, to, relation })),
      ),
  ];
  return steps.toSorted(
    (a, b) =>
      angle(a.from, a.to) - angle(b.from, b.to) ||
      a.from - b.from ||
      a.to - b.to ||
      (a.relation ?? -1) - (b.relation ?? -1),
  );
}

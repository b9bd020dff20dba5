/** Where the network's marks go in a picture of changes: places from the fixed layout, scaled. */
import type { Camp } from '../../domain/vocabulary.ts';
import { MAIN_TIES } from '../../model/actorActivity.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { LINE_OF_BASIS, LINES, type NodeTie, type TieLine } from '../../model/actorTies.ts';
import { GRID_WIDTH } from '../../model/networkCells.ts';
import { curveBetween, endBar, middleCross, pathOf } from '../../viz/curves.ts';
import { contactKey, type Standing, type Standings } from './series.ts';

/** Distances of an edge from the middle of its nodes, in CSS pixels. */
const GAPS = { start: 7, end: 7 };
const BOW = 0.07;

export interface ChangeNode {
  readonly id: string;
  readonly camp: Camp;
  readonly x: number;
  readonly y: number;
  /** Something between it and another is new or has just ended. */
  readonly touched: boolean;
  /** One of the two states: its name stands above it. */
  readonly state: boolean;
}

export interface ChangeEdge {
  readonly key: string;
  readonly path: string;
  readonly standing: Standing;
  readonly line: TieLine;
  readonly cross: string | null;
  readonly bar: string | null;
}

export interface PlacedChanges {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ChangeNode[];
  readonly ties: readonly ChangeEdge[];
  readonly contacts: readonly ChangeEdge[];
}

const STANDINGS: readonly Standing[] = ['new', 'ended', 'standing'];

/**
 * Nodes, a line a directed pair of ties (what is new first, then the most solid), a line a pair
 * that has acted. Ties of a minor kind are drawn only as they change.
 */
export function placeChanges(
  { graph, layout, ties }: ActorNetwork,
  standings: Standings,
  width: number,
): PlacedChanges {
  const scale = width / GRID_WIDTH;
  const at = (node: number): { x: number; y: number } => {
    const { x = 0, y = 0 } = layout.points[node] ?? {};
    return { x: Math.round(x * scale * 100) / 100, y: Math.round(y * scale * 100) / 100 };
  };
  const touched = new Set<number>();
  const touch = (standing: Standing, nodes: readonly number[]): void => {
    if (standing !== 'standing') for (const node of nodes) touched.add(node);
  };

  const byPair = new Map<string, { tie: NodeTie; standing: Standing }[]>();
  for (const tie of ties) {
    const standing = standings.ties.get(tie.relation.id);
    if (!standing || tie.from >= graph.drawn || tie.to >= graph.drawn) continue;
    if (standing === 'standing' && !MAIN_TIES.includes(tie.relation.type)) continue;
    touch(standing, [tie.from, tie.to]);
    const key = `${tie.from} ${tie.to}`;
    byPair.set(key, [...(byPair.get(key) ?? []), { tie, standing }]);
  }
  const tieEdges = [...byPair].flatMap(([key, list]): ChangeEdge[] => {
    const standing = STANDINGS.find((one) => list.some((entry) => entry.standing === one));
    const [first] = list;
    if (!first || !standing) return [];
    const shown = list.filter((entry) => entry.standing === standing);
    const lines = shown.map(({ tie }) => LINE_OF_BASIS[tie.relation.basis]);
    const curve = curveBetween(at(first.tie.from), at(first.tie.to), BOW, GAPS);
    return [
      {
        key,
        path: pathOf(curve),
        standing,
        line: LINES.find((line) => lines.includes(line)) ?? 'alleged',
        cross: shown.some(({ tie }) => tie.relation.basis === 'denied')
          ? middleCross(curve, 3)
          : null,
        bar: shown.some(({ tie }) => tie.relation.type === 'hostile-to')
          ? endBar(curve, 4.5)
          : null,
      },
    ];
  });
  const contactEdges = [...standings.contacts].map(([key, standing]): ChangeEdge => {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    touch(standing, [from, to]);
    const path = pathOf(curveBetween(at(from), at(to), 0, GAPS));
    return {
      key: contactKey({ from, to }),
      path,
      standing,
      line: 'stated',
      cross: null,
      bar: null,
    };
  });
  const nodes = graph.nodes.slice(0, graph.drawn).map((node, number): ChangeNode => ({
    id: node.id,
    camp: node.actor.camp,
    ...at(number),
    touched: touched.has(number),
    state: node.from === null && (node.cell === 'pakistan-state' || node.cell === 'kabul-state'),
  }));
  return {
    width,
    height: Math.round(layout.height * scale),
    nodes,
    ties: tieEdges,
    contacts: contactEdges,
  };
}

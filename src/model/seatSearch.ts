/**
 * Who sits in which slot of a cell: a seeded local search for few lines through other nodes
 * and short lines, over the whole record's links. Only + − × ÷ and √ on fixed inputs, so the
 * result is the same to the digit everywhere.
 */
import { boxesOverlap, segmentMeetsBox, type Box, type Point } from '../lib/box.ts';
import { seededRandom } from '../lib/seededRandom.ts';

/** Undirected link between two seats' owners, by number. */
export interface SeatLink {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export interface SeatProblem {
  /** Starting places, one a node. */
  readonly places: readonly Point[];
  /** Width of each node's label. */
  readonly labelWidths: readonly number[];
  /** Nodes that may swap places among themselves, by group. */
  readonly groups: readonly (readonly number[])[];
  readonly links: readonly SeatLink[];
  readonly seed: number;
}

const SWEEPS = 4;
const THROUGH_NODE = 4;
const THROUGH_LABEL = 1;
const LABELS_TOUCH = 60;
const PER_PIXEL = 0.01;

/** The room that a node and its label take, around its centre. */
export function nodeBox({ x, y }: Point, labelWidth: number): Box {
  const half = Math.max(6, labelWidth / 2);
  return { x0: x - half, y0: y - 6, x1: x + half, y1: y + 21 };
}

/** @returns the places after swapping, one a node */
export function searchSeats({ places, labelWidths, groups, links, seed }: SeatProblem): Point[] {
  const at = [...places];
  const random = seededRandom(seed);
  const linksOf = places.map((_, node) => links.filter(({ a, b }) => a === node || b === node));

  const linkCost = (link: SeatLink, nodes: readonly number[]): number => {
    const a = at[link.a];
    const b = at[link.b];
    if (!a || !b) return 0;
    let crossed = 0;
    for (const node of nodes) {
      const centre = at[node];
      if (node === link.a || node === link.b || !centre) continue;
      const half = (labelWidths[node] ?? 0) / 2;
      const { x, y } = centre;
      if (segmentMeetsBox(a, b, { x0: x - 7, y0: y - 7, x1: x + 7, y1: y + 7 })) {
        crossed += THROUGH_NODE;
      } else if (segmentMeetsBox(a, b, { x0: x - half, y0: y + 8, x1: x + half, y1: y + 20 })) {
        crossed += THROUGH_LABEL;
      }
    }
    return crossed * Math.min(2, link.weight);
  };
  const all = places.map((_, node) => node);
  /** What depends on where two nodes sit. */
  const costAround = (one: number, two: number): number => {
    let cost = 0;
    for (const node of [one, two]) {
      const own = at[node];
      if (!own) continue;
      for (const link of linksOf[node] ?? []) {
        const a = at[link.a];
        const b = at[link.b];
        if (a && b) cost += Math.hypot(a.x - b.x, a.y - b.y) * PER_PIXEL * link.weight;
        cost += linkCost(link, all);
      }
      const box = nodeBox(own, labelWidths[node] ?? 0);
      at.forEach((place, other) => {
        if (other === node) return;
        if (boxesOverlap(box, nodeBox(place, labelWidths[other] ?? 0), 3)) cost += LABELS_TOUCH;
      });
    }
    for (const link of links) cost += linkCost(link, [one, two]);
    return cost;
  };
  const swap = (one: number, two: number): void => {
    const held = at[one];
    const other = at[two];
    if (!held || !other) return;
    at[one] = other;
    at[two] = held;
  };

  const swaps = groups.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((two) => [one, two] as const)),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let better = false;
    for (const [one, two] of shuffled(swaps, random)) {
      const before = costAround(one, two);
      swap(one, two);
      if (costAround(one, two) < before - 1e-9) better = true;
      else swap(one, two);
    }
    if (!better) break;
  }
  return at;
}

/** Fisher–Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const held = copy[index];
    const taken = copy[other];
    if (held === undefined || taken === undefined) continue;
    copy[index] = taken;
    copy[other] = held;
  }
  return copy;
}

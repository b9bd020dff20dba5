/** Where acts and ties run between two nodes. */
import type { Camp } from '../../domain/vocabulary.ts';
import type { Point } from '../../lib/box.ts';
import type { PairTie, TieLine } from '../../model/actorTies.ts';
import { curveBetween, endBar, middleCross, pathOf, pointOn } from '../../viz/curves.ts';
import type { ActLink } from './series.ts';

/** Bow of an act, to the right of its way: two directions of a pair never coincide. */
const ACT_BOW = 0.09;
const TIE_BOW = 0.07;
/** A tie that answers one the other way lies further out. */
const ANSWERING_TIE_BOW = 0.13;
const PANEL_MIDDLE_Y = 290;

export interface PlacedAct extends ActLink {
  readonly key: string;
  readonly camp: Camp;
  readonly path: string;
  readonly width: number;
  /** Shown only when one of its ends is hovered or chosen. */
  readonly hidden: boolean;
  /** Places along the curve where its number could stand, best first. */
  readonly numberAt: readonly Point[];
}

export interface PlacedTie {
  readonly key: string;
  readonly tie: PairTie;
  readonly path: string;
  readonly line: TieLine;
  readonly cross: string | null;
  readonly bar: string | null;
  readonly hidden: boolean;
}

/** Which pair an edge joins. */
export function pairKey(from: number, to: number): string {
  return `${from}-${to}`;
}

/** An end of an edge. */
interface EdgeEnd extends Point {
  readonly radius: number;
  readonly camp: Camp;
}

/** A way between two nodes, whatever runs on it. */
export interface ActCurve {
  readonly camp: Camp;
  readonly path: string;
  readonly numberAt: readonly Point[];
}

/** The curve of the acts from one node to another. */
export function curveOfAct(from: EdgeEnd, to: EdgeEnd): ActCurve {
  const gaps = { start: from.radius + 2, end: to.radius + 2 };
  const curve = curveBetween(from, to, ACT_BOW, gaps);
  return {
    camp: from.camp,
    path: pathOf(curve),
    numberAt: [0.5, 0.42, 0.58, 0.34, 0.66, 0.27].map((share) => pointOn(curve, share)),
  };
}

/**
 * A pair's acts on their curve.
 * @param fewest acts from which on they are drawn unasked
 */
export function placeAct(link: ActLink, curve: ActCurve, fewest: number): PlacedAct {
  return {
    ...link,
    ...curve,
    key: pairKey(link.from, link.to),
    width: Math.round(Math.max(1, 0.95 * Math.sqrt(link.acts)) * 100) / 100,
    hidden: link.acts < fewest,
  };
}

/** The ties between nodes, bowed towards the panel's middle. */
export function placeTies(
  ties: readonly PairTie[],
  nodes: readonly EdgeEnd[],
  width: number,
  shown: boolean,
): PlacedTie[] {
  const tied = new Set(ties.map(({ from, to }) => pairKey(from, to)));
  return ties.flatMap((tie) => {
    const [from, to] = [nodes[tie.from], nodes[tie.to]];
    if (!from || !to) return [];
    const answers = tie.from > tie.to && tied.has(pairKey(tie.to, tie.from));
    const bow = inwardBow(from, to, width, answers ? ANSWERING_TIE_BOW : TIE_BOW);
    return [{ ...placeTie(tie, from, to, bow), hidden: tie.kind === null || !shown }];
  });
}

/**
 * The line of a pair's ties.
 * @param bow as `curveBetween` has it
 */
export function placeTie(
  tie: PairTie,
  from: EdgeEnd,
  to: EdgeEnd,
  bow: number,
): Omit<PlacedTie, 'hidden'> {
  const hostile = tie.kind === 'hostile-to';
  const curve = curveBetween(from, to, bow, {
    start: from.radius + 2,
    end: to.radius + (hostile ? 3.5 : 2),
  });
  return {
    key: pairKey(tie.from, tie.to),
    tie,
    path: pathOf(curve),
    line: tie.line,
    cross: tie.denied ? middleCross(curve, 3) : null,
    bar: hostile ? endBar(curve, 4.5) : null,
  };
}

/** Bows a tie towards the panel's middle, so that none runs through a column of nodes. */
function inwardBow(from: Point, to: Point, width: number, size: number): number {
  const middle = { x: width / 2 - (from.x + to.x) / 2, y: PANEL_MIDDLE_Y - (from.y + to.y) / 2 };
  const turn = (to.x - from.x) * middle.y - (to.y - from.y) * middle.x;
  return turn >= 0 ? size : -size;
}

/** Where the network's marks go on a frame: places from the fixed layout, only scaled across. */
import type { Camp } from '../../domain/vocabulary.ts';
import type { Point } from '../../lib/box.ts';
import { GRID_HEIGHT, GRID_WIDTH, TIER_LINES } from '../../model/networkCells.ts';
import type { MemberBand } from '../../model/networkLayout.ts';
import type { PairTie, TieLine } from '../../model/actorTies.ts';
import type { Frame } from '../types.ts';
import { curveBetween, endBar, middleCross, pathOf, pointOn } from './curves.ts';
import { involvement, type ActLink, type NetworkSeries } from './series.ts';

/** Narrower frames show a list. */
export const MAP_MIN_WIDTH = 380;
const MAP_MAX_WIDTH = 560;
/** Bow of an act, to the right of its way: two directions of a pair never coincide. */
const ACT_BOW = 0.09;
const TIE_BOW = 0.07;
/** A tie that answers one the other way lies further out. */
const ANSWERING_TIE_BOW = 0.13;
const PANEL_MIDDLE_Y = 290;

export interface PlacedNode extends Point {
  readonly number: number;
  readonly id: string;
  readonly camp: Camp;
  readonly radius: number;
  /** Its own name stands above it: the two states. */
  readonly state: boolean;
  readonly active: boolean;
  readonly openable: boolean;
  readonly opened: boolean;
}

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

export interface PlacedNetwork {
  readonly width: number;
  readonly height: number;
  /** From the frame's start to the panel, where the frame is wider. */
  readonly offset: number;
  readonly nodes: readonly PlacedNode[];
  readonly acts: readonly PlacedAct[];
  readonly ties: readonly PlacedTie[];
  readonly bands: readonly MemberBand[];
  readonly lines: readonly number[];
}

/** What stands over and under the picture: the counts, the legend. */
const TEXT_HEIGHT = 84;
/** The list before it is opened further. */
const LIST_HEIGHT = 640;

/** Height the view wants before anything is opened, in CSS pixels. */
export function heightOfNetwork(width: number): number {
  return width < MAP_MIN_WIDTH ? LIST_HEIGHT : GRID_HEIGHT + TEXT_HEIGHT;
}

/** Which pair an edge joins. */
export function pairKey(from: number, to: number): string {
  return `${from}-${to}`;
}

export function placeNetwork(series: NetworkSeries, frame: Frame): PlacedNetwork {
  const { graph, layout } = series.network;
  const width = Math.min(MAP_MAX_WIDTH, Math.max(MAP_MIN_WIDTH, frame.width));
  const scale = width / GRID_WIDTH;
  const nodes = graph.nodes.slice(0, graph.drawn).map((node, number): PlacedNode => {
    const point = layout.points[number] ?? { x: 0, y: 0 };
    const state = node.cell === 'pakistan-state' || node.cell === 'kabul-state';
    return {
      number,
      id: node.id,
      camp: node.actor.camp,
      x: Math.round(point.x * scale * 100) / 100,
      y: point.y,
      state: state && node.from === null,
      radius: state && node.from === null ? 7.5 : 5,
      active: involvement(series, number) > 0,
      openable: node.openable.length > 0,
      opened: node.opened,
    };
  });
  const at = (number: number): PlacedNode | undefined => nodes[number];
  const tied = new Set(series.ties.map(({ from, to }) => pairKey(from, to)));
  return {
    width,
    height: layout.height,
    offset: Math.max(0, Math.floor((frame.width - width) / 2)),
    nodes,
    acts: series.links
      .flatMap((link) => {
        const [from, to] = [at(link.from), at(link.to)];
        if (!from || !to) return [];
        return [{ ...placeAct(link, from, to), hidden: link.acts < series.fewest }];
      })
      // The heaviest lie under the lighter ones.
      .sort((a, b) => b.acts - a.acts),
    ties: series.ties.flatMap((tie) => {
      const [from, to] = [at(tie.from), at(tie.to)];
      if (!from || !to) return [];
      const answers = tie.from > tie.to && tied.has(pairKey(tie.to, tie.from));
      const bow = inwardBow(from, to, width, answers ? ANSWERING_TIE_BOW : TIE_BOW);
      return [
        {
          ...placeTie(tie, from, to, bow),
          hidden: tie.kind === null || !series.choices.ties,
        },
      ];
    }),
    bands: layout.bands,
    lines: TIER_LINES,
  };
}

/** An end of an edge. */
interface EdgeEnd extends Point {
  readonly radius: number;
  readonly camp: Camp;
}

/** The curve of a pair's acts. */
export function placeAct(link: ActLink, from: EdgeEnd, to: EdgeEnd): Omit<PlacedAct, 'hidden'> {
  const gaps = { start: from.radius + 2, end: to.radius + 2 };
  const curve = curveBetween(from, to, ACT_BOW, gaps);
  return {
    ...link,
    key: pairKey(link.from, link.to),
    camp: from.camp,
    path: pathOf(curve),
    width: Math.round(Math.max(1, 0.95 * Math.sqrt(link.acts)) * 100) / 100,
    numberAt: [0.5, 0.42, 0.58, 0.34, 0.66, 0.27].map((share) => pointOn(curve, share)),
  };
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

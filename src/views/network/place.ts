/** Where the network's marks go on a frame: places from the fixed layout, only scaled across. */
import type { Camp } from '../../domain/vocabulary.ts';
import type { Point } from '../../lib/box.ts';
import { GRID_HEIGHT, GRID_WIDTH, TIER_LINES } from '../../model/networkCells.ts';
import type { MemberBand, NetworkLayout } from '../../model/networkLayout.ts';
import type { PairTie } from '../../model/actorTies.ts';
import type { Frame } from '../types.ts';
import {
  curveOfAct,
  placeAct,
  placeTies,
  pairKey,
  type ActCurve,
  type PlacedAct,
  type PlacedTie,
} from './edges.ts';
import { involvement, type NetworkSeries } from './series.ts';

/** Narrower frames show a list. */
export const MAP_MIN_WIDTH = 380;
const MAP_MAX_WIDTH = 560;
/** Where a node stands: the same under every filter. */
export interface NodePlace extends Point {
  readonly number: number;
  readonly id: string;
  readonly camp: Camp;
  readonly radius: number;
  /** Its own name stands above it: the two states. */
  readonly state: boolean;
  readonly openable: boolean;
  readonly opened: boolean;
}

export interface PlacedNode extends NodePlace {
  readonly active: boolean;
}

export interface PlacedNetwork {
  readonly width: number;
  readonly height: number;
  /** From the frame's start to the panel, where the frame is wider. */
  readonly offset: number;
  readonly nodes: readonly PlacedNode[];
  /** The nodes' places: the same list as long as fold and width are the same. */
  readonly places: readonly NodePlace[];
  readonly acts: readonly PlacedAct[];
  readonly ties: readonly PlacedTie[];
  readonly bands: readonly MemberBand[];
  readonly lines: readonly number[];
}

/** What stands over and under the picture: the counts, the key with what is left out. */
const TEXT_HEIGHT = { wide: 84, narrow: 100 } as const;
/** Below this width what is left out takes two lines. */
const ONE_LINE = 410;
/** The list before it is opened further. */
const LIST_HEIGHT = 640;

/** Height the view wants before anything is opened, in CSS pixels. */
export function heightOfNetwork(width: number): number {
  if (width < MAP_MIN_WIDTH) return LIST_HEIGHT;
  return GRID_HEIGHT + TEXT_HEIGHT[width < ONE_LINE ? 'narrow' : 'wide'];
}

/** What depends on nothing but the fold and the width: a brush step computes none of it again. */
interface Ground {
  readonly width: number;
  readonly nodes: readonly NodePlace[];
  /** Filled as pairs come to have acts. */
  readonly curves: Map<string, ActCurve>;
}

const grounds = new WeakMap<NetworkLayout, Ground>();

function groundOf({ graph, layout }: NetworkSeries['network'], width: number): Ground {
  const known = grounds.get(layout);
  if (known?.width === width) return known;
  const scale = width / GRID_WIDTH;
  const nodes = graph.nodes.slice(0, graph.drawn).map((node, number): NodePlace => {
    const point = layout.points[number] ?? { x: 0, y: 0 };
    const state =
      node.from === null && (node.cell === 'pakistan-state' || node.cell === 'kabul-state');
    return {
      number,
      id: node.id,
      camp: node.actor.camp,
      x: Math.round(point.x * scale * 100) / 100,
      y: point.y,
      state,
      radius: state ? 7.5 : 5,
      openable: node.openable.length > 0,
      opened: node.opened,
    };
  });
  const ground: Ground = { width, nodes, curves: new Map() };
  grounds.set(layout, ground);
  return ground;
}

/** The last ties placed: most steps of a brush leave them as they were. */
let lastTies: {
  readonly ties: readonly PairTie[];
  readonly ground: Ground;
  readonly shown: boolean;
  readonly placed: readonly PlacedTie[];
} | null = null;

function tiesOn(ground: Ground, ties: readonly PairTie[], shown: boolean): readonly PlacedTie[] {
  if (lastTies?.ties !== ties || lastTies.ground !== ground || lastTies.shown !== shown) {
    const placed = placeTies(ties, ground.nodes, ground.width, shown);
    lastTies = { ties, ground, shown, placed };
  }
  return lastTies.placed;
}

export function placeNetwork(series: NetworkSeries, frame: Frame): PlacedNetwork {
  const { layout } = series.network;
  const width = Math.min(MAP_MAX_WIDTH, Math.max(MAP_MIN_WIDTH, frame.width));
  const ground = groundOf(series.network, width);
  return {
    width,
    height: layout.height,
    offset: Math.max(0, Math.floor((frame.width - width) / 2)),
    places: ground.nodes,
    nodes: ground.nodes.map((node) => ({ ...node, active: involvement(series, node.number) > 0 })),
    acts: series.links
      .flatMap((link): PlacedAct[] => {
        const [from, to] = [ground.nodes[link.from], ground.nodes[link.to]];
        if (!from || !to) return [];
        const curve = ground.curves.get(pairKey(link.from, link.to)) ?? curveOfAct(from, to);
        ground.curves.set(pairKey(link.from, link.to), curve);
        return [placeAct(link, curve, series.fewest)];
      })
      // The heaviest lie under the lighter ones.
      .sort((a, b) => b.acts - a.acts),
    ties: tiesOn(ground, series.ties, series.choices.ties),
    bands: layout.bands,
    lines: TIER_LINES,
  };
}

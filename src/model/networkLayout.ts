/**
 * Where every node goes: fixed by camp and tier, computed once from the whole record with a
 * seed, the same for every reader and every filter. Opening a node moves no other: members
 * take free places near it, or a band of their own under the panel.
 */
import type { Dataset } from '../data/dataset.ts';
import { boxesOverlap, type Box, type Point } from '../lib/box.ts';
import { countActs, indexActs } from './actIndex.ts';
import { foldActors, type ActorGraph } from './actorGraph.ts';
import { indexTies, tiesInWindow } from './actorTies.ts';
import { baseFold } from './baseFold.ts';
import { fullMask } from '../lib/rowMask.ts';
import { GRID_HEIGHT, GRID_WIDTH, SLOTS } from './networkCells.ts';
import { nodeBox, searchSeats, type SeatLink } from './seatSearch.ts';

/** Longest label, in characters. */
export const LABEL_LENGTH = 15;
/** Room that a character of a label gets, in CSS pixels: rather too much for 11 px of Inter. */
const CHARACTER = 6.2;
const SEED = 20_210_815;
/** Members of a node with more of them than this go to a band together. */
const NEAR_AT_MOST = 6;
const NEAR_RADIUS = 125;
const NEAR_STEP = 5;
const BAND_COLUMNS: readonly number[] = [44, 122, 200, 278, 356];
const BAND_HEAD = 34;
const BAND_ROW = 42;

/** Rows of members under the panel. */
export interface MemberBand {
  /** The opened node, or `OTHERS`. */
  readonly of: string;
  /** Baseline of its heading. */
  readonly y: number;
}

export interface NetworkLayout {
  /** One a drawn node, in the graph's order; units of the 400-wide grid. */
  readonly points: readonly Point[];
  readonly bands: readonly MemberBand[];
  readonly height: number;
}

type Places = ReadonlyMap<string, Point>;
const seated = new WeakMap<Dataset, Places>();
const nearby = new WeakMap<Dataset, Places>();

/** Lays a fold out. Equal folds of equal records get equal places, to the digit. */
export function layoutNetwork(dataset: Dataset, graph: ActorGraph): NetworkLayout {
  const places = seatsOf(dataset);
  const near: Places = graph.opened.length === 0 ? new Map() : nearPlacesOf(dataset);
  const bands: MemberBand[] = [];
  const banded = new Map<string, Point>();
  let y = GRID_HEIGHT;
  for (const opener of graph.opened) {
    const ids = graph.nodes
      .filter(({ id, from, drawn }) => drawn && from === opener && !near.has(id))
      .map(({ id }) => id);
    if (ids.length === 0) continue;
    bands.push({ of: opener, y: y + BAND_HEAD - 16 });
    ids.forEach((id, index) => {
      const row = Math.floor(index / BAND_COLUMNS.length);
      const x = BAND_COLUMNS[index % BAND_COLUMNS.length] ?? 0;
      banded.set(id, { x, y: y + BAND_HEAD + row * BAND_ROW });
    });
    y += BAND_HEAD + Math.ceil(ids.length / BAND_COLUMNS.length) * BAND_ROW;
  }
  const points = graph.nodes
    .slice(0, graph.drawn)
    .map(({ id }) => places.get(id) ?? near.get(id) ?? banded.get(id) ?? { x: 0, y: 0 });
  return { points, bands, height: y };
}

/** Places of the nodes there from the start, by id. */
function seatsOf(dataset: Dataset): Places {
  const known = seated.get(dataset);
  if (known) return known;
  const seats = computeSeats(dataset);
  seated.set(dataset, seats);
  return seats;
}

/** Members with a place inside the panel, by id. */
function nearPlacesOf(dataset: Dataset): Places {
  const known = nearby.get(dataset);
  if (known) return known;
  const near = computeNearPlaces(dataset, foldActors(dataset, []), seatsOf(dataset));
  nearby.set(dataset, near);
  return near;
}

function computeSeats(dataset: Dataset): Places {
  const graph = foldActors(dataset, []);
  const drawn = graph.nodes.slice(0, graph.drawn);
  const taken = new Map<string, number>();
  const start = drawn.map(({ cell }) => {
    const seat = taken.get(cell) ?? 0;
    taken.set(cell, seat + 1);
    return SLOTS[cell][seat] ?? { x: 0, y: 0 };
  });
  const inCell = (cell: string, pinned: number): number[] =>
    drawn.flatMap((node, index) => (node.cell === cell ? [index] : [])).slice(pinned);
  const seats = searchSeats({
    places: start,
    labelWidths: drawn.map(({ actor }) => labelRoom(actor.short_name)),
    // Organs stay in the order of how much they take part; so does the first armed group.
    groups: [
      inCell('outside', 0),
      inCell('international', 0),
      inCell('armed', 1),
      inCell('society', 0),
    ],
    links: linksOf(dataset, graph),
    seed: SEED,
  });
  return new Map(drawn.map(({ id }, index) => [id, seats[index] ?? { x: 0, y: 0 }]));
}

/** Width kept free for a label, in CSS pixels. */
function labelRoom(name: string): number {
  return Math.min(LABEL_LENGTH, name.length) * CHARACTER;
}

/** What is drawn between two nodes over the whole record, as weights for the search. */
function linksOf(dataset: Dataset, graph: ActorGraph): SeatLink[] {
  const index = indexActs(dataset, graph);
  const counts = countActs(index, graph.nodes.length, {
    events: fullMask(dataset.events.rows.length),
    incidents: fullMask(dataset.incidents.rows.length),
  });
  const weights = new Map<number, number>();
  const add = (from: number, to: number, weight: number): void => {
    if (from >= graph.drawn || to >= graph.drawn) return;
    const key = Math.min(from, to) * graph.nodes.length + Math.max(from, to);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  index.pairs.forEach(({ from, to }, pair) => {
    const acts = counts.pairs[pair] ?? 0;
    if (acts > 1) add(from, to, Math.sqrt(acts) / 2);
  });
  for (const { from, to, kind } of tiesInWindow(indexTies(dataset, graph), {
    from: null,
    to: null,
  })) {
    if (kind !== null) add(from, to, 1);
  }
  return [...weights].map(([key, weight]) => ({
    a: Math.floor(key / graph.nodes.length),
    b: key % graph.nodes.length,
    weight,
  }));
}

/** Free places inside the panel for the members of nodes that have few. */
function computeNearPlaces(dataset: Dataset, graph: ActorGraph, places: Places): Places {
  const { membersOf } = baseFold(dataset);
  const drawn = graph.nodes.slice(0, graph.drawn);
  const boxes: Box[] = drawn.map(({ id, actor }) =>
    nodeBox(places.get(id) ?? { x: 0, y: 0 }, labelRoom(actor.short_name) + 8),
  );
  // The states' names stand above them; the middle belongs to the acts between the capitals.
  boxes.push({ x0: 0, y0: 190, x1: 110, y1: 240 }, { x0: 290, y0: 190, x1: 400, y1: 240 });
  boxes.push({ x0: 100, y0: 196, x1: 300, y1: 258 }, { x0: 0, y0: 524, x1: 70, y1: 548 });
  const near = new Map<string, Point>();
  for (const { id } of drawn) {
    const members = membersOf(id);
    const centre = places.get(id);
    if (!centre || members.length === 0 || members.length > NEAR_AT_MOST) continue;
    const found: (readonly [string, Point, Box])[] = [];
    for (const member of members) {
      const row = dataset.actors.rowOf.get(member);
      const name = row === undefined ? '' : (dataset.actors.rows[row]?.short_name ?? '');
      const used = [...boxes, ...found.map(([, , box]) => box)];
      const place = nearestFree(centre, labelRoom(name), used);
      if (!place) break;
      found.push([member, place, nodeBox(place, labelRoom(name))]);
    }
    // All or none, so that a body's members are found in one place.
    if (found.length < members.length) continue;
    for (const [member, place, box] of found) {
      near.set(member, place);
      boxes.push(box);
    }
  }
  return near;
}

/** The free place nearest to a node on a fine grid; ties go to the upper, then the left one. */
function nearestFree(centre: Point, width: number, used: readonly Box[]): Point | null {
  let best: Point | null = null;
  let bestDistance = NEAR_RADIUS;
  const top = Math.max(24, centre.y - NEAR_RADIUS);
  const bottom = Math.min(GRID_HEIGHT - 24, centre.y + NEAR_RADIUS);
  for (let y = top; y <= bottom; y += NEAR_STEP) {
    for (let x = 16; x <= GRID_WIDTH - 16; x += NEAR_STEP) {
      const distance = Math.hypot(x - centre.x, y - centre.y);
      if (distance >= bestDistance) continue;
      const box = nodeBox({ x, y }, width);
      if (
        box.x0 < 2 ||
        box.x1 > GRID_WIDTH - 2 ||
        used.some((other) => boxesOverlap(box, other, 3))
      )
        continue;
      best = { x, y };
      bestDistance = distance;
    }
  }
  return best;
}

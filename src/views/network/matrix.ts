/**
 * The network as a matrix: who acts (rows) on whom (columns), both in the network's own order, by
 * camp and then by tier; an opened body's members stand right after it.
 */
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';
import { OTHERS, type ActorGraph } from '../../model/actorGraph.ts';
import { CELLS } from '../../model/networkCells.ts';
import { MAP_MIN_WIDTH } from './place.ts';
import type { NetworkSeries } from './series.ts';

/** A row, and at the same place a column. */
export interface MatrixLine {
  /** The node's number in the graph. */
  readonly node: number;
  readonly id: string;
  readonly camp: Camp;
  /** One of the two states. */
  readonly state: boolean;
  /** Distance of the line's near edge from the first line's, in CSS pixels. */
  readonly at: number;
  readonly openable: boolean;
  readonly opened: boolean;
  /** Acts of the row on all columns. */
  readonly acts: number;
}

/** Acts of one body on another. */
export interface MatrixCell {
  /** Places in `lines`. */
  readonly row: number;
  readonly column: number;
  readonly acts: number;
  /** Of these, the own ones of the word in force; null: everyone is heard. */
  readonly heard: number | null;
  /** Side of its square, in CSS pixels: the area is the number of acts. */
  readonly side: number;
}

export interface PlacedMatrix {
  readonly lines: readonly MatrixLine[];
  readonly cells: readonly MatrixCell[];
  /** Side of a cell, in CSS pixels. */
  readonly cell: number;
  /** Length of all lines together, in CSS pixels. */
  readonly size: number;
  /** Most acts of a cell: its square fills the cell but for a margin. */
  readonly most: number;
  /** Path of the frames round all cells. */
  readonly frames: string;
}

/** Room for the rows' names, for the columns' names, and for the sums, in CSS pixels. */
export const NAMES = 98;
export const HEAD = 88;
export const SUMS = 34;
/** The last columns' names lean out beyond their column. */
export const OVERHANG = 28;
const CELL_AT_MOST = 29.5;
/** Names of rows must not touch each other; on the phone a finger must hit a cell. */
const CELL_AT_LEAST = 12;
const CELL_TO_TOUCH = 24;
const CAMP_GAP = 6;
const MARGIN = 1;
/** A single act is still seen. */
const SIDE_AT_LEAST = 2.5;

/** The drawn nodes in the order of the rows: by camp, by tier, then the busiest first. */
export function matrixOrder({ nodes, drawn }: ActorGraph): number[] {
  const shown = nodes.slice(0, drawn).map((node, number) => ({ ...node, number }));
  const heads = shown
    .filter(({ from }) => from === null || from === OTHERS)
    .toSorted(
      (a, b) =>
        CAMPS.indexOf(a.actor.camp) - CAMPS.indexOf(b.actor.camp) ||
        CELLS.indexOf(a.cell) - CELLS.indexOf(b.cell) ||
        a.number - b.number,
    );
  const withMembers = (node: (typeof shown)[number]): number[] => [
    node.number,
    ...shown.filter(({ from }) => from === node.id).flatMap(withMembers),
  ];
  return heads.flatMap(withMembers);
}

/** Side of a cell on a frame; below what can be read the matrix scrolls instead. */
function cellSide(width: number, lines: number, gaps: number): number {
  const room = width - NAMES - OVERHANG - SUMS - gaps * CAMP_GAP;
  const least = width < MAP_MIN_WIDTH ? CELL_TO_TOUCH : CELL_AT_LEAST;
  const fitting = Math.floor((room / Math.max(1, lines)) * 2) / 2;
  return Math.min(CELL_AT_MOST, Math.max(least, fitting));
}

/** @param width of the frame, in CSS pixels */
export function placeMatrix({ network, links }: NetworkSeries, width: number): PlacedMatrix {
  const { nodes } = network.graph;
  const order = matrixOrder(network.graph);
  const campAt = (place: number): Camp | undefined => nodes[order[place] ?? -1]?.actor.camp;
  const gapsBefore: number[] = [];
  order.forEach((_, place) => {
    const before = gapsBefore[place - 1] ?? 0;
    gapsBefore.push(before + Number(place > 0 && campAt(place) !== campAt(place - 1)));
  });
  const gaps = gapsBefore.at(-1) ?? 0;
  const cell = cellSide(width, order.length, gaps);
  const placeOf = new Map(order.map((node, place) => [node, place]));
  const most = Math.max(0, ...links.map(({ acts }) => acts));
  const cells = links.flatMap(({ from, to, acts, heard }): MatrixCell[] => {
    const [row, column] = [placeOf.get(from), placeOf.get(to)];
    if (row === undefined || column === undefined) return [];
    const side = Math.max(SIDE_AT_LEAST, Math.sqrt(acts / most) * (cell - 2 * MARGIN));
    return [{ row, column, acts, heard, side: Math.round(side * 10) / 10 }];
  });
  const sums = order.map(() => 0);
  for (const { row, acts } of cells) sums[row] = (sums[row] ?? 0) + acts;
  const lines = order.flatMap((number, place): MatrixLine[] => {
    const node = nodes[number];
    if (!node) return [];
    return [
      {
        node: number,
        id: node.id,
        camp: node.actor.camp,
        state: node.cell === 'pakistan-state' || node.cell === 'kabul-state',
        at: place * cell + (gapsBefore[place] ?? 0) * CAMP_GAP,
        openable: node.openable.length > 0,
        opened: node.opened,
        acts: sums[place] ?? 0,
      },
    ];
  });
  return {
    lines,
    cells,
    cell,
    size: order.length * cell + gaps * CAMP_GAP,
    most,
    frames: framesOf(lines, cell),
  };
}

/** Lines between the cells, block by block of camps: the gaps stay free. */
function framesOf(lines: readonly MatrixLine[], cell: number): string {
  const blocks: { readonly start: number; end: number; readonly camp: Camp }[] = [];
  for (const { at, camp } of lines) {
    const last = blocks.at(-1);
    if (last?.camp === camp && last.end === at) last.end = at + cell;
    else blocks.push({ start: at, end: at + cell, camp });
  }
  const edges = blocks.flatMap(({ start, end }) => {
    const count = Math.round((end - start) / cell);
    return Array.from({ length: count + 1 }, (_, step) => start + step * cell);
  });
  return blocks
    .flatMap(({ start, end }) =>
      edges.flatMap((at) => [`M${start},${at}H${end}`, `M${at},${start}V${end}`]),
    )
    .join('');
}

/** The line at a distance from the first line's edge; null: between two camps, or outside. */
export function lineAt({ lines, cell }: PlacedMatrix, distance: number): number | null {
  const place = lines.findIndex(({ at }) => distance >= at && distance < at + cell);
  return place < 0 ? null : place;
}

/** A place in the matrix. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell a key leads to; the same at the edge, null for a key that does not move. */
export function cellByKey(
  { lines }: Pick<PlacedMatrix, 'lines'>,
  { row, column }: MatrixPlace,
  key: string,
): MatrixPlace | null {
  const within = (place: number): number => Math.min(lines.length - 1, Math.max(0, place));
  switch (key) {
    case 'ArrowRight':
      return { row, column: within(column + 1) };
    case 'ArrowLeft':
      return { row, column: within(column - 1) };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: within(lines.length - 1) };
    case 'PageDown':
    case 'PageUp':
      return { row: nextCamp(lines, row, key === 'PageDown' ? 1 : -1), column };
    default:
      return null;
  }
}

/** The first row of the next camp, or of the one before; the same row where there is none. */
function nextCamp(lines: readonly MatrixLine[], row: number, way: 1 | -1): number {
  const starts = lines.flatMap(({ camp }, place) =>
    place === 0 || lines[place - 1]?.camp !== camp ? [place] : [],
  );
  const own = starts.findLastIndex((start) => start <= row);
  return starts[own + way] ?? row;
}

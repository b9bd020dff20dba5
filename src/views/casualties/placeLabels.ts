/** Puts labels beside their bars so that none covers a bar, another label or the window's edge. */
import { px, type PlacedBar } from '../../viz/bar.ts';
import { textWidth } from '../../viz/textWidth.ts';
import type { PlacedCasualties, PlacedRow } from './place.ts';

/** A line of a label: the number first, the words after it. */
export interface LabelLine {
  readonly strong: string;
  readonly plain: string;
}

export interface LabelRequest {
  readonly row: number;
  readonly bin: number;
  /** Whose the words are: the bar's own, or what is drawn behind it as well. */
  readonly of: 'bar' | 'all';
  /** What the label may say, the fullest first; a later one is taken where the first has no room. */
  readonly variants: readonly (readonly LabelLine[])[];
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PlacedLabel extends Box {
  readonly row: number;
  readonly bin: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** x of the anchor, y of the first line's baseline. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LabelLine[];
  /** From a label over something taller to the end of the bar that it speaks of; null where it stands at it. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

export const LABEL = { size: 11, line: 13, ascent: 10.5 } as const;
/** Room that a "?" or "0" takes. */
const GLYPH = { half: 4, height: 9 } as const;
/** Room kept between a label and anything else. */
const PAD = 3;
/** Room kept from an edge of the time window. */
const EDGE_PAD = 6;
/** An edge nearer to a bar than this pushes the label to its other side. */
const EDGE_REACH = 44;
/** What stands this much over a bar's end parts the label from it. */
const PARTED = 6;
/** A label further above its bar than this would seem to belong to another. */
const REACH = 34;

type Place = 'above-middle' | 'beside-end' | 'beside-start' | 'above-end' | 'above-start';
const PLACES: readonly Place[] = [
  'above-middle',
  'beside-end',
  'beside-start',
  'above-end',
  'above-start',
];

/** Width of a line as it will be drawn, roughly. */
function lineWidth({ strong, plain }: LabelLine): number {
  return textWidth(strong, LABEL.size, true) + textWidth(plain, LABEL.size);
}

function touches(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + PAD && b.x0 < a.x1 + PAD && a.y0 < b.y1 && b.y0 < a.y1;
}

const drawnTop = (bar: PlacedBar): number => bar.base - bar.lengths.top - bar.lengths.fade;

/** y of the highest bar, or mark over a bar, between two x. */
function skyline(row: PlacedRow, x0: number, x1: number, but: PlacedBar | null): number {
  let y = row.box.base;
  for (const bar of row.tallest) {
    if (bar === null || bar === but) continue;
    if (bar.x + bar.width + PAD > x0 && bar.x - PAD < x1) y = Math.min(y, drawnTop(bar));
  }
  for (const glyph of row.glyphs) {
    if (glyph.x + GLYPH.half > x0 && glyph.x - GLYPH.half < x1)
      y = Math.min(y, glyph.y - GLYPH.height);
  }
  return y;
}

/** Where a label beside a bar begins: past an edge of the window that stands next to the bar. */
function clearOf(bar: PlacedBar, edges: readonly number[]): { x0: number; x1: number } {
  const end = bar.x + bar.width;
  const before = edges.filter((edge) => edge <= bar.x && edge > bar.x - EDGE_REACH);
  const after = edges.filter((edge) => edge >= end && edge < end + EDGE_REACH);
  return { x0: Math.min(bar.x, ...before) - 7, x1: Math.max(end, ...after) + 7 };
}

/** What a label speaks of, and the tallest thing at its place: a label stands over that. */
interface Subject {
  readonly bar: PlacedBar;
  readonly tallest: PlacedBar;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly taken: readonly Box[];
  readonly edges: readonly number[];
}

function tryPlace(
  place: Place,
  { bar, tallest }: Subject,
  row: PlacedRow,
  lines: readonly LabelLine[],
  room: Room,
): Omit<PlacedLabel, 'row' | 'bin'> | null {
  const width = Math.max(...lines.map(lineWidth));
  const height = lines.length * LABEL.line;
  const [kind, side] = place.split('-');
  const centre = bar.x + bar.width / 2;
  const beside = kind === 'beside';
  let x0 = centre - width / 2;
  if (side === 'end') x0 = (beside ? clearOf(bar, room.edges).x0 : bar.x + bar.width) - width;
  if (side === 'start') x0 = beside ? clearOf(bar, room.edges).x1 : bar.x;
  const x1 = x0 + width;
  const tip = drawnTop(beside ? bar : tallest);
  // Between a bar and the label beside it nothing may rise up to the label: it would seem to be
  // the other's.
  const reach = { x0: Math.min(x0, bar.x), x1: Math.max(x1, bar.x + bar.width) };
  const roof = beside
    ? skyline(row, reach.x0, reach.x1, tallest) - PAD
    : skyline(row, x0, x1, null) - PAD;
  const y1 = beside ? tip + height : roof;
  const y0 = y1 - height;
  if (beside ? y1 > roof : roof < tip - REACH) return null;
  const box = { x0, x1, y0, y1 };
  if (x0 < room.left || x1 > room.right || y0 < room.top) return null;
  if (room.taken.some((other) => touches(box, other))) return null;
  if (room.edges.some((edge) => edge > x0 - EDGE_PAD && edge < x1 + EDGE_PAD)) return null;
  const anchor = side === 'middle' ? 'middle' : side === 'end' ? 'end' : 'start';
  const x = anchor === 'middle' ? centre : anchor === 'end' ? x1 : x0;
  // A mark over the bar stays legible.
  const mark = row.glyphs.find((glyph) => Math.abs(glyph.x - centre) < 1);
  const end = Math.min(drawnTop(bar), mark ? mark.y - GLYPH.height : Infinity);
  const parted = !beside && end - drawnTop(tallest) > PARTED;
  const leader = parted ? { x: px(centre), from: px(y1 + 1), to: px(end) } : null;
  return { ...box, anchor, x: px(x), y: px(y0 + LABEL.ascent), lines, leader };
}

/**
 * Places labels in the order given; one without room is dropped.
 * @param taken what labels may not cover besides bars (headings, marks)
 * @param edges x of the time window's edges, which no label but a cut bar's may cross
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  placed: PlacedCasualties,
  taken: readonly Box[],
  edges: readonly number[],
): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  for (const request of requests) {
    const row = placed.rows[request.row];
    const tallest = row?.tallest[request.bin];
    if (!row || !tallest) continue;
    const bar = (request.of === 'bar' ? row.bars[request.bin] : null) ?? tallest;
    const room = {
      left: placed.time.left + 2,
      right: placed.time.right + 16,
      top: row.box.heading === null ? 0 : row.box.heading - 14,
      taken: [...taken, ...labels],
    };
    // A cut bar must say its range, even across an edge of the window.
    const label = (bar.lengths.cut ? [edges, []] : [edges])
      .flatMap((avoid) =>
        request.variants.flatMap((lines) => PLACES.map((place) => ({ place, lines, avoid }))),
      )
      .reduce<Omit<PlacedLabel, 'row' | 'bin'> | null>(
        (found, { place, lines, avoid }) =>
          found ?? tryPlace(place, { bar, tallest }, row, lines, { ...room, edges: avoid }),
        null,
      );
    if (label) labels.push({ ...label, row: request.row, bin: request.bin });
  }
  return labels;
}

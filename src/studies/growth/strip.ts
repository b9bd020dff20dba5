/** The changes of all lines as dots on one scale of multiples. */
import { ratioOf, type Growth } from '../../model/figureGrowth.ts';

const DOT = 4;
/** Dots of one column are this far apart, in CSS pixels. */
export const DOT_PITCH = 2 * DOT + 1.5;
const ROOM = { side: 16, top: 18, bottom: 20 } as const;

export interface PlacedDot {
  readonly growth: Growth;
  readonly x: number;
  readonly y: number;
}

export interface PlacedStrip {
  readonly width: number;
  readonly height: number;
  readonly base: number;
  readonly dots: readonly PlacedDot[];
  readonly ticks: readonly { readonly factor: number; readonly x: number }[];
  /** Where a multiple stands. */
  readonly x: (ratio: number) => number;
}

/**
 * Doublings from the scale's middle, so that half and twice are equally far from no change.
 * A figure that ended at 0, or began there, has no place on them, and one that is open or a range
 * no exact multiple: the table alone has them.
 */
export function placeStrip(growths: readonly Growth[], width: number): PlacedStrip {
  const known = growths.flatMap((growth) => {
    const ratio = ratioOf(growth);
    return ratio === null || ratio === 0 ? [] : [{ growth, ratio }];
  });
  const logs = known.map(({ ratio }) => Math.log2(ratio));
  const first = Math.floor(Math.min(-1, ...logs));
  const last = Math.ceil(Math.max(1, ...logs));
  const step = (width - 2 * ROOM.side) / (last - first);
  const x = (ratio: number): number =>
    Math.round((ROOM.side + (Math.log2(ratio) - first) * step) * 10) / 10;
  const columns = new Map<number, { growth: Growth; ratio: number }[]>();
  for (const one of known.toSorted((a, b) => a.ratio - b.ratio)) {
    const column = Math.round(x(one.ratio) / DOT_PITCH);
    columns.set(column, [...(columns.get(column) ?? []), one]);
  }
  const most = Math.max(1, ...[...columns.values()].map(({ length }) => length));
  const base = ROOM.top + most * DOT_PITCH;
  return {
    width,
    height: base + ROOM.bottom,
    base,
    x,
    dots: [...columns].flatMap(([column, members]) =>
      members.map(({ growth }, level) => ({
        growth,
        x: column * DOT_PITCH,
        y: base - (level + 0.5) * DOT_PITCH - 1,
      })),
    ),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => ({
      factor: 2 ** (first + index),
      x: x(2 ** (first + index)),
    })),
  };
}

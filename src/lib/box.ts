/** Axis-parallel boxes in one coordinate system, y downward. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Do the boxes share area, or come nearer than `gap`? Touching edges do not overlap. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap;
}

/** Does the straight line from `a` to `b` enter the box? (Liang–Barsky clipping.) */
export function segmentMeetsBox(a: Point, b: Point, box: Box): boolean {
  // Most lines pass far from most boxes.
  if (Math.max(a.x, b.x) < box.x0 || Math.min(a.x, b.x) > box.x1) return false;
  if (Math.max(a.y, b.y) < box.y0 || Math.min(a.y, b.y) > box.y1) return false;
  const across = clip(b.x - a.x, a.x, box.x0, box.x1);
  const down = clip(b.y - a.y, a.y, box.y0, box.y1);
  if (!across || !down) return false;
  return Math.max(0, across.enter, down.enter) <= Math.min(1, across.leave, down.leave);
}

/** The stretch of a line, as shares of its length, that lies between two bounds; null: none. */
function clip(
  step: number,
  from: number,
  low: number,
  high: number,
): { readonly enter: number; readonly leave: number } | null {
  if (step === 0) return from < low || from > high ? null : { enter: -Infinity, leave: Infinity };
  const one = (low - from) / step;
  const two = (high - from) / step;
  return { enter: Math.min(one, two), leave: Math.max(one, two) };
}

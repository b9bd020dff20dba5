/** The curves of acts and ties, as SVG paths with two decimals. */
import type { Point } from '../lib/box.ts';

/** Where a curve bends and ends. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/**
 * A quadratic curve between two nodes that starts and ends at their rims.
 * @param bow how far the control point lies off the chord, in shares of its length; positive
 *   bends to the right of the way from `a` to `b`
 * @param gaps distances kept from the two centres, in pixels
 */
export function curveBetween(
  a: Point,
  b: Point,
  bow: number,
  gaps: { readonly start: number; readonly end: number },
): Curve {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const control = { x: (a.x + b.x) / 2 - dy * bow, y: (a.y + b.y) / 2 + dx * bow };
  return { from: toward(a, control, gaps.start), control, to: toward(b, control, gaps.end) };
}

function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(1, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The point at a share (0–1) of the curve. */
export function pointOn({ from, control, to }: Curve, share: number): Point {
  const rest = 1 - share;
  const at = (p: number, c: number, q: number): number =>
    rest * rest * p + 2 * rest * share * c + share * share * q;
  return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

export function pathOf({ from, control, to }: Curve): string {
  return `M${number(from.x)},${number(from.y)}Q${number(control.x)},${number(control.y)} ${number(to.x)},${number(to.y)}`;
}

/** A bar across the end of the curve, as a path. */
export function endBar({ control, to }: Curve, half: number): string {
  const length = Math.hypot(to.x - control.x, to.y - control.y) || 1;
  const x = (-(to.y - control.y) / length) * half;
  const y = ((to.x - control.x) / length) * half;
  return `M${number(to.x - x)},${number(to.y - y)}L${number(to.x + x)},${number(to.y + y)}`;
}

/** A small × in the middle of the curve, as a path. */
export function middleCross(curve: Curve, half: number): string {
  const { x, y } = pointOn(curve, 0.5);
  const [x0, x1, y0, y1] = [x - half, x + half, y - half, y + half].map(number);
  return `M${x0},${y0}L${x1},${y1}M${x0},${y1}L${x1},${y0}`;
}

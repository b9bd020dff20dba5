/**
 * Whose side, told without colour: on paper, where hues come out as greys that are alike, a mark
 * takes its camp's shape. Seven that stay apart at a millimetre.
 */
import type { Hue } from './palette.ts';

/** Where a shape lies, and how far it reaches. */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** Corners in parts of the room; both sides of the conflict take the two plainest, below. */
const CORNERS: Readonly<Record<Exclude<Hue, 'kabul'>, string>> = {
  pakistan: '0,0 1,0 1,1 0,1',
  'armed-groups': '0.5,0 1,1 0,1',
  society: '0.5,0 1,0.5 0.5,1 0,0.5',
  'outside-states':
    '0.3,0 0.7,0 0.7,0.3 1,0.3 1,0.7 0.7,0.7 0.7,1 0.3,1 0.3,0.7 0,0.7 0,0.3 0.3,0.3',
  international: '0,0 1,0 0.5,1',
  observers: '0,0.3 1,0.3 1,0.7 0,0.7',
};

/** The shape of a camp, as the path of an SVG. */
export function campShape(hue: Hue, { x, y, width, height }: Room): string {
  if (hue === 'kabul') {
    const half = `a${px(width / 2)},${px(height / 2)} 0 1,1`;
    return `M${px(x)},${px(y + height / 2)}${half} ${px(width)},0${half} ${px(-width)},0z`;
  }
  const corners = CORNERS[hue].split(' ').map((corner) => {
    const [across = 0, down = 0] = corner.split(',').map(Number);
    return `${px(x + across * width)},${px(y + down * height)}`;
  });
  return `M${corners.join('L')}z`;
}

/** The shape about a point that a circle of that radius has on the screen. */
export function campShapeAround(hue: Hue, radius: number): string {
  return campShape(hue, { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius });
}

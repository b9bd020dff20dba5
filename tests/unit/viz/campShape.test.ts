import { describe, expect, it } from 'vitest';
import { CAMPS } from '../../../src/domain/vocabulary.ts';
import { campShape, campShapeAround } from '../../../src/viz/campShape.ts';
import { hueOfCamp } from '../../../src/viz/palette.ts';

const HUES = [...new Set(CAMPS.map(hueOfCamp))];
const SIDE = 20;

/** The cells of a grid that a shape covers, by the even-odd rule; an arc is cut into chords. */
function coveredBy(path: string): boolean[] {
  const [start = '', ...rest] = path.slice(1, -1).split(/[La]/u);
  const corners =
    rest[0]?.includes(' ') === true
      ? Array.from({ length: 64 }, (_, step): [number, number] => [
          (SIDE / 2) * (1 + Math.cos((step * Math.PI) / 32)),
          (SIDE / 2) * (1 + Math.sin((step * Math.PI) / 32)),
        ])
      : [start, ...rest].map((one) => one.split(',').map(Number) as [number, number]);
  const covered: boolean[] = [];
  for (let y = 0.5; y < SIDE; y += 1) {
    for (let x = 0.5; x < SIDE; x += 1) {
      const crossings = corners.filter(([x0, y0], index) => {
        const [x1, y1] = corners[(index + 1) % corners.length] ?? [0, 0];
        return y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
      });
      covered.push(crossings.length % 2 === 1);
    }
  }
  return covered;
}

describe('campShape', () => {
  const shapes = HUES.map((hue) => ({
    hue,
    covered: coveredBy(campShape(hue, { x: 0, y: 0, width: SIDE, height: SIDE })),
  }));

  it('tells every two camps apart by a sixth of the room, however grey they come out', () => {
    expect(shapes).toHaveLength(7);
    for (const [index, one] of shapes.entries()) {
      for (const other of shapes.slice(index + 1)) {
        const differ = one.covered.filter((cell, at) => cell !== other.covered[at]).length;
        expect(differ / SIDE ** 2, `${one.hue} beside ${other.hue}`).toBeGreaterThan(1 / 6);
      }
    }
  });

  it('reaches the room’s edges and no further', () => {
    for (const hue of HUES) {
      const path = campShapeAround(hue, 5);
      const numbers = (path.match(/-?[\d.]+/gu) ?? []).map(Number);
      expect(Math.max(...numbers.map(Math.abs)), hue).toBe(hue === 'kabul' ? 10 : 5);
    }
    expect(campShape('pakistan', { x: 1, y: 2, width: 3, height: 4 })).toBe('M1,2L4,2L4,6L1,6z');
    expect(campShape('kabul', { x: 1, y: 2, width: 4, height: 2 })).toBe(
      'M1,3a2,1 0 1,1 4,0a2,1 0 1,1 -4,0z',
    );
  });
});

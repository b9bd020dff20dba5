import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barLengths,
  barPaths,
  barWidth,
  fadeLength,
  FADE_STEPS,
  type BarRange,
} from '../../../src/viz/bar.ts';

/** Ranges as readings make them: the floor's part, floor, best and top in this order. */
const ranges = fc
  .record({
    numbers: fc.array(fc.nat(3000), { minLength: 4, maxLength: 4 }),
    open: fc.boolean(),
  })
  .map(({ numbers, open }): BarRange => {
    const [one_sided = 0, floor = 0, best = 0, top = 0] = numbers.toSorted((a, b) => a - b);
    return { one_sided, floor, best, top, open };
  });

const range = (part: Partial<BarRange>): BarRange => ({
  floor: 0,
  one_sided: 0,
  best: 0,
  top: 0,
  open: false,
  ...part,
});

describe('barLengths', () => {
  it('draws what is there at least one pixel tall, in order, and within the limit', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.double({ min: 20, max: 400, noNaN: true }),
        (one, perPerson, limit) => {
          const bar = barLengths(one, perPerson, 8, limit);
          expect(bar.solid).toBeGreaterThanOrEqual(0);
          expect(bar.floor).toBeGreaterThanOrEqual(bar.solid);
          expect(bar.top).toBeGreaterThanOrEqual(bar.floor);
          expect(bar.top).toBeLessThanOrEqual(limit);
          expect(bar.floor).toBeGreaterThanOrEqual(Math.min(1, one.floor));
          expect(bar.solid > 0 && one.one_sided === one.floor).toBe(false);
          const apart = (one.top - one.floor) * perPerson > 4;
          expect(bar.best !== null).toBe(apart && one.best * perPerson <= limit);
          expect(bar.fade > 0).toBe(one.open && !bar.cut);
        },
      ),
    );
  });

  it('draws the case of October 2025 with its tick at the floor', () => {
    const bar = barLengths(range({ floor: 32, best: 32, top: 258, open: true }), 0.5, 8);
    expect(bar).toEqual({ solid: 16, floor: 16, top: 129, fade: 8, best: 16, cut: false });
  });

  it('leaves the tick out where floor and top can hardly be told apart', () => {
    expect(barLengths(range({ floor: 20, best: 25, top: 28 }), 0.5, 8).best).toBeNull();
    expect(barLengths(range({ floor: 20, best: 25, top: 29 }), 0.5, 8).best).toBe(12.5);
  });

  it('cuts a bar at the limit, without fade, and drops a tick beyond it', () => {
    const bar = barLengths(range({ floor: 10, best: 90, top: 100, open: true }), 1, 8, 50);
    expect(bar).toMatchObject({ top: 50, fade: 0, best: null, cut: true });
  });
});

describe('widths and fades', () => {
  it('follows the looks: 0.69 of the pitch, 0.62 when wide, 0.78 when narrow', () => {
    expect(barWidth(11.33)).toBeCloseTo(7.82, 2);
    expect(barWidth(60)).toBeCloseTo(37.2, 5);
    expect(barWidth(5)).toBeCloseTo(3.9, 5);
    expect(barWidth(0.37)).toBe(0.75);
  });

  it('fades over 3.5 to 10 pixels, 8 at most on a narrow bar, whatever the value', () => {
    expect(fadeLength(2, 12)).toBe(3.5);
    expect(fadeLength(10, 12)).toBe(6);
    expect(fadeLength(400, 12)).toBe(10);
    expect(fadeLength(400, 8)).toBe(8);
  });
});

describe('barPaths', () => {
  it('caps closed bars and leaves open ones without a cap', () => {
    const closed = barLengths(range({ floor: 10, best: 10, top: 40 }), 1, 8);
    const open = { ...closed, fade: 8 };
    const place = { x: 10, width: 8, base: 100 };
    expect(barPaths([{ ...place, lengths: closed }]).outline).toBe('M10.4,90V60.4H17.6V90');
    expect(barPaths([{ ...place, lengths: open }]).outline).toBe('M10.4,90V60M17.6,90V60');
    expect(barPaths([{ ...place, lengths: open }]).fades).toHaveLength(FADE_STEPS.length);
    expect(barPaths([{ ...place, lengths: closed }]).fades.join('')).toBe('');
  });

  it('draws nothing for no bars', () => {
    const paths = barPaths([]);
    expect([paths.solid, paths.hatch, paths.tick, ...paths.fades].join('')).toBe('');
  });
});

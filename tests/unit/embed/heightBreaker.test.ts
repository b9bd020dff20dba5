import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeightBreaker } from '../../../src/embed/heightBreaker.ts';

/** A circle: what the page around makes of a height, and the embed of the width that it gets. */
function circle(
  answer: (height: number) => number,
  draw: (width: number, step: number) => number,
  interval: number,
  steps = 400,
) {
  const breaker = createHeightBreaker();
  const said: number[] = [];
  const drawn: number[] = [];
  let width = 640;
  for (let step = 0; step < steps; step += 1) {
    const height = draw(width, step);
    drawn.push(height);
    const told = breaker.measured(height, width, step * interval);
    if (told !== null) {
      said.push(told);
      width = answer(told);
    }
  }
  return { said, drawn };
}

describe('the breaker', () => {
  it('says a height once, and every new one', () => {
    const { measured } = createHeightBreaker();
    expect([
      measured(300, 640, 0),
      measured(300, 640, 10),
      measured(310, 640, 20),
      measured(300, 640, 30),
    ]).toEqual([300, null, 310, 300]);
  });

  it('holds a height that runs away, until the width changes', () => {
    const { measured } = createHeightBreaker();
    const said = Array.from({ length: 40 }, (_, step) => measured(300 + step, 640, step * 10));
    expect(said.filter((height) => height !== null)).toHaveLength(11);
    expect(said[10]).toBe(310);
    expect(measured(500, 320, 500)).toBe(500);
  });

  it('holds two heights that take turns at the greater', () => {
    for (const interval of [1, 16, 100, 400]) {
      const { said } = circle(
        () => 640,
        (_, step) => (step % 2 === 0 ? 300 : 340),
        interval,
      );
      expect(said, String(interval)).toHaveLength(11);
      expect(said.at(-1)).toBe(340);
    }
  });

  it('holds a circle of widths: a bar for scrolling that comes and goes with the height', () => {
    const { said } = circle(
      (height) => (height > 500 ? 625 : 640),
      (width) => (width === 640 ? 510 : 490),
      16,
    );
    expect(said).toHaveLength(11);
    expect(said.at(-1)).toBe(510);
  });

  it('says little in any circle, and cuts nothing when it is over', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 200, max: 900 }), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 300 }),
        (heights, interval) => {
          // As many widths as heights; each height leads to the next width.
          const { said, drawn } = circle(
            (height) => 600 + ((heights.indexOf(height) + 1) % heights.length),
            (width) => heights[(width - 600) % heights.length] ?? 0,
            interval,
          );
          expect(said.length).toBeLessThanOrEqual(40);
          expect(said.at(-1)).toBeGreaterThanOrEqual(drawn.at(-1) ?? Infinity);
        },
      ),
    );
  });

  it('follows a reader who drags the window’s edge, a new width and height at each step', () => {
    const { measured } = createHeightBreaker();
    for (let step = 0; step < 200; step += 1) {
      expect(measured(400 + step, 900 - step, step * 16)).toBe(400 + step);
    }
  });

  it('does not hold a height that changes slowly, nor after the reader did something', () => {
    const slow = createHeightBreaker();
    const { measured, release } = createHeightBreaker();
    for (let step = 0; step < 40; step += 1) {
      expect(slow.measured(300 + step, 640, step * 600)).toBe(300 + step);
      if (step % 5 === 0) release();
      expect(measured(300 + (step % 2), 640, step * 10)).toBe(300 + (step % 2));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHeights, leastHeight } from '../../../src/embed/fitHeights.ts';

describe('views in a box', () => {
  it('share the room as they want it, none below its least', () => {
    const wishes = [
      { wanted: 300, least: 160 },
      { wanted: 400, least: 320 },
    ];
    expect(fitHeights(480, wishes)).toEqual([160, 320]);
    expect(fitHeights(1180, wishes)).toEqual([460, 720]);
    expect(fitHeights(479, wishes)).toEqual([479, 0]);
    expect(fitHeights(100, wishes)).toEqual([0, 0]);
    expect(fitHeights(-20, wishes)).toEqual([0, 0]);
    expect(fitHeights(100, [])).toEqual([]);
  });

  it('never take more than there is, and leave no pixel of it but by rounding', () => {
    const wish = fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 300 }))
      .map(([more, least]) => ({ wanted: least + more, least }));
    fc.assert(
      fc.property(
        fc.array(wish, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -100, max: 3000 }),
        (wishes, room) => {
          const heights = fitHeights(room, wishes);
          const sum = heights.reduce((total, height) => total + height, 0);
          expect(sum).toBeLessThanOrEqual(Math.max(0, room));
          const shown = heights.filter((height) => height > 0).length;
          expect(heights.slice(shown).every((height) => height === 0)).toBe(true);
          if (shown > 0) expect(sum).toBeGreaterThan(room - shown - 1);
          heights
            .slice(0, shown)
            .forEach((height, index) =>
              expect(height).toBeGreaterThanOrEqual(wishes[index]?.least ?? 0),
            );
        },
      ),
    );
  });

  it('need little as lists, and all they want as a map of actors', () => {
    expect(leastHeight('network', 640, true)).toBe(leastHeight('diplomacy', 480, true));
    expect(leastHeight('network', 560, false)).toBe(560);
    expect(leastHeight('casualties', 303, false)).toBe(160);
    // Without switches above the bars.
    expect(leastHeight('casualties', 267, false)).toBe(125);
  });
});

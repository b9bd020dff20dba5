import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHeights, keepLists, wishOf } from '../../../src/embed/fitHeights.ts';

describe('views in a box', () => {
  it('share the room as they want it, none below its least', () => {
    const wishes = [
      { wanted: 300, least: 160, low: 0 },
      { wanted: 400, least: 320, low: 0 },
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
      .map(([more, least]) => ({ wanted: least + more, least, low: 0 }));
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

  it('are drawings where there is room for them, else lists, and only then left out', () => {
    const chart = { wanted: 267, least: 125, low: 0 };
    const acts = { wanted: 392, least: 120, low: 320 };
    expect(fitHeights(445, [chart, acts])).toEqual([125, 320]);
    expect(fitHeights(444, [chart, acts])).toEqual([205, 238]);
    expect(fitHeights(245, [chart, acts])).toEqual([125, 120]);
    expect(fitHeights(244, [chart, acts])).toEqual([244, 0]);
  });

  it('that have become lists stay lists in the same box', () => {
    const acts = { wanted: 392, least: 120, low: 320 };
    expect(keepLists([400], [392], [acts])).toEqual([400]);
    expect(keepLists([400], [300], [acts])).toEqual([319]);
    expect(keepLists([200], [300], [acts])).toEqual([200]);
    expect(keepLists([400], [100], [{ ...acts, low: 0 }])).toEqual([400]);
  });

  it('need little as lists, and all they want as a map of actors', () => {
    const network = { id: 'network', listWhereLow: true } as const;
    const casualties = { id: 'casualties', listWhereLow: false } as const;
    expect(wishOf(network, 640, true)).toEqual({ wanted: 640, least: 120, low: 0 });
    expect(wishOf(network, 560, false)).toEqual({ wanted: 560, least: 120, low: 560 });
    expect(wishOf(casualties, 303, false)).toEqual({ wanted: 303, least: 160, low: 0 });
    // Without switches above the bars.
    expect(wishOf(casualties, 267, false).least).toBe(125);
  });
});

import { describe, expect, it } from 'vitest';
import { gripReaches, labelStart } from '../../../src/viz/tickLabels.ts';

describe('labelStart', () => {
  it('stands behind its tick where nothing is in the way', () => {
    expect(labelStart(100, 155, 28, [])).toBe(107);
    expect(labelStart(100, 155, 28, gripReaches(20, 60, 0))).toBe(107);
    // Where a year is short it runs on, as it always did.
    expect(labelStart(100, 120, 28, [])).toBe(107);
  });

  it('is never under a grip, wherever a one-day period lies in a phone’s year', () => {
    const width = 28;
    let shown = 0;
    for (let x = 80; x < 175; x += 0.5) {
      const grips = gripReaches(x, x + 0.2, 4.4);
      const start = labelStart(100, 155, width, grips);
      if (start === null) continue;
      shown += 1;
      // A grip, four and a half pixels to either side, stands within the room around it.
      expect(
        grips.every(([from, to]) => start >= to || start + width <= from),
        `at ${x}`,
      ).toBe(true);
      expect(start).toBeGreaterThan(100);
    }
    expect(shown).toBeGreaterThan(100);
  });

  it('goes behind the end of a longer period, or before it', () => {
    expect(labelStart(100, 155, 28, gripReaches(40, 110, 0))).toBe(117);
    expect(labelStart(100, 155, 28, gripReaches(40, 142, 0))).toBe(107);
    expect(labelStart(100, 155, 28, gripReaches(139, 300, 0))).toBe(104);
    expect(labelStart(100, 155, 28, gripReaches(125, 300, 0))).toBeNull();
  });
});

describe('gripReaches', () => {
  it('is one stretch where the grips stand side by side, else two', () => {
    expect(gripReaches(100, 100.2, 4.4)).toHaveLength(1);
    expect(gripReaches(100, 200, 0)).toEqual([
      [93, 107],
      [193, 207],
    ]);
  });
});

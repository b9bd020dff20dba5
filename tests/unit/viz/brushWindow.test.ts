import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/days.ts';
import { binSpan, buildTimeBins } from '../../../src/lib/timeBins.ts';
import { brushWindow, coversAll, type BrushGrip } from '../../../src/viz/brushWindow.ts';

const extent = { first: dayOf(2021, 8, 20), last: dayOf(2026, 7, 1) };
const bins = buildTimeBins('month', extent);
const first = bins.starts[0] ?? 0;
const last = bins.end - 1;
const october = { first: dayOf(2025, 10, 1), last: dayOf(2025, 10, 31) };
const anyDay = fc.integer({ min: first - 100, max: last + 100 });

describe('brushWindow', () => {
  it('snaps a new window to whole months, whichever way it is drawn', () => {
    const a = dayOf(2025, 9, 12);
    const b = dayOf(2025, 12, 2);
    const wanted = { first: dayOf(2025, 9, 1), last: dayOf(2025, 12, 31) };
    expect(brushWindow('new', a, b, null, bins)).toEqual(wanted);
    expect(brushWindow('new', b, a, october, bins)).toEqual(wanted);
  });

  it('moves a window by whole bins and stops at the ends', () => {
    const at = dayOf(2025, 10, 15);
    expect(brushWindow('move', at, dayOf(2025, 12, 1), october, bins)).toEqual({
      first: dayOf(2025, 12, 1),
      last: dayOf(2025, 12, 31),
    });
    expect(brushWindow('move', at, dayOf(2035, 1, 1), october, bins)).toEqual(
      binSpan(bins, bins.starts.length - 1),
    );
  });

  it('lets an end cross the other', () => {
    expect(brushWindow('start', october.first, dayOf(2025, 12, 9), october, bins)).toEqual({
      first: dayOf(2025, 10, 1),
      last: dayOf(2025, 12, 31),
    });
  });

  it('always gives whole bins inside the axis, and a moved window keeps its number of bins', () => {
    const starts = new Set(bins.starts);
    fc.assert(
      fc.property(
        fc.constantFrom<BrushGrip>('new', 'move', 'start', 'end'),
        anyDay,
        anyDay,
        anyDay,
        anyDay,
        (grip, anchor, at, a, b) => {
          const initial = { first: Math.min(a, b), last: Math.max(a, b) };
          const window = brushWindow(grip, anchor, at, initial, bins);
          expect(starts.has(window.first)).toBe(true);
          expect(window.last === last || starts.has(window.last + 1)).toBe(true);
          expect(window.first).toBeLessThanOrEqual(window.last);
          expect(window.last).toBeLessThanOrEqual(last);
        },
      ),
    );
  });

  it('knows a window that leaves nothing out', () => {
    expect(coversAll({ first, last }, extent)).toBe(true);
    expect(coversAll({ first: extent.first + 1, last }, extent)).toBe(false);
  });
});

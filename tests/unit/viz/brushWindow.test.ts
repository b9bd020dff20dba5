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
    expect(brushWindow('new', a, b, extent, bins)).toEqual(wanted);
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

  it('leaves the other end on its day, within a bin or beyond the bins', () => {
    const days = { first: dayOf(2025, 10, 11), last: dayOf(2025, 12, 5) };
    const november = dayOf(2025, 11, 9);
    expect(brushWindow('end', days.last, november, days, bins)).toEqual({
      first: days.first,
      last: dayOf(2025, 11, 30),
    });
    expect(brushWindow('start', days.first, november, days, bins)).toEqual({
      first: dayOf(2025, 11, 1),
      last: days.last,
    });
    // In the other end's own bin, too.
    expect(brushWindow('end', days.last, dayOf(2025, 10, 2), days, bins)).toEqual({
      first: days.first,
      last: dayOf(2025, 10, 31),
    });
    const beyond = { first: days.first, last: dayOf(2030, 1, 1) };
    expect(brushWindow('start', days.first, november, beyond, bins).last).toBe(beyond.last);
  });

  it('lets an end cross the other', () => {
    expect(brushWindow('start', october.first, dayOf(2025, 12, 9), october, bins)).toEqual({
      first: dayOf(2025, 10, 1),
      last: dayOf(2025, 12, 31),
    });
  });

  it('gives whole bins inside the axis, but for an end that is left alone', () => {
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
          expect(window.first).toBeLessThanOrEqual(window.last);
          if (grip !== 'end' || window.first !== initial.first) {
            expect(starts.has(window.first)).toBe(true);
          }
          if (grip !== 'start' || window.last !== initial.last) {
            expect(window.last === last || starts.has(window.last + 1)).toBe(true);
          }
        },
      ),
    );
  });

  it('moves one end alone unless it crosses the other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<BrushGrip>('start', 'end'),
        anyDay,
        anyDay,
        anyDay,
        (grip, ...days) => {
          const [at, a, b] = days;
          const initial = { first: Math.min(a, b), last: Math.max(a, b) };
          const window = brushWindow(grip, at, at, initial, bins);
          const held = Math.min(last, Math.max(first, at));
          const [alone, crossed] =
            grip === 'start'
              ? [window.last === initial.last, held > initial.last]
              : [window.first === initial.first, held < initial.first];
          expect(alone || crossed).toBe(true);
        },
      ),
    );
  });

  it('knows a window that leaves nothing out', () => {
    expect(coversAll({ first, last }, extent)).toBe(true);
    expect(coversAll({ first: extent.first + 1, last }, extent)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { createTimeFrame } from '../../../src/viz/timeFrame.ts';
import { timeTicks } from '../../../src/viz/timeTicks.ts';

const labels = (width: number, first: number, last: number): string[] =>
  timeTicks(createTimeFrame(width, { first, last }), ENGLISH.format).map(({ label }) => label);

describe('timeTicks', () => {
  it('names the years of the whole record', () => {
    expect(labels(816, dayOf(2021, 8, 1), dayOf(2026, 7, 31))).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('shortens a first year that has little room, and keeps the last', () => {
    expect(labels(328, dayOf(2021, 8, 1), dayOf(2026, 7, 31))).toEqual([
      '’21',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('names months where the room allows', () => {
    expect(labels(816, dayOf(2025, 9, 1), dayOf(2025, 12, 31))[1]).toBe('Oct 2025');
  });

  it('names days of a short window', () => {
    expect(labels(816, dayOf(2025, 10, 6), dayOf(2025, 10, 12))).toContain('11 Oct');
  });

  it('never lets two labels meet', () => {
    for (const width of [320, 360, 768, 1280]) {
      for (const days of [3, 20, 90, 400, 1800]) {
        const frame = createTimeFrame(width, { first: 20_000, last: 20_000 + days });
        const ticks = timeTicks(frame, ENGLISH.format);
        expect(ticks.length).toBeGreaterThan(0);
        ticks.forEach((tick, index) => {
          const next = ticks[index + 1];
          if (next) expect(next.x - tick.x).toBeGreaterThanOrEqual(tick.label.length * 6);
        });
      }
    }
  });
});

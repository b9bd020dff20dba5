import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOfText } from '../../../src/lib/days.ts';
import { formatWords } from '../../../src/i18n/en/formatWords.ts';
import { createFormat } from '../../../src/viz/format.ts';

const format = createFormat(formatWords);
const days = (from: string, to = from) => ({
  first: spanOfText(from)?.first ?? 0,
  last: spanOfText(to)?.last ?? 0,
});

describe('numbers and ranges', () => {
  it('writes ranges with an en dash, one number where both ends are equal, and the plus at the top', () => {
    expect(format.range({ floor: 32, top: 258, open: true })).toBe('32–258+');
    expect(format.range({ floor: 58, top: 58, open: false })).toBe('58');
    expect(format.range({ floor: 0, top: 0, open: false })).toBe('0');
    expect(format.range({ floor: 200, top: 200, open: true })).toBe('200+');
    expect(format.displayRange({ floor: 32, top: 258, open: true })).toBe('32\u2009–\u2009258+');
    expect(format.proseRange({ floor: 616, top: 1070, open: true })).toBe('616 to 1,070+');
  });

  it('groups thousands and rounds shares', () => {
    expect(format.count(4683)).toBe('4,683');
    expect(format.percent(0.428)).toBe('43%');
  });

  it('writes numbers as the platform does', () => {
    const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
    const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
    const fraction = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
    const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
    // Both write nothing's sign differently, which no number here has.
    const signed = (text: string): string => text.replace(/^-0(%?)$/u, '0$1');
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-5, max: 1, maxExcluded: true, noNaN: true }),
        (integer, real, small) => {
          expect(format.count(integer)).toBe(whole.format(integer));
          expect(format.count(real)).toBe(signed(whole.format(real)));
          if (Math.abs(real) >= 1) expect(format.decimal(real)).toBe(decimal.format(real));
          expect(format.decimal(small)).toBe(fraction.format(small));
          expect(format.decimal(-small)).toBe(fraction.format(-small));
          expect(format.percent(small)).toBe(percent.format(small));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('rounds halves as the platform does, though few of them are halves in binary', () => {
    const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
    const fraction = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
    const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
    expect([format.percent(23 / 40), format.decimal(1.15)]).toEqual(['58%', '1.2']);
    const parts = Array.from({ length: 400 }, (_, index) => index + 1);
    const fractions = parts.flatMap((whole) => parts.map((part) => part / whole));
    expect(fractions.map(format.percent)).toEqual(fractions.map((value) => percent.format(value)));
    expect(fractions.map(format.decimal)).toEqual(
      fractions.map((value) => (value < 1 ? fraction : decimal).format(value)),
    );
  });

  it('has a decimal, and below one as many as it takes not to read as nothing', () => {
    expect([0, 2, 2.5, 12.34, 1234.56].map(format.decimal)).toEqual([
      '0',
      '2',
      '2.5',
      '12.3',
      '1,234.6',
    ]);
    expect([0.4, 0.75, 0.3333, 0.037, -0.25].map(format.decimal)).toEqual([
      '0.4',
      '0.75',
      '0.33',
      '0.037',
      '-0.25',
    ]);
  });
});

describe('dates', () => {
  it('is as precise as the record', () => {
    expect(format.dateText('2025-10-11')).toBe('11 Oct 2025');
    expect(format.dateText('2025-10')).toBe('Oct 2025');
    expect(format.dateText('2025')).toBe('2025');
    expect(format.dates('2025-10-11', '2025-10-12')).toBe('11–12 Oct 2025');
    expect(format.dates('2025-10-11', null)).toBe('11 Oct 2025');
  });

  it('writes days as the platform does', () => {
    const named = (options: Intl.DateTimeFormatOptions) => {
      const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
      // Some versions of CLDR abbreviate September with four letters.
      return (day: number) => made.format(day * 86_400_000).replace(/\bSept\b/u, 'Sep');
    };
    const day = named({ day: 'numeric', month: 'short', year: 'numeric' });
    const longDay = named({ day: 'numeric', month: 'long', year: 'numeric' });
    const dayMonth = named({ day: 'numeric', month: 'short' });
    const month = named({ month: 'short', year: 'numeric' });
    const longMonth = named({ month: 'long', year: 'numeric' });
    for (let at = 18_000; at < 21_000; at += 1) {
      expect(format.day(at)).toBe(day(at));
      expect(format.longDay(at)).toBe(longDay(at));
      expect(format.dayMonth(at)).toBe(dayMonth(at));
      expect(format.month(at)).toBe(month(at));
      expect(format.longMonth(at)).toBe(longMonth(at));
    }
  });

  it('shortens every month to three letters', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      format.bin('month', days(`2025-${String(month + 1).padStart(2, '0')}`)),
    );
    expect(months.every((text) => /^[A-Z][a-z]{2} 2025$/u.test(text))).toBe(true);
  });

  it('names spans by whole months and years where they are made of them', () => {
    expect(format.span(days('2025-09', '2025-12'))).toBe('Sep–Dec 2025');
    expect(format.span(days('2021-08', '2026-07'))).toBe('Aug 2021 – Jul 2026');
    expect(format.span(days('2025'))).toBe('2025');
    expect(format.span(days('2025-10'))).toBe('Oct 2025');
    expect(format.longSpan(days('2025-09', '2025-12'))).toBe('September to December 2025');
  });

  it('names bins by their unit', () => {
    expect(format.bin('quarter', days('2025-10', '2025-12'))).toBe('Q4 2025');
    expect(format.bin('week', days('2025-10-06', '2025-10-12'))).toBe('6–12 Oct 2025');
    expect(format.bin('year', days('2025'))).toBe('2025');
  });
});

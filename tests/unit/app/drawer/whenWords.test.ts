import { describe, expect, it } from 'vitest';
import { whenWords } from '../../../../src/app/drawer/whenWords.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../../src/lib/days.ts';

const extent = { first: dayOf(2021, 8, 20), last: dayOf(2026, 7, 31) };
const said = (first: number | null, last: number | null): string =>
  whenWords({ first, last }, extent, LATER_ENGLISH);

describe('the days of a number in words', () => {
  it('are the record’s own where an end is open', () => {
    expect(said(null, null)).toBe(LATER_ENGLISH.messages.drawer.figure.allTime);
    expect(said(dayOf(2025, 10, 1), null)).toBe('October 2025 to July 2026');
    expect(said(dayOf(2025, 10, 11), dayOf(2025, 10, 12))).toBe('11 to 12 October 2025');
  });

  it('never end before they begin, though the record does', () => {
    expect(said(dayOf(2089, 1, 1), null)).toBe('1 January 2089');
    expect(said(null, dayOf(1999, 12, 31))).toBe('31 December 1999');
  });
});

/** The one module that turns numbers, ranges and dates into text. */
import type { BinUnit } from '../lib/timeBins.ts';
import { datePartsOf, spanOfText, type Day, type DaySpan } from '../lib/days.ts';

/** The numbers of a range that a text needs. */
interface Bounds {
  readonly floor: number;
  readonly top: number;
  readonly open: boolean;
}

export interface Format {
  /** `1,234` */
  readonly count: (value: number) => string;
  /** `2.5`, to one decimal; below 1 to two digits, so that nothing but 0 reads as 0: `0.037`. */
  readonly decimal: (value: number) => string;
  /** `32–258+`; one number where floor and top are equal. */
  readonly range: (bounds: Bounds) => string;
  /** The same with thin spaces round the dash, for display sizes: `32 – 258+`. */
  readonly displayRange: (bounds: Bounds) => string;
  /** In running text: `616 to 1,070+`. */
  readonly proseRange: (bounds: Bounds) => string;
  /** `11 Oct 2025` */
  readonly day: (day: Day) => string;
  /** `11 Oct`, where the year is said elsewhere. */
  readonly dayMonth: (day: Day) => string;
  /** `11 October 2025` */
  readonly longDay: (day: Day) => string;
  /** `Oct 2025` */
  readonly month: (day: Day) => string;
  /** `October 2025` */
  readonly longMonth: (day: Day) => string;
  /** A date as precise as the record has it: `11 Oct 2025`, `Oct 2025`, `2025`. */
  readonly dateText: (text: string) => string;
  /** A record's dates: `11–12 Oct 2025`. */
  readonly dates: (date: string, endDate: string | null) => string;
  /** A span of days, in whole months or years where it is made of them: `Sep–Dec 2025`. */
  readonly span: (span: DaySpan) => string;
  /** The same in running text: `September to December 2025`. */
  readonly longSpan: (span: DaySpan) => string;
  /** A bin's name: `Oct 2025`, `Q4 2025`, `6–12 Oct 2025`, `2025`. */
  readonly bin: (unit: BinUnit, span: DaySpan) => string;
  /** `49 %` of a share between 0 and 1. */
  readonly percent: (share: number) => string;
}

/** Numbers whose text is kept. */
const COUNTS_KEPT = 5000;

const EN_DASH = '\u2013';
const THIN_SPACE = '\u2009';

/** Is the span made of whole months? */
function isWholeMonths({ first, last }: DaySpan): boolean {
  return datePartsOf(first).date === 1 && datePartsOf(last + 1).date === 1;
}

function isWholeYears(span: DaySpan): boolean {
  return (
    isWholeMonths(span) &&
    datePartsOf(span.first).month === 1 &&
    datePartsOf(span.last + 1).month === 1
  );
}

/**
 * @param locale BCP 47; days are formatted in UTC whatever the reader's zone
 * @param words joins for running text
 */
export function createFormat(locale: string, words: { readonly to: string }): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const fractions = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dates = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    // A UTC midnight formatted in UTC: the reader's zone never enters. Some versions of CLDR
    // abbreviate September with four letters and the other months with three.
    return (day) => format.format(day * 86_400_000).replace(/\bSept\b/u, 'Sep');
  };
  const day = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const longDay = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const dayMonth = dates({ day: 'numeric', month: 'short' });
  const longDayMonth = dates({ day: 'numeric', month: 'long' });
  const month = dates({ month: 'short', year: 'numeric' });
  const longMonth = dates({ month: 'long', year: 'numeric' });
  const monthOnly = dates({ month: 'short' });
  const longMonthOnly = dates({ month: 'long' });
  const year = dates({ year: 'numeric' });

  // The platform takes microseconds for each number, and a screen has the same ones again and again.
  const counts = new Map<number, string>();
  const count = (value: number): string => {
    const known = counts.get(value);
    if (known !== undefined) return known;
    if (counts.size === COUNTS_KEPT) counts.clear();
    const text = number.format(value);
    counts.set(value, text);
    return text;
  };
  const bounds =
    (between: string) =>
    (range: Bounds): string => {
      const plus = range.open ? '+' : '';
      return range.floor === range.top
        ? `${count(range.top)}${plus}`
        : `${count(range.floor)}${between}${count(range.top)}${plus}`;
    };

  /** Joins two ends, leaving out of the first what both share. */
  const between = (
    { first, last }: DaySpan,
    dash: string,
    names: {
      day: (d: Day) => string;
      dayMonth: (d: Day) => string;
      month: (d: Day) => string;
      monthOnly: (d: Day) => string;
    },
  ): string => {
    const a = datePartsOf(first);
    const b = datePartsOf(last);
    if (isWholeYears({ first, last })) {
      return a.year === b.year ? year(first) : `${year(first)}${dash}${year(last)}`;
    }
    if (isWholeMonths({ first, last })) {
      if (a.year !== b.year) return `${names.month(first)}${dash}${names.month(last)}`;
      return a.month === b.month
        ? names.month(first)
        : `${names.monthOnly(first)}${dash}${names.month(last)}`;
    }
    if (first === last) return names.day(first);
    if (a.year !== b.year) return `${names.day(first)}${dash}${names.day(last)}`;
    return a.month === b.month
      ? `${a.date}${dash}${names.day(last)}`
      : `${names.dayMonth(first)}${dash}${names.day(last)}`;
  };
  const shortNames = { day, dayMonth, month, monthOnly };
  const longNames = {
    day: longDay,
    dayMonth: longDayMonth,
    month: longMonth,
    monthOnly: longMonthOnly,
  };
  const span = (days: DaySpan): string => {
    const text = between(days, EN_DASH, shortNames);
    // A dash between groups of words takes spaces: "Aug 2021 – Jul 2026".
    return /\s.*\u2013.*\s/u.test(text) && !/^\d+\u2013\d/u.test(text)
      ? text.replace(EN_DASH, ` ${EN_DASH} `)
      : text;
  };
  const dateText = (text: string): string => {
    const days = spanOfText(text);
    if (!days) return text;
    if (text.length === 4) return year(days.first);
    return text.length === 7 ? month(days.first) : day(days.first);
  };

  return {
    count,
    decimal: (value) => (Math.abs(value) < 1 ? fractions : decimals).format(value),
    range: bounds(EN_DASH),
    displayRange: bounds(`${THIN_SPACE}${EN_DASH}${THIN_SPACE}`),
    proseRange: bounds(` ${words.to} `),
    day,
    dayMonth,
    longDay,
    month,
    longMonth,
    dateText,
    dates: (date, endDate) => {
      if (endDate === null || endDate === date) return dateText(date);
      const first = spanOfText(date)?.first;
      const last = spanOfText(endDate)?.last;
      if (first === undefined || last === undefined) return `${date} ${EN_DASH} ${endDate}`;
      return span({ first, last });
    },
    span,
    longSpan: (days) => between(days, ` ${words.to} `, longNames),
    bin: (unit, days) => {
      if (unit === 'day') return day(days.first);
      if (unit === 'week') return span(days);
      if (unit === 'month') return month(days.first);
      const parts = datePartsOf(days.first);
      if (unit === 'quarter') return `Q${Math.floor((parts.month - 1) / 3) + 1} ${parts.year}`;
      return year(days.first);
    },
    percent: (share) => percents.format(share),
  };
}

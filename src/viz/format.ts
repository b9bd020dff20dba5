/** The one module that turns numbers, ranges and dates into text. */
import type { BinUnit } from '../lib/timeBins.ts';
import { datePartsOf, spanOfText, type Day, type DaySpan } from '../lib/days.ts';

/** What numbers and dates are made of in a language. */
export interface FormatWords {
  /** Joins the ends of a range in running text. */
  readonly to: string;
  /** Between thousands. */
  readonly group: string;
  /** Before decimals. */
  readonly point: string;
  /** After a number of hundredths. */
  readonly percent: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

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

/** In figures: `1234.5` → `1,234.5`. */
function grouped(figures: string, { group, point }: FormatWords): string {
  const [whole = '', fraction] = figures.split('.');
  const text = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  return fraction === undefined ? text : `${text}${point}${fraction}`;
}

/** A number moved by so many places, by the digits that it is written with: 0.575 by 2 is 57.5. */
function moved(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounded to so many decimals, halves away from 0, without noughts at the end. A half is what is
 * written as one: in binary 0.575 is a little less, and `toFixed` would round it down.
 */
function rounded(value: number, decimals: number): string {
  const whole = Math.round(moved(Math.abs(value), decimals));
  const figures = moved(whole, -decimals).toFixed(decimals);
  const short = decimals > 0 ? figures.replace(/\.?0+$/u, '') : figures;
  return value < 0 && short !== '0' ? `-${short}` : short;
}

/** The decimals that show two digits of a number below 1. */
function decimalsOfTwoDigits(value: number): number {
  const size = Math.abs(value);
  return size === 0 ? 0 : 1 - Math.floor(Math.log10(Number(size.toPrecision(2))));
}

/**
 * Of the platform's own formats (`Intl`) the first takes a page as long to make as its first picture,
 * browsers lack languages that this page is to have, and differ in the names of months.
 */
export function createFormat(words: FormatWords): Format {
  const count = (value: number): string => grouped(rounded(value, 0), words);
  const dates =
    (text: (date: number, month: number, year: number) => string) =>
    (at: Day): string => {
      const { date, month, year } = datePartsOf(at);
      return text(date, month, year);
    };
  const short = (month: number): string => words.shortMonths[month - 1] ?? '';
  const long = (month: number): string => words.months[month - 1] ?? '';
  const day = dates((date, month, year) => `${date} ${short(month)} ${year}`);
  const longDay = dates((date, month, year) => `${date} ${long(month)} ${year}`);
  const dayMonth = dates((date, month) => `${date} ${short(month)}`);
  const longDayMonth = dates((date, month) => `${date} ${long(month)}`);
  const month = dates((_date, at, year) => `${short(at)} ${year}`);
  const longMonth = dates((_date, at, year) => `${long(at)} ${year}`);
  const monthOnly = dates((_date, at) => short(at));
  const longMonthOnly = dates((_date, at) => long(at));
  const year = dates((_date, _month, at) => String(at));

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
    decimal: (value) =>
      grouped(rounded(value, Math.abs(value) < 1 ? decimalsOfTwoDigits(value) : 1), words),
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
    percent: (share) => `${count(moved(share, 2))}${words.percent}`,
  };
}

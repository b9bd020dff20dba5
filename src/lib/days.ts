/**
 * Calendar days as whole numbers: days since 1970-01-01, counted in UTC from ISO text.
 * A day never passes through a local `Date`, so the same record falls into the same
 * bin in Karachi, Kabul and Los Angeles.
 */

/** Whole days since 1970-01-01. */
export type Day = number;

/** First and last day, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The day of a proleptic Gregorian date; `month` is 1–12 (out of range carries over). */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY);
}

/** Year, month (1–12) and day of the month (1–31). */
export function datePartsOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/**
 * The days that an ISO date of any precision covers: `2023-07` spans the whole month.
 * @returns null where the text is no real calendar date.
 */
export function spanOfText(text: string): DaySpan | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [, y = '', m, d] = match;
  const year = Number(y);
  // Date.UTC maps the years 0 to 99 to 1900 and later; no record is that old.
  if (year < 1000) return null;
  if (m === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 };
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  if (d === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
  const date = Number(d);
  const first = dayOf(year, month, date);
  return date >= 1 && datePartsOf(first).date === date ? { first, last: first } : null;
}

/** The days from the first of `date` to the last of `endDate` (or of `date`); null where either is no date. */
export function spanOfDates(date: string, endDate: string | null): DaySpan | null {
  const start = spanOfText(date);
  const end = endDate === null ? start : spanOfText(endDate);
  return start && end ? { first: start.first, last: end.last } : null;
}

/** A full ISO date (`2025-10-11`) as a day; null for a month, a year or no date. */
export function dayOfText(text: string): Day | null {
  return text.length === 10 ? (spanOfText(text)?.first ?? null) : null;
}

/** `2025-10-11` */
export function isoOfDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

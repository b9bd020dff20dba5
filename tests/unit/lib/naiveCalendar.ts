/** The Gregorian calendar counted out by hand, without `Date`: what the tests compare with. */

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01, counted month by month. */
export function countDays({ year, month, date }: CalendarDay): number {
  let days = date - 1;
  for (let m = 1; m < month; m += 1) days += monthLength(year, m);
  for (let y = 1970; y < year; y += 1) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < 1970; y += 1) days -= isLeap(y) ? 366 : 365;
  return days;
}

export function isoText({ year, month, date }: CalendarDay): string {
  const padded = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${padded(month)}-${padded(date)}`;
}

export function nextDay({ year, month, date }: CalendarDay): CalendarDay {
  if (date < monthLength(year, month)) return { year, month, date: date + 1 };
  return month < 12 ? { year, month: month + 1, date: 1 } : { year: year + 1, month: 1, date: 1 };
}

/** Time zones with daylight saving, half hours, both ends of the map and a skipped day. */
export const ZONES = [
  'UTC',
  'Asia/Karachi',
  'Asia/Kabul',
  'America/Los_Angeles',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
] as const;

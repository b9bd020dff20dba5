import type { FormatWords } from '../../viz/format.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** What numbers and dates are made of. */
export const formatWords: FormatWords = {
  to: 'to',
  group: ',',
  point: '.',
  percent: '%',
  months,
  shortMonths: months.map((name) => name.slice(0, 3)),
};

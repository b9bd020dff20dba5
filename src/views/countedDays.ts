/** A bin that the period cuts: which of its days are counted, and what they are called. */
import type { Period } from '../filter/filterWindow.ts';
import type { DaySpan } from '../lib/days.ts';
import type { BinUnit } from '../lib/timeBins.ts';
import type { Format } from '../viz/format.ts';

/**
 * The days of a bin that a period leaves.
 * @returns the whole bin where it leaves none: what is counted there began before the period
 */
export function countedDays(bin: DaySpan, { from, to }: Period): DaySpan {
  const first = Math.max(bin.first, from ?? bin.first);
  const last = Math.min(bin.last, to ?? bin.last);
  return first <= last ? { first, last } : bin;
}

/** `Oct 2025` of the whole month, `11 Oct 2025` where no other day of it is counted. */
export function countedDaysName(
  unit: BinUnit,
  bin: DaySpan,
  period: Period,
  format: Pick<Format, 'bin' | 'span'>,
): string {
  const counted = countedDays(bin, period);
  const whole = counted.first === bin.first && counted.last === bin.last;
  return whole ? format.bin(unit, bin) : format.span(counted);
}

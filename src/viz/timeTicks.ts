/** Ticks of the time axis: years, months or days, as the room allows. */
import { datePartsOf, type Day } from '../lib/days.ts';
import { nextBinStart, type BinUnit } from '../lib/timeBins.ts';
import type { Format } from './format.ts';
import type { TimeFrame } from './timeFrame.ts';

export interface TimeTick {
  readonly day: Day;
  readonly x: number;
  readonly label: string;
  /** Where a label is longer than the room until the next tick it may be left out. */
  readonly room: number;
}

/** Pixels beyond the plot's right edge that its last label may use. */
const MARGIN = 14;
/** Pixels that a year of two digits needs. */
const SHORT_YEAR = 22;

/** Pixels that a label of each unit needs. */
const ROOM: Readonly<Record<'year' | 'quarter' | 'month' | 'week' | 'day', number>> = {
  year: 36,
  quarter: 62,
  month: 58,
  week: 52,
  day: 52,
};

/** @param most more than these are of no use */
function ticksOf(unit: BinUnit, frame: TimeFrame, most = Infinity): Day[] {
  const days: Day[] = [];
  const end = frame.shown.last + 1;
  let day = nextBinStart(unit, frame.shown.first - 1);
  while (day < end && days.length <= most) {
    days.push(day);
    day = nextBinStart(unit, day);
  }
  return days;
}

/** The finest unit whose labels have room; the axis's first day always has a label. */
export function timeTicks(frame: TimeFrame, format: Format): TimeTick[] {
  const width = frame.right - frame.left;
  const unit = (['day', 'week', 'month', 'quarter'] as const).find(
    (one) => ticksOf(one, frame, width / ROOM[one]).length * ROOM[one] <= width,
  );
  const days = ticksOf(unit ?? 'year', frame);
  if (days[0] !== frame.shown.first) days.unshift(frame.shown.first);
  const ticks = days.map((day, index) => {
    const x = frame.x(day);
    const next = days[index + 1];
    return {
      day,
      x,
      label: labelOf(unit ?? 'year', day, format),
      room: (next === undefined ? frame.right + MARGIN : frame.x(next)) - x,
    };
  });
  const roomy = ticks.flatMap((tick) => {
    if (tick.room >= ROOM[unit ?? 'year']) return tick;
    // "’21": an axis that begins in August has little room for its first year.
    return unit === undefined && tick.room >= SHORT_YEAR
      ? { ...tick, label: `’${tick.label.slice(-2)}` }
      : [];
  });
  // An axis without a single name would leave the reader without a date.
  return roomy.length > 0 ? roomy : ticks.slice(0, 1);
}

function labelOf(unit: 'day' | 'week' | 'month' | 'quarter' | 'year', day: Day, format: Format) {
  if (unit === 'year') return String(datePartsOf(day).year);
  return unit === 'month' || unit === 'quarter' ? format.month(day) : format.dayMonth(day);
}

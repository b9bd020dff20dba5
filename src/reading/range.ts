/**
 * A range of claims, never a confidence interval (data-format, Readings 4).
 * All numbers count people.
 */
export interface Range {
  /** What the side that lost them admits, else the least that anyone says. */
  readonly floor: number;
  /** The part of the floor that rests on one party's word about others. */
  readonly one_sided: number;
  /** The figure of the most trusted kind of speaker. */
  readonly best: number;
  /** The most that anyone says. */
  readonly top: number;
  /** The highest claim is open upward ("more than"). */
  readonly open: boolean;
}

export const ZERO_RANGE: Range = Object.freeze({
  floor: 0,
  one_sided: 0,
  best: 0,
  top: 0,
  open: false,
});

/** Adds each number; the sum is open if any part is (Readings 7). */
export function addRanges(a: Range, b: Range): Range {
  return {
    floor: a.floor + b.floor,
    one_sided: a.one_sided + b.one_sided,
    best: a.best + b.best,
    top: a.top + b.top,
    open: a.open || b.open,
  };
}

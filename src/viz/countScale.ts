/** The scale of people on the y axis: linear from 0, with ticks that read easily. */

export interface CountScale {
  /** The value at the plot's upper edge. */
  readonly max: number;
  readonly ticks: readonly number[];
  /** Bars above are cut there; null: none is. */
  readonly clip: number | null;
}

const STEPS = [1, 1.5, 2, 2.5, 3, 5, 10] as const;
/** One value may be this many times the next before it is cut. */
const OUTLIER = 2.5;
/** Where it is cut, in times of the next. */
const CUT_AT = 1.15;

/** The smallest whole step of the 1, 1.5, 2, 2.5, 3, 5 series that needs at most `count` steps. */
function stepFor(max: number, count: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of STEPS) {
      const step = factor * power;
      if (Number.isInteger(step) && step * count >= max) return step;
    }
  }
}

/**
 * @param tops every bar's highest claim, all rows together
 * @param steps how many intervals there is room for
 * @param clipped whether one outlier may be cut
 * @param floors every bar's lowest, in the order of `tops`: a bar cut below it would look undisputed
 */
export function createCountScale(
  tops: readonly number[],
  steps: number,
  clipped: boolean,
  floors: readonly number[] = [],
): CountScale {
  let first = 0;
  let second = 0;
  let floor = 0;
  tops.forEach((top, index) => {
    if (top > first) [first, second, floor] = [top, first, floors[index] ?? 0];
    else if (top > second) second = top;
  });
  // Nothing is counted: a number above 0 would be made up.
  if (first === 0) return { max: 1, ticks: [0], clip: null };
  const cut = CUT_AT * second;
  const clip = clipped && second > 0 && first > OUTLIER * second && cut > floor ? cut : null;
  const step = stepFor(clip ?? first, Math.max(1, steps));
  const max = Math.ceil((clip ?? first) / step) * step;
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step);
  return { max, ticks, clip };
}

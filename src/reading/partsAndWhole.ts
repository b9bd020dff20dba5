/** How the parts of an incident and its `all` make a whole (data-format, Readings 5). */
import { VICTIM_GROUPS, type VictimGroup } from '../domain/vocabulary.ts';
import { addRanges, ZERO_RANGE, type Range } from './range.ts';

/** The ranges of the groups that have a figure. */
export type GroupRanges = Readonly<Partial<Record<VictimGroup, Range>>>;

export interface Composition {
  readonly whole: Range;
  readonly groups: GroupRanges;
  /** `all` gave figures that no part accounts for; they are in `unknown`. */
  readonly surplus: boolean;
}

function sumOf(groups: GroupRanges): Range {
  let sum = ZERO_RANGE;
  for (const group of VICTIM_GROUPS) {
    const range = groups[group];
    if (range) sum = addRanges(sum, range);
  }
  return sum;
}

/** What `all` has more than the sum of the parts. */
function surplusOf(all: Range, sum: Range): Range {
  const floor = Math.max(0, all.floor - sum.floor);
  return {
    floor,
    one_sided: all.one_sided > 0 ? floor : 0,
    best: Math.max(0, all.best - sum.best),
    top: Math.max(0, all.top - sum.top),
    open: all.open && all.top > sum.top,
  };
}

/** Raises best to the floor and top to best: the surpluses of the three differ. */
function raise(range: Range): Range {
  const best = Math.max(range.best, range.floor);
  return { ...range, best, top: Math.max(range.top, best) };
}

/** Open as the greater top is, as either at a tie. */
function isOpenAtTop(a: Range, b: Range): boolean {
  if (a.top === b.top) return a.open || b.open;
  return a.top > b.top ? a.open : b.open;
}

/**
 * Makes the whole from the parts (Readings 5). An `all` of 0 beside no part puts a 0, not
 * nothing, on `unknown`: somebody gave that figure.
 * @param parts the groups other than `all`
 * @param all the reading of the claims about `all`; null: there is none
 */
export function composeWhole(parts: GroupRanges, all: Range | null): Composition {
  const sum = sumOf(parts);
  if (all === null) return { whole: sum, groups: parts, surplus: false };
  const more = surplusOf(all, sum);
  const alone = VICTIM_GROUPS.every((group) => parts[group] === undefined);
  const surplus = alone || more.floor > 0 || more.best > 0 || more.top > 0;
  const groups = surplus
    ? { ...parts, unknown: raise(addRanges(parts.unknown ?? ZERO_RANGE, more)) }
    : parts;
  const whole: Range = {
    floor: Math.max(all.floor, sum.floor),
    one_sided: sumOf(groups).one_sided,
    best: Math.max(all.best, sum.best),
    top: Math.max(all.top, sum.top),
    open: isOpenAtTop(all, sum),
  };
  return { whole, groups, surplus };
}

/** Where the dates of an axis stand: behind their ticks, and never under the grips of the period. */

/** Pixels between a tick, or a grip, and a date. */
const GAP = 7;

/** From where to where something lies, in CSS pixels. */
export type Reach = readonly [from: number, to: number];

/**
 * Where a date begins.
 * @param next the tick that it ends before
 * @param width of the date
 * @param grips what it must not lie under, from the start to the end, each with room around it
 * @returns null: there is no place for it
 */
export function labelStart(
  tick: number,
  next: number,
  width: number,
  grips: readonly Reach[],
): number | null {
  let start = tick + GAP;
  for (const [from, to] of grips) if (start < to && start + width > from) start = to;
  if (start === tick + GAP || start + width <= next) return start;
  const before = Math.max(
    ...grips.map(([from]) => from - width).filter((at) => at + width < start),
  );
  return before >= tick + 2 ? before : null;
}

/**
 * What the grips of a period take, and the room around them.
 * @param spread pixels that they stand outside of its ends
 */
export function gripReaches(x0: number, x1: number, spread: number): Reach[] {
  const [start, end] = [x0 - spread, x1 + spread];
  // Side by side no date has room between them.
  return end - start < 4 * GAP
    ? [[start - GAP, end + GAP]]
    : [
        [start - GAP, start + GAP],
        [end - GAP, end + GAP],
      ];
}

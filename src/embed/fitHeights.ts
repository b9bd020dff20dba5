/** How the room of a box that does not grow is shared out among an embed's views. */
import type { ViewDefinition } from '../views/types.ts';

/** Below these a drawing says nothing any more, in CSS pixels. A map of actors has one size. */
const LEAST = { casualties: 160, diplomacy: 320 } as const;
/** So much a chart's bars may give up, in CSS pixels: what stands above them may not. */
const BARS_GIVE = 142;
/** A list shows a row or two. */
const LEAST_LIST = 120;

/** Of a drawing. */
function leastHeight(id: ViewDefinition['id'], wanted: number): number {
  if (id === 'network') return wanted;
  return id === 'casualties' ? Math.min(LEAST[id], wanted - BARS_GIVE) : LEAST[id];
}

/** What a view asks of the room, in CSS pixels. */
export interface Wish {
  readonly wanted: number;
  readonly least: number;
  /** Lower than this it is a list, which can be cut anywhere; 0: it is no list at any height. */
  readonly low: number;
}

/**
 * @param wanted at the frame's width
 * @param list the view is a list at this width
 */
export function wishOf(
  { id, listWhereLow }: Pick<ViewDefinition, 'id' | 'listWhereLow'>,
  wanted: number,
  list: boolean,
): Wish {
  const least = leastHeight(id, wanted);
  if (list) return { wanted, least: LEAST_LIST, low: 0 };
  return listWhereLow ? { wanted, least: LEAST_LIST, low: least } : { wanted, least, low: 0 };
}

/** Heights, with views that have become lists lists for good: else they would come and go. */
export function keepLists(
  next: readonly number[],
  now: readonly number[],
  wishes: readonly Wish[],
): readonly number[] {
  return next.map((height, index) => {
    const low = wishes[index]?.low ?? 0;
    return (now[index] ?? Infinity) < low ? Math.min(height, low - 1) : height;
  });
}

const leastOf = (wishes: readonly Wish[]): number =>
  wishes.reduce((sum, { least }) => sum + least, 0);

/**
 * Every view gets its least, then the rest in proportion to what they want. Where there is not room
 * for all as drawings, some are lists; where there is not for that, the last ones get none: the
 * sentence above them stands in any case.
 * @param room in CSS pixels, may be negative
 * @returns a height for each; 0: it is left out
 */
export function fitHeights(room: number, wishes: readonly Wish[]): readonly number[] {
  if (wishes.length === 0) return [];
  const drawings = wishes.map((wish) => ({ ...wish, least: Math.max(wish.least, wish.low) }));
  const asked = leastOf(drawings) <= room ? drawings : wishes;
  const spare = room - leastOf(asked);
  if (spare < 0) return [...fitHeights(room, wishes.slice(0, -1)), 0];
  const wanted = asked.reduce((sum, wish) => sum + wish.wanted, 0);
  return asked.map((wish) => Math.floor(wish.least + (spare * wish.wanted) / wanted));
}

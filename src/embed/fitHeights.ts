/** How the room of a box that does not grow is shared out among an embed's views. */
import type { ViewDefinition } from '../views/types.ts';

/** Below these a drawing says nothing any more, in CSS pixels. A map of actors has one size. */
const LEAST = { casualties: 160, diplomacy: 320 } as const;
/** So much a chart's bars may give up, in CSS pixels: what stands above them may not. */
const BARS_GIVE = 142;
/** A list shows a row or two. */
const LEAST_LIST = 120;

/** @param list the view is a list, which can be cut anywhere */
export function leastHeight(id: ViewDefinition['id'], wanted: number, list: boolean): number {
  if (list) return LEAST_LIST;
  if (id === 'network') return wanted;
  return id === 'casualties' ? Math.min(LEAST[id], wanted - BARS_GIVE) : LEAST[id];
}

/** What a view asks of the room, in CSS pixels. */
export interface Wish {
  readonly wanted: number;
  readonly least: number;
}

/**
 * Every view gets its least, then the rest in proportion to what they want. Where there is not
 * room for all, the last ones get none: the sentence above them stands in any case.
 * @param room in CSS pixels, may be negative
 * @returns a height for each; 0: it is left out
 */
export function fitHeights(room: number, wishes: readonly Wish[]): readonly number[] {
  const needed = wishes.reduce((sum, { least }) => sum + least, 0);
  const last = wishes.length - 1;
  if (last < 0) return [];
  if (needed > room) return [...fitHeights(room, wishes.slice(0, last)), 0];
  const wanted = wishes.reduce((sum, wish) => sum + wish.wanted, 0);
  const spare = room - needed;
  return wishes.map((wish) => Math.floor(wish.least + (spare * wish.wanted) / wanted));
}

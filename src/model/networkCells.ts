/**
 * The grid of the network, 400 × 560: across by camp, down by tier. Coordinates from the
 * project's design: third parties above, the two states left and right, their organs under
 * them, armed groups between, society below. The middle stays free for the acts between
 * the two capitals.
 */
import type { Point } from '../lib/box.ts';
import type { Actor } from '../domain/record.ts';

export const CELLS = [
  'outside',
  'international',
  'pakistan-state',
  'kabul-state',
  'pakistan-organ',
  'armed',
  'kabul-organ',
  'society',
] as const;
/** A camp's place on one tier. */
export type Cell = (typeof CELLS)[number];

/** Units are CSS pixels at a width of 400. */
export const GRID_WIDTH = 400;
export const GRID_HEIGHT = 574;
/** Hairlines between the tiers. */
export const TIER_LINES: readonly number[] = [164, 528];

const points = (...list: readonly (readonly [number, number])[]): readonly Point[] =>
  list.map(([x, y]) => ({ x, y }));

/** The slots of each cell, in the order in which they are taken. */
export const SLOTS: Readonly<Record<Cell, readonly Point[]>> = {
  outside: points(
    [78, 30],
    [160, 30],
    [240, 30],
    [322, 30],
    [78, 76],
    [160, 76],
    [240, 76],
    [322, 76],
    [322, 122],
  ),
  international: points([78, 122], [138, 122], [200, 122], [262, 122]),
  'pakistan-state': points([46, 226]),
  'kabul-state': points([354, 226]),
  'pakistan-organ': points([46, 284], [46, 330], [46, 376], [46, 422], [46, 468]),
  armed: points([200, 330], [148, 384], [252, 384], [148, 436], [252, 436], [148, 488], [252, 488]),
  'kabul-organ': points([354, 284], [354, 330], [354, 376], [354, 422], [354, 468]),
  society: points([110, 550], [200, 550], [296, 550]),
};

/** Which cell an actor belongs to. A state has no body above it. */
export function cellOf(actor: Actor): Cell {
  const isState = actor.type === 'state' && actor.part_of === null;
  if (actor.camp === 'pakistan') return isState ? 'pakistan-state' : 'pakistan-organ';
  if (actor.camp === 'kabul') return isState ? 'kabul-state' : 'kabul-organ';
  if (actor.camp === 'armed-groups') return 'armed';
  if (actor.camp === 'outside-states') return 'outside';
  return actor.camp === 'international' ? 'international' : 'society';
}

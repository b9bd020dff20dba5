/** Where numbers go in a panel: shares of its room, so that nothing needs measuring. */
import { createCountScale } from '../../viz/countScale.ts';

export interface PanelScale {
  /** The number at the end of the room. */
  readonly max: number;
  readonly ticks: readonly number[];
  /** A number's place, as a share of the room. */
  readonly share: (value: number) => string;
}

/** Intervals between ticks: few enough for a phone. */
const STEPS = 4;
/** From this share on a mark's words stand before it. */
const TURN = 0.6;

/** The scale of a panel whose greatest number is given: from 0, nothing is cut. */
export function panelScale(greatest: number): PanelScale {
  const { max, ticks } = createCountScale([greatest], STEPS, false);
  return { max, ticks, share: (value) => `${(100 * value) / max}%` };
}

/** Do a mark's words stand before it, for want of room behind? */
export function isTurned(value: number, { max }: PanelScale): boolean {
  return value > TURN * max;
}

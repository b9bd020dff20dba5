/** The range of one group of people in one incident (data-format, Readings 4). */
import { isLater, type PreparedClaim } from './preparedClaim.ts';
import type { Range } from './range.ts';

/** Holds a figure within floor and top. */
export function clampBest(best: number, floor: number, top: number): number {
  return Math.min(Math.max(best, floor), top);
}

/** Readings 4, floor: L of the own side's latest claim, if it made one, else the least L. */
function floorOf(claims: readonly PreparedClaim[]): number {
  let least = Infinity;
  let own: PreparedClaim | null = null;
  for (const claim of claims) {
    least = Math.min(least, claim.low);
    if (claim.ownSide && (own === null || isLater(claim, own))) own = claim;
  }
  return own === null ? least : own.low;
}

/** Readings 4, top: the greatest U, open if a claim with that U is open. */
function topOf(claims: readonly PreparedClaim[]): { top: number; open: boolean } {
  let top = 0;
  let open = false;
  for (const claim of claims) {
    if (claim.high > top) {
      top = claim.high;
      open = claim.open;
    } else if (claim.high === top) {
      open ||= claim.open;
    }
  }
  return { top, open };
}

/** Readings 4, best: the figure of the latest claim of the highest rank. */
function bestOf(claims: readonly PreparedClaim[]): number {
  let trusted: PreparedClaim | null = null;
  for (const claim of claims) {
    if (
      trusted === null ||
      claim.rank < trusted.rank ||
      (claim.rank === trusted.rank && isLater(claim, trusted))
    ) {
      trusted = claim;
    }
  }
  return trusted?.best ?? 0;
}

/**
 * Reads one group's counted claims.
 * @param claims at least one claim
 * @param oneSided whether the floor is one party's word about others, over all words
 */
export function readGroup(claims: readonly PreparedClaim[], oneSided: boolean): Range {
  const floor = floorOf(claims);
  const { top, open } = topOf(claims);
  return {
    floor,
    one_sided: oneSided ? floor : 0,
    best: clampBest(bestOf(claims), floor, top),
    top,
    open,
  };
}

/** The range of one group of people in one incident (data-format, Readings 4). */
import { isLater, type PreparedClaim } from './preparedClaim.ts';
import type { Range } from './range.ts';

/** Holds a figure within floor and top. */
export function clampBest(best: number, floor: number, top: number): number {
  return Math.min(Math.max(best, floor), top);
}

/** Readings 4, floor: the own side's latest claim, if it made one, else the one of the least L. */
export function floorClaim(claims: readonly PreparedClaim[]): PreparedClaim | null {
  let least: PreparedClaim | null = null;
  let own: PreparedClaim | null = null;
  for (const claim of claims) {
    if (least === null || claim.low < least.low) least = claim;
    if (claim.ownSide && (own === null || isLater(claim, own))) own = claim;
  }
  return own ?? least;
}

/** Readings 4, top: the greatest U, open if a claim with that U is open. */
export function topOf(claims: readonly PreparedClaim[]): { top: number; open: boolean } {
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

/** Readings 4, best: the latest claim of the highest rank. */
export function bestClaim(claims: readonly PreparedClaim[]): PreparedClaim | null {
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
  return trusted;
}

/**
 * Reads one group's counted claims.
 * @param claims at least one claim
 * @param oneSided whether the floor is one party's word about others, over all words
 */
export function readGroup(claims: readonly PreparedClaim[], oneSided: boolean): Range {
  const floor = floorClaim(claims)?.low ?? 0;
  const { top, open } = topOf(claims);
  return {
    floor,
    one_sided: oneSided ? floor : 0,
    best: clampBest(bestClaim(claims)?.best ?? 0, floor, top),
    top,
    open,
  };
}

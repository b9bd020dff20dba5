/** The claims that give a reading's numbers, by the rules of `readGroup` and `readRivalWhole`. */
import { bestClaim, floorClaim, topOf } from './groupRange.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import { moreTrusted, totalsByClaimant, type ClaimantTotal } from './rivalDescriptions.ts';

/** The claims that give a group's numbers. */
export interface GroupDeciders {
  readonly floor: PreparedClaim | null;
  readonly best: PreparedClaim | null;
  /** All with the greatest U. */
  readonly top: readonly PreparedClaim[];
}

/** Which of a group's counted claims give its floor, best and top, by the rules of `readGroup`. */
export function groupDeciders(claims: readonly PreparedClaim[]): GroupDeciders {
  const { top } = topOf(claims);
  return {
    floor: floorClaim(claims),
    best: bestClaim(claims),
    top: claims.filter(({ high }) => high === top),
  };
}

/** The claimants whose totals give the numbers of a rival whole, each by its claims. */
export interface RivalDeciders {
  readonly floor: readonly (readonly PreparedClaim[])[];
  readonly best: readonly PreparedClaim[];
  readonly top: readonly (readonly PreparedClaim[])[];
}

/**
 * Which claimants' totals give floor, best and top, by the rules of `readRivalWhole`: one list of
 * claims a claimant, the part of its total that counts (its groups, or its `all`).
 */
export function rivalDeciders(claims: readonly PreparedClaim[]): RivalDeciders {
  const totals = totalsByClaimant(claims);
  const floor = Math.min(...totals.map(({ low }) => low));
  const top = Math.max(...totals.map(({ high }) => high));
  const partOf = (total: ClaimantTotal, value: 'low' | 'best' | 'high'): PreparedClaim[] => {
    const all = total.claims.filter(({ group }) => group === 'all');
    const apart = total.claims.filter(({ group }) => group !== 'all');
    const sum = apart.reduce((added, claim) => added + claim[value], 0);
    return all.some((claim) => claim[value] > sum) ? all : apart.length > 0 ? apart : all;
  };
  return {
    floor: totals.filter(({ low }) => low === floor).map((total) => partOf(total, 'low')),
    best: partOf(totals.reduce(moreTrusted), 'best'),
    top: totals.filter(({ high }) => high === top).map((total) => partOf(total, 'high')),
  };
}

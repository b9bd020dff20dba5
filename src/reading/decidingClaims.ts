/**
 * What each counted claim does for an incident's numbers: which of them it gives and how much of
 * them, or why it gives none although it counts.
 */
import type { VictimGroup } from '../domain/vocabulary.ts';
import { accountsOf, groupTerms, NUMBERS, type Accounts, type NumberOfRange } from './accounts.ts';
import type { PreparedClaim } from './preparedClaim.ts';
import { claimsOfGroups, type IncidentReading } from './readings.ts';

/**
 * Why a counted claim gives none of the numbers: another source of the same speaker's same figure
 * counts already; the claims about all are more, or the parts are; others said less and more.
 */
export type SilentReason = 'same-report' | 'in-all' | 'in-parts' | 'between';

/** A number that a claim gives, or gives a part of. Counts people. */
export interface Given {
  readonly number: NumberOfRange;
  /** Which figure of the claim it is: not the number's own where that is raised to another. */
  readonly from: NumberOfRange;
  /** That figure, as it goes in: "up to 4" goes into a floor as 0. */
  readonly amount: number;
  /** People who are taken off it, since they are in other groups. */
  readonly less: number;
  /**
   * It is the one added up where several claims, or accounts, come to the same: over a figure's
   * claims `amount - less` of those added comes to the number.
   */
  readonly added: boolean;
}

export interface ClaimPart {
  readonly gives: readonly Given[];
  /** Set where it gives none. */
  readonly why: SilentReason | null;
}

function sameReport(a: PreparedClaim, b: PreparedClaim): boolean {
  return (
    a.said_by === b.said_by &&
    a.group === b.group &&
    a.low === b.low &&
    a.high === b.high &&
    a.open === b.open
  );
}

/** @param claims those of the figure, in whose accounts the claim does not stand */
function silentReason(claim: PreparedClaim, claims: readonly PreparedClaim[]): SilentReason {
  if (claims.some((other) => other !== claim && sameReport(other, claim))) return 'same-report';
  const apart = claims.filter(({ group }) => (group === 'all') !== (claim.group === 'all'));
  if (apart.length === 0) return 'between';
  // Would it give a number of its group, were the others silent?
  const terms = groupTerms(claims.filter(({ group }) => group === claim.group));
  if (!NUMBERS.some((number) => terms[number].claims.includes(claim))) return 'between';
  return claim.group === 'all' ? 'in-parts' : 'in-all';
}

function givenBy(claim: PreparedClaim, accounts: Accounts): Given[] {
  return NUMBERS.flatMap((number) => {
    const term = accounts[number].flat().find(({ claims }) => claims.includes(claim));
    if (!term) return [];
    const { from, amount, less } = term;
    const added = term.claims[0] === claim && accounts[number][0]?.includes(term) === true;
    return [{ number, from, amount, less, added }];
  });
}

/**
 * What each counted claim of the figure does, by claim id.
 * @param groups the groups that the figure is about; empty: the whole incident
 */
export function decidingClaims(
  reading: IncidentReading,
  groups: readonly VictimGroup[] = [],
): ReadonlyMap<string, ClaimPart> {
  const accounts = accountsOf(reading, groups);
  const claims = claimsOfGroups(reading, groups);
  return new Map(
    claims.map((claim): [string, ClaimPart] => {
      const gives = givenBy(claim, accounts);
      return [claim.id, { gives, why: gives.length > 0 ? null : silentReason(claim, claims) }];
    }),
  );
}

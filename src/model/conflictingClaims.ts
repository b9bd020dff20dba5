/** Which figures of an incident exclude one another: a rule over pairs of claims. */
import type { Claim } from '../domain/record.ts';

export interface ClaimPair {
  readonly one: Claim;
  readonly other: Claim;
  /** Neither was replaced by a later figure of its own speaker. */
  readonly open: boolean;
}

/** From least to most, people; Infinity where the claim is open upward. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The range that a claim leaves possible (data-format, Readings 2): L = `low`, else `best`,
 * else 0; U = `high`, else `best`, else `low`, and no end with "at least" or "more than".
 * @returns null where no figure was given
 */
export function boundsOfClaim({ low, best, high, qualifier }: Claim): Bounds | null {
  const most = high ?? best ?? low;
  if (most === null) return null;
  const open = qualifier === 'at least' || qualifier === 'more than';
  return { least: low ?? best ?? 0, most: open ? Infinity : most };
}

/** Ids that another claim of the list names in `supersedes`. */
export function replacedIds(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ id, supersedes }) =>
      supersedes !== null && supersedes !== id ? [supersedes] : [],
    ),
  );
}

/** Do the ranges have no number in common? */
function areApart(a: Bounds, b: Bounds): boolean {
  return a.most < b.least || b.most < a.least;
}

/**
 * Every pair of one incident's claims that exclude one another: of the same outcome and the same
 * group, by different speakers, each with a figure and about this incident alone (not
 * `cumulative`), whose ranges have no number in common. A pair with a figure that its own speaker
 * replaced later is given as closed. Times are not compared: a later toll may be an update.
 */
export function conflictingClaims(claims: readonly Claim[]): ClaimPair[] {
  const replaced = replacedIds(claims);
  const bounded = claims.flatMap((claim) => {
    const bounds = claim.cumulative ? null : boundsOfClaim(claim);
    return bounds ? [{ claim, bounds }] : [];
  });
  return bounded.flatMap((one, at) =>
    bounded.slice(at + 1).flatMap((other): ClaimPair[] => {
      const [a, b] = [one.claim, other.claim];
      if (a.outcome !== b.outcome || a.group !== b.group || a.said_by === b.said_by) return [];
      if (!areApart(one.bounds, other.bounds)) return [];
      return [{ one: a, other: b, open: !replaced.has(a.id) && !replaced.has(b.id) }];
    }),
  );
}

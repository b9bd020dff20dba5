import type { Group } from '../domain/vocabulary.ts';
import type { PreparedClaim } from './preparedClaim.ts';

/** Claims by the group of victims that they are about, in their order: a map of the caller's own. */
export function claimsByGroup(
  claims: readonly PreparedClaim[],
): Map<Group, readonly PreparedClaim[]> {
  const groups = new Map<Group, PreparedClaim[]>();
  for (const claim of claims) {
    const list = groups.get(claim.group);
    if (list) list.push(claim);
    else groups.set(claim.group, [claim]);
  }
  return groups;
}

/** Which claims of an incident a later figure replaces (`supersedes`; data-format, Readings 1). */
import type { Claim } from './record.ts';

/**
 * Ids of the claims that another claim of the list replaces, of whatever outcome or group, each
 * with that other claim (the last of several). A claim that names itself replaces nothing.
 */
export function supersededBy(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const later = new Map<string, Claim>();
  for (const claim of claims) {
    const { id, supersedes } = claim;
    if (supersedes !== null && supersedes !== id) later.set(supersedes, claim);
  }
  return later;
}

/** Who stands against a dispute where the record does not say it: a rule over claims. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Claim, Dispute, Incident } from '../domain/record.ts';
import { boundsOfClaim, conflictingClaims, replacedIds } from './conflictingClaims.ts';
import type { Saying } from './contradiction.ts';
import { campOf, sayingsOf } from './sayings.ts';

/**
 * The other side of a dispute by rule, over the figures that stand (about the incident alone and
 * not replaced):
 * - over whether it happened: parties of other camps that count somebody hurt in it;
 * - over the figures: speakers whose figures exclude one of the speaker's own, and parties of
 *   other camps with figures; where there is neither, anyone of another camp with figures;
 * - over who was hit: other camps that count a group of people which the speaker's camp does not;
 *   else whoever of another camp claims the act; else parties of other camps with figures;
 * - over who did it: nobody, as a figure does not say it.
 */
export function sidesByRule(dispute: Dispute, incident: Incident, dataset: Dataset): Saying[] {
  const say = sayingsOf(dataset);
  const camp = campOf(dataset, dispute.said_by);
  const replaced = replacedIds(incident.claims);
  const standing = incident.claims.filter(
    (claim) => !replaced.has(claim.id) && !claim.cumulative && boundsOfClaim(claim) !== null,
  );
  const own = standing.filter(({ said_by }) => campOf(dataset, said_by) === camp);
  const others = standing.filter(({ said_by }) => campOf(dataset, said_by) !== camp);
  const parties = others.filter(
    ({ said_by }) => findRow(dataset.actors, said_by)?.standing === 'party',
  );
  const sayAll = (claims: readonly Claim[]): Saying[] => claims.map(say.claim);
  if (dispute.kind === 'occurrence') {
    return sayAll(parties.filter((claim) => (boundsOfClaim(claim)?.most ?? 0) > 0));
  }
  if (dispute.kind === 'figure') {
    const against = new Set([...rivalsOf(dispute.said_by, standing), ...parties]);
    return sayAll(against.size > 0 ? [...against] : others);
  }
  if (dispute.kind === 'target') {
    const counted = new Set(own.map(({ group }) => group));
    const rivals = others.filter(
      ({ group }) =>
        own.length > 0 && group !== 'all' && group !== 'unknown' && !counted.has(group),
    );
    if (rivals.length > 0) return sayAll(rivals);
    const claimed = incident.perpetrators.filter(
      ({ actor, basis }) => basis === 'claimed' && campOf(dataset, actor) !== camp,
    );
    return claimed.length > 0 ? claimed.map(say.naming) : sayAll(parties);
  }
  return [];
}

/** The claims that exclude one of a speaker's own. */
function rivalsOf(speaker: string, claims: readonly Claim[]): Claim[] {
  return conflictingClaims(claims).flatMap(({ one, other }) => {
    if (one.said_by === speaker) return [other];
    return other.said_by === speaker ? [one] : [];
  });
}

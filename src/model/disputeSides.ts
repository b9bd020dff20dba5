/** Who stands against a dispute where the record does not say it: a rule over claims. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Claim, Dispute, Incident } from '../domain/record.ts';
import { supersededBy } from '../domain/superseded.ts';
import { areApart, boundsOfClaim } from './conflictingClaims.ts';
import type { Saying } from './contradiction.ts';
import { campOf, sayingsOf } from './sayings.ts';

/**
 * The other side of a dispute by rule, over the figures that stand (about the incident alone and
 * not replaced):
 * - over whether it happened: parties of other camps that count somebody hurt in it;
 * - over the figures: whose figures have no number in common with one of the speaker's own, of the
 *   speaker's own camp too, and parties of other camps with figures; where there is neither, anyone
 *   of another camp with figures;
 * - over who was hit: other camps that count a group of people which the speaker's camp does not;
 *   else whoever of another camp claims the act; else parties of other camps with figures;
 * - over who did it: nobody, as a figure does not say it.
 */
export function sidesByRule(dispute: Dispute, incident: Incident, dataset: Dataset): Saying[] {
  const say = sayingsOf(dataset);
  const camp = campOf(dataset, dispute.said_by);
  const standing = standingFigures(incident);
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
    const rivals = rivalFigures(dispute, incident).map(([, rival]) => rival);
    const against = new Set([...rivals, ...parties]);
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

/** Figures about the incident alone that nobody has replaced. */
function standingFigures({ claims }: Incident): Claim[] {
  const replaced = supersededBy(claims);
  return claims.filter(
    (claim) => !replaced.has(claim.id) && !claim.cumulative && boundsOfClaim(claim) !== null,
  );
}

/** Two claims that the words of a dispute set against each other, that of its own side first. */
export type RivalPair = readonly [own: Claim, rival: Claim];

/**
 * Others' figures that have no number in common with one that the speaker of a dispute has put.
 * That the figures are disputed is on record, so neither detail nor day is asked about.
 */
export function rivalFigures({ said_by: by }: Dispute, incident: Incident): RivalPair[] {
  const standing = standingFigures(incident);
  return standing
    .filter(({ said_by }) => said_by === by)
    .flatMap((own) =>
      standing
        .filter((other) => other.said_by !== by && areApart(own, other))
        .map((other): RivalPair => [own, other]),
    );
}

/**
 * In a dispute over who was hit, the counts of people by the speaker's camp against those by other
 * camps of a group that it does not count at all.
 */
export function rivalTargets(
  { said_by }: Dispute,
  incident: Incident,
  dataset: Pick<Dataset, 'actors'>,
): RivalPair[] {
  const camp = campOf(dataset, said_by);
  const named = standingFigures(incident).filter(
    ({ group }) => group !== 'all' && group !== 'unknown',
  );
  const own = named.filter((claim) => campOf(dataset, claim.said_by) === camp);
  const counted = new Set(own.map(({ group }) => group));
  const rivals = named.filter(
    (claim) => campOf(dataset, claim.said_by) !== camp && !counted.has(claim.group),
  );
  return own.flatMap((one) =>
    rivals.filter(({ outcome }) => outcome === one.outcome).map((rival): RivalPair => [one, rival]),
  );
}

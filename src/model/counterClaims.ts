/**
 * Who says otherwise: what stands against a claim in the record, so that no figure is handed on
 * without naming it.
 *
 * Nobody is named against the body that they speak for (`isOneBody`: the same actor, but for two
 * papers that name no speaker; a person and the body that they are of, two organs of one
 * government). That the police count five and the
 * army six is no word against each other: one is early, local or corrected, and the record does
 * not say which. It is one only where the record says so: a dispute over figures by a speaker whose
 * own figure has no number in common with the claim.
 */
import type { Dataset } from '../data/dataset.ts';
import type { Claim, Dispute, Incident } from '../domain/record.ts';
import { claimIndex } from './claimIndex.ts';
import { conflictsOf } from './conflictingClaims.ts';
import { rivalFigures, rivalTargets } from './disputeSides.ts';
import { isOneBody } from './sayings.ts';

export interface CounterWords {
  /**
   * Claims of others that exclude this one (`conflictingClaims`), not replaced since; those that
   * exclude it on the word of a recorded dispute, and those that a dispute over who was hit sets
   * against it.
   */
  readonly claims: readonly Claim[];
  /** Recorded disputes of the incident by others than the claim's own speaker. */
  readonly disputes: readonly Dispute[];
}

const NOTHING: CounterWords = Object.freeze({ claims: [], disputes: [] });

/** Pairs of claims that stand against each other. */
function opposedClaims(incident: Incident, dataset: Dataset): (readonly [Claim, Claim])[] {
  const { disputes } = incident;
  const excluding = conflictsOf(incident, dataset).filter(
    ({ one, other, open }) =>
      open &&
      // Different voices under one id: papers that name no speaker, which are no one body.
      (one.said_by === other.said_by || !isOneBody(dataset, one.said_by, other.said_by)),
  );
  const recorded = disputes.flatMap((dispute) => {
    if (dispute.kind === 'target') return rivalTargets(dispute, incident, dataset);
    return dispute.kind === 'figure' ? rivalFigures(dispute, incident) : [];
  });
  return [...excluding.map(({ one, other }) => [one, other] as const), ...recorded];
}

function countersIn(incident: Incident, dataset: Dataset): (readonly [string, CounterWords])[] {
  const against = new Map<string, Set<Claim>>();
  for (const [one, other] of opposedClaims(incident, dataset)) {
    against.set(one.id, (against.get(one.id) ?? new Set()).add(other));
    against.set(other.id, (against.get(other.id) ?? new Set()).add(one));
  }
  return incident.claims.flatMap((claim) => {
    const claims = [...(against.get(claim.id) ?? [])];
    const disputes = incident.disputes.filter(
      (dispute) =>
        dispute.said_by !== claim.said_by &&
        (!isOneBody(dataset, dispute.said_by, claim.said_by) ||
          (dispute.kind === 'figure' &&
            rivalFigures(dispute, incident).some(([, rival]) => rival === claim))),
    );
    return claims.length + disputes.length === 0 ? [] : [[claim.id, { claims, disputes }] as const];
  });
}

type ByClaim = ReadonlyMap<string, CounterWords>;

const known = new WeakMap<Dataset, WeakMap<Incident, ByClaim>>();

/**
 * What stands against a claim, by its id. An incident is looked at when one of its claims is asked
 * for, and once for a dataset: of thousands a screen shows a few.
 */
export function countersOf(dataset: Dataset, claim: string): CounterWords {
  const incident = claimIndex(dataset).get(claim)?.incident;
  if (!incident) return NOTHING;
  const indexed = known.get(dataset) ?? new WeakMap<Incident, ByClaim>();
  known.set(dataset, indexed);
  const index = indexed.get(incident) ?? new Map(countersIn(incident, dataset));
  indexed.set(incident, index);
  return index.get(claim) ?? NOTHING;
}

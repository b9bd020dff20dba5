/**
 * Who says otherwise: what stands against a claim in the record, so that no figure is handed on
 * without naming it.
 */
import type { Dataset } from '../data/dataset.ts';
import type { Claim, Dispute, Incident } from '../domain/record.ts';
import { conflictingClaims } from './conflictingClaims.ts';

export interface CounterWords {
  /** Other speakers' claims that exclude this one (`conflictingClaims`), not replaced since. */
  readonly claims: readonly Claim[];
  /** Recorded disputes of the incident by others than the claim's own speaker. */
  readonly disputes: readonly Dispute[];
}

const NOTHING: CounterWords = Object.freeze({ claims: [], disputes: [] });

function countersIn(incident: Incident): (readonly [string, CounterWords])[] {
  const against = new Map<string, Claim[]>();
  const add = (id: string, claim: Claim): void => {
    const list = against.get(id);
    if (list) list.push(claim);
    else against.set(id, [claim]);
  };
  for (const { one, other, open } of conflictingClaims(incident.claims)) {
    if (!open) continue;
    add(one.id, other);
    add(other.id, one);
  }
  return incident.claims.flatMap(({ id, said_by: by }) => {
    const claims = against.get(id) ?? [];
    const disputes = incident.disputes.filter(({ said_by: other }) => other !== by);
    return claims.length + disputes.length === 0 ? [] : [[id, { claims, disputes }] as const];
  });
}

const known = new WeakMap<Dataset, ReadonlyMap<string, CounterWords>>();

/** What stands against a claim, by its id; indexed once for a dataset. */
export function countersOf(dataset: Dataset, claim: string): CounterWords {
  let index = known.get(dataset);
  if (!index) {
    index = new Map(dataset.incidents.rows.flatMap(countersIn));
    known.set(dataset, index);
  }
  return index.get(claim) ?? NOTHING;
}

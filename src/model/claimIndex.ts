/** Every claim of the record with the incident it stands in, by the claim's id. */
import type { Dataset } from '../data/dataset.ts';
import type { Claim, Incident } from '../domain/record.ts';

export interface IndexedClaim {
  readonly claim: Claim;
  readonly incident: Incident;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, IndexedClaim>>();

/** Built once for a dataset. */
export function claimIndex(dataset: Dataset): ReadonlyMap<string, IndexedClaim> {
  const ready = known.get(dataset);
  if (ready) return ready;
  const index = new Map(
    dataset.incidents.rows.flatMap((incident) =>
      incident.claims.map((claim) => [claim.id, { claim, incident }]),
    ),
  );
  known.set(dataset, index);
  return index;
}

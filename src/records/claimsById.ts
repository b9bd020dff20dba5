/** Every claim of the record with its incident, by the claim's id. */
import type { Dataset } from '../data/dataset.ts';
import type { Incident } from '../domain/record.ts';
import { statementOf, type Statement } from './statements.ts';

interface ClaimInContext {
  readonly statement: Statement;
  readonly incident: Incident;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, ClaimInContext>>();

/** Built once for a dataset. */
export function claimsById(dataset: Dataset): ReadonlyMap<string, ClaimInContext> {
  const ready = known.get(dataset);
  if (ready) return ready;
  const claims = new Map(
    dataset.incidents.rows.flatMap((incident) =>
      incident.claims.map((claim) => [
        claim.id,
        { statement: statementOf(claim, dataset), incident },
      ]),
    ),
  );
  known.set(dataset, claims);
  return claims;
}

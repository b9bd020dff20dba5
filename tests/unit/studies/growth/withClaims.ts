import type { Claim, Incident } from '../../../../src/domain/record.ts';
import { REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';

const incidents = REAL_PIPELINE.dataset.incidents.rows;

/** The first incident of the record with claims of our own. */
export function withClaims(claims: readonly Partial<Claim>[], date = '2024-05-01'): Incident {
  const [model] = incidents;
  const [claim] = model?.claims ?? [];
  if (!model || !claim) throw new Error('the record is empty');
  return {
    ...model,
    date,
    end_date: null,
    claims: claims.map((own, at) => ({
      ...claim,
      outcome: 'killed',
      group: 'civilians',
      qualifier: 'exact',
      said_by: 'ispr',
      said_on: null,
      supersedes: null,
      cumulative: false,
      low: null,
      high: null,
      best: 1,
      id: `c${at}`,
      ...own,
    })),
  };
}

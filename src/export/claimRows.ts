/** Claims as rows of a file: all that is needed to count them again, and to read their sources. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Claim, Incident } from '../domain/record.ts';
import { claimIndex } from '../model/claimIndex.ts';
import { countersOf } from '../model/counterClaims.ts';
import type { CsvValue } from './csv.ts';

/**
 * The columns in order; where the record has the field, under the record's own name. The last two
 * name what stands against the claim (`countersOf`): claim ids, and disputes as `kind:speaker`.
 */
export const CLAIM_COLUMNS = [
  'claim',
  'incident',
  'title',
  'date',
  'outcome',
  'group',
  'detail',
  'low',
  'best',
  'high',
  'qualifier',
  'said_by',
  'speaker',
  'speaker_type',
  'standing',
  'camp',
  'said_on',
  'source',
  'publisher',
  'source_kind',
  'published',
  'url',
  'archive_url',
  'contradicted_by',
  'disputed_by',
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Ids have no space; none is nothing to name. */
function spaced(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : [...new Set(ids)].join(' ');
}

function rowOf(claim: Claim, incident: Incident, dataset: Dataset): CsvValue[] {
  const speaker = findRow(dataset.actors, claim.said_by);
  const source = findRow(dataset.sources, claim.source);
  const counters = countersOf(dataset, claim.id);
  const row: Readonly<Record<ClaimColumn, CsvValue>> = {
    claim: claim.id,
    incident: incident.id,
    title: incident.title,
    date: incident.date,
    outcome: claim.outcome,
    group: claim.group,
    detail: claim.detail,
    low: claim.low,
    best: claim.best,
    high: claim.high,
    qualifier: claim.qualifier,
    said_by: claim.said_by,
    speaker: speaker?.name ?? null,
    speaker_type: speaker?.type ?? null,
    standing: speaker?.standing ?? null,
    camp: speaker?.camp ?? null,
    said_on: claim.said_on,
    source: claim.source,
    publisher: source?.publisher ?? null,
    source_kind: source?.kind ?? null,
    published: source?.published ?? null,
    url: source?.url ?? null,
    archive_url: source?.archive_url ?? null,
    contradicted_by: spaced(counters.claims.map(({ id }) => id)),
    disputed_by: spaced(counters.disputes.map(({ kind, said_by: by }) => `${kind}:${by}`)),
  };
  return CLAIM_COLUMNS.map((column) => row[column]);
}

/**
 * One row a claim, in the order of the ids, below a row with the columns' names. What was not
 * said, or is not in the record, is null: never 0.
 * @param ids claim ids; one that the record does not hold is an error of the caller
 */
export function claimRows(dataset: Dataset, ids: readonly string[]): CsvValue[][] {
  const index = claimIndex(dataset);
  return [
    [...CLAIM_COLUMNS],
    ...ids.map((id) => {
      const found = index.get(id);
      if (!found) throw new Error(`no claim ${id} in this record`);
      return rowOf(found.claim, found.incident, dataset);
    }),
  ];
}

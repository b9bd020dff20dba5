import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Claim, Incident } from '../../../src/domain/record.ts';
import { CLAIM_COLUMNS, claimRows } from '../../../src/export/claimRows.ts';
import { csvOf } from '../../../src/export/csv.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const incidents = dataset.incidents.rows;

function readBack(ids: readonly string[]): Record<string, string>[] {
  const read = Papa.parse<Record<string, string>>(csvOf(claimRows(dataset, ids)), {
    header: true,
    skipEmptyLines: true,
  });
  expect(read.errors).toEqual([]);
  return read.data;
}

/** A field as the file has it; texts that a spreadsheet would run are kept from it by an apostrophe. */
function written(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' && /^[=+\-@]/u.test(value) ? `'${value}` : String(value);
}

/** Claims of others that no number could satisfy together with this one, one by one. */
function naiveCounters(claim: Claim, { claims }: Incident): string[] {
  const replaced = claims.map(({ supersedes }) => supersedes);
  const stands = (one: Claim): boolean =>
    !one.cumulative &&
    !replaced.includes(one.id) &&
    (one.low !== null || one.best !== null || one.high !== null);
  const from = (one: Claim): number => one.low ?? one.best ?? 0;
  const to = (one: Claim): number =>
    ['at least', 'more than'].includes(one.qualifier)
      ? Infinity
      : (one.high ?? one.best ?? one.low ?? 0);
  if (!stands(claim)) return [];
  return claims
    .filter((other) => stands(other) && other.said_by !== claim.said_by)
    .filter(({ outcome, group }) => outcome === claim.outcome && group === claim.group)
    .filter((other) => Math.max(from(claim), from(other)) > Math.min(to(claim), to(other)))
    .map(({ id }) => id);
}

describe('the rows of claims', () => {
  it('hold every claim of the record with its speaker and its source, read back by another parser', () => {
    const rows = readBack(incidents.flatMap(({ claims }) => claims.map(({ id }) => id)));
    let at = 0;
    for (const incident of incidents) {
      for (const claim of incident.claims) {
        const speaker = dataset.actors.rows.find(({ id }) => id === claim.said_by);
        const source = dataset.sources.rows.find(({ id }) => id === claim.source);
        expect(rows[at]).toEqual({
          claim: claim.id,
          incident: incident.id,
          title: written(incident.title),
          date: incident.date,
          outcome: claim.outcome,
          group: claim.group,
          detail: written(claim.detail),
          low: written(claim.low),
          best: written(claim.best),
          high: written(claim.high),
          qualifier: claim.qualifier,
          said_by: claim.said_by,
          speaker: written(speaker?.name),
          speaker_type: written(speaker?.type),
          standing: written(speaker?.standing),
          camp: written(speaker?.camp),
          said_on: written(claim.said_on),
          source: claim.source,
          publisher: written(source?.publisher),
          source_kind: written(source?.kind),
          published: written(source?.published),
          url: written(source?.url),
          archive_url: written(source?.archive_url),
          contradicted_by: naiveCounters(claim, incident).join(' '),
          disputed_by: [
            ...new Set(
              incident.disputes
                .filter(({ said_by: by }) => by !== claim.said_by)
                .map(({ kind, said_by: by }) => `${kind}:${by}`),
            ),
          ].join(' '),
        });
        at += 1;
      }
    }
    expect(rows).toHaveLength(at);
  });

  it('keep what was not said apart from 0', () => {
    const claim = incidents.flatMap(({ claims }) => claims).find(({ high }) => high === null);
    expect(readBack([claim?.id ?? ''])[0]?.['high']).toBe('');
  });

  it('are a line of names alone where there is no claim, and refuse a claim that is not there', () => {
    expect(claimRows(dataset, [])).toEqual([[...CLAIM_COLUMNS]]);
    expect(() => claimRows(dataset, ['no-such-claim'])).toThrow('no-such-claim');
  });
});

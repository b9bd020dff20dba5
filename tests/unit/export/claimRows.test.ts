import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS, claimRows } from '../../../src/export/claimRows.ts';
import { csvOf } from '../../../src/export/csv.ts';
import { countersOf } from '../../../src/model/counterClaims.ts';
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

const spaced = (names: readonly string[]): string => [...new Set(names)].join(' ');

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
          // What stands against a claim is a rule of its own, tested where it stands.
          contradicted_by: spaced(countersOf(dataset, claim.id).claims.map(({ id }) => id)),
          disputed_by: spaced(
            countersOf(dataset, claim.id).disputes.map(({ kind, said_by: by }) => `${kind}:${by}`),
          ),
        });
        at += 1;
      }
    }
    expect(rows).toHaveLength(at);
  });

  it('name who says otherwise beside a figure, on both sides', () => {
    const clash = incidents.find(({ id }) => id === '2025-03-16-noshki-convoy');
    const rows = readBack((clash?.claims ?? []).map(({ id }) => id));
    const [army, group] = ['ispr', 'bla'].map((speaker) =>
      rows.find((row) => row['said_by'] === speaker && row['group'] === 'security-forces'),
    );
    expect(army?.['contradicted_by']).toBe(group?.['claim']);
    expect(group?.['contradicted_by']).toBe(army?.['claim']);
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

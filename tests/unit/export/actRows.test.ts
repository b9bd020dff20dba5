import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { actRows } from '../../../src/export/actRows.ts';
import { csvOf } from '../../../src/export/csv.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const { events, relations } = dataset;
const ids = [...events.rows, ...relations.rows].map(({ id }) => id);
const { data } = Papa.parse<Record<string, string>>(csvOf(actRows(dataset, ids)), {
  header: true,
  skipEmptyLines: true,
});
const row = new Map(data.map((one) => [one['id'], one]));
const against = (id: string | undefined): string[] =>
  (row.get(id)?.['contradicted_by'] ?? '').split(' ').filter((other) => other !== '');

describe('acts and ties as rows', () => {
  it('are one each, a tie with how it is said to be', () => {
    expect(data.map(({ id }) => id)).toEqual(ids);
    for (const { id, basis } of relations.rows) expect(row.get(id)?.['basis']).toBe(basis);
  });

  it('name no side of a contradiction without the other', () => {
    for (const { id } of data) {
      for (const other of against(id)) expect(against(other)).toContain(id);
    }
    // Counted by hand in the record: who is said to shelter the TTP, and who denies it.
    expect(against('india-supports-bla')).toEqual(['india-supports-bla-denied-india']);
    expect(against('iea-shelters-ttp-denied-iea')).toHaveLength(8);
    const acts = data.filter(({ id }) => events.rowOf.has(id ?? '') && against(id).length > 0);
    expect(acts.length).toBeGreaterThan(10);
  });

  it('say of each source where it is, in the order of the sources', () => {
    let several = 0;
    for (const { id } of events.rows) {
      const one = row.get(id);
      const sourceIds = (one?.['source'] ?? '').split(' ').filter((source) => source !== '');
      if (sourceIds.length > 1) several += 1;
      const list = (column: string, between: string): string[] => {
        const text = one?.[column] ?? '';
        return text === '' ? [] : text.split(between);
      };
      for (const [column, between] of [
        ['publisher', ';'],
        ['url', ' '],
        ['source_kind', ' '],
      ] as const) {
        const values = list(column, between);
        if (values.length === 0) continue;
        expect(values, `${id} ${column}`).toHaveLength(sourceIds.length);
        sourceIds.forEach((source, at) => {
          const known = dataset.sources.rows.find((record) => record.id === source);
          const own = column === 'source_kind' ? known?.kind : known?.[column];
          expect(values[at], `${id} ${column}`).toBe(own ?? 'unknown');
        });
      }
    }
    expect(several).toBeGreaterThan(20);
  });
});

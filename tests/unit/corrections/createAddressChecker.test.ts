import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  createAddressChecker,
  type AddressResult,
} from '../../../src/corrections/createAddressChecker.ts';
import { resultsCsv } from '../../../src/corrections/resultTexts.ts';
import { buildDataset } from '../../../src/data/dataset.ts';
import { RecordFileError } from '../../../src/data/problem.ts';
import type { RecordTables } from '../../../src/domain/record.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { realTables } from '../../fixtures/realTables.ts';

const SITE = new URL('https://example.org/whose/');
const REAL = realTables();
const VERSIONS = ['2026-07-31', '2026-08-15', '2026-09-01'];

/** The record with another summary of one incident from the second release, a figure from the third. */
function tablesOf(version: string): RecordTables {
  const tables = JSON.parse(JSON.stringify(REAL)) as RecordTables;
  const step = VERSIONS.indexOf(version);
  const october = tables.incidents.find(({ id }) => id === '2025-10-11-durand-line-clashes');
  const jaffar = tables.incidents.find(({ date }) => date.startsWith('2025-03'));
  if (step >= 1) Object.assign(october ?? {}, { summary: 'Another summary.' });
  if (step >= 2) Object.assign(jaffar?.claims[0] ?? {}, { low: 900, best: 900, high: 900 });
  return tables;
}

let loaded: string[] = [];
const checker = (versions = VERSIONS, site: URL | null = SITE) => {
  loaded = [];
  return createAddressChecker({
    versions,
    site,
    load: (version) => {
      loaded.push(version);
      return Promise.resolve(buildDataset(tablesOf(version), version));
    },
  });
};
const at = (query: string): string => `https://example.org/whose/embed.html?${query}`;
const brief = (result: AddressResult) => {
  if (result.outcome === 'failed') return [result.outcome, result.error.message];
  return result.outcome === 'not-understood'
    ? [result.outcome, result.reason.why, result.reason.value]
    : [result.outcome, result.from, result.to];
};

describe('checking addresses', () => {
  it('tells other figures, corrected records and nothing apart, each release loaded once', async () => {
    const check = checker();
    const october = 'embed=casualties&from=2025-10&to=2025-10&data=2026-07-31';
    const march = 'embed=casualties&from=2025-03&to=2025-03';
    expect(brief(await check(at(october)))).toEqual(['records', '2026-07-31', '2026-09-01']);
    expect(brief(await check(at(`${march}&data=2026-07-31`)))).toEqual([
      'figures',
      '2026-07-31',
      '2026-09-01',
    ]);
    expect(brief(await check(at('embed=casualties&from=2023&to=2023&data=2026-07-31')))).toEqual([
      'untouched',
      '2026-07-31',
      '2026-09-01',
    ]);
    // One that follows the newest is held against the release before it.
    expect(brief(await check(at(march)))).toEqual(['figures', '2026-08-15', '2026-09-01']);
    expect(brief(await check(at(october.replace('07-31', '08-15'))))).toEqual([
      'untouched',
      '2026-08-15',
      '2026-09-01',
    ]);
    expect(loaded.toSorted()).toEqual(VERSIONS);
  });

  it('says why an address is not understood', async () => {
    const check = checker();
    for (const [address, why, value] of [
      ['a remark', 'no-address', 'a remark'],
      ['https://example.com/whose/embed.html?embed=casualties', 'other-site', 'example.com'],
      ['https://example.org/embed.html?embed=casualties', 'other-site', 'example.org/'],
      [at('from=2025'), 'no-embed', '/whose/embed.html'],
      ['https://example.org/whose/', 'no-embed', '/whose/'],
      ['http://example.org/whose/', 'no-embed', '/whose/'],
      ['//example.org/whose/embed.html?embed=map', 'unknown-view', 'map'],
      [at('embed=map'), 'unknown-view', 'map'],
      [at('embed=casualties&data=2020-01-01'), 'unknown-release', '2020-01-01'],
      [at('embed=casualties&data=draft'), 'draft', 'draft'],
    ] as const) {
      expect(brief(await check(address)), address).toEqual(['not-understood', why, value]);
    }
    expect(loaded).toEqual([]);
  });

  it('takes the whole page where it is pinned, relative addresses, and any site without one', async () => {
    expect(
      brief(await checker()('https://example.org/whose/?from=2025-10&to=2025-10&data=2026-07-31')),
    ).toEqual(['records', '2026-07-31', '2026-09-01']);
    const relative = 'embed.html?embed=casualties+diplomacy&from=2025-10&to=2025-10';
    expect(brief(await checker()(relative))[0]).toBe('untouched');
    expect(
      brief(await checker(VERSIONS, null)('https://a.example/b/embed.html?embed=network'))[0],
    ).toBe('figures');
  });

  it('finds nothing later than the only release, and says what it ignores', async () => {
    const result = await checker(['2026-07-31'])(at('embed=casualties&colour=red&controls=words'));
    expect(brief(result)).toEqual(['untouched', '2026-07-31', '2026-07-31']);
    expect(result).toMatchObject({ ignored: [{ parameter: 'controls' }, { parameter: 'colour' }] });
  });

  it('says which address could not be checked and why, and checks the others', async () => {
    let tries = 0;
    const check = createAddressChecker({
      versions: VERSIONS,
      site: SITE,
      load: (version) => {
        tries += version === '2026-08-15' ? 1 : 0;
        return version === '2026-08-15' && tries === 1
          ? Promise.reject(new RecordFileError('incidents', 'status', { status: 503 }))
          : Promise.resolve(buildDataset(tablesOf(version), version));
      },
    });
    const addresses = ['2026-07-31', '2026-08-15'].map((data) =>
      at(`embed=casualties&from=2025-03&to=2025-03&data=${data}`),
    );
    const results: AddressResult[] = [];
    for (const address of addresses) results.push(await check(address));
    expect(results.map(({ outcome }) => outcome)).toEqual(['figures', 'failed']);
    const { data } = Papa.parse<string[]>(resultsCsv(results, ENGLISH).trim());
    expect(data[2]?.slice(0, 2)).toEqual([addresses[1], 'Could not be checked']);
    expect(data[2]?.at(-1)).toMatch(/^incidents\.json could not be fetched: .*503.* Try again/u);
    // The next try has it.
    expect((await check(addresses[1] ?? '')).outcome).toBe('figures');
  });

  it('gives a row an address', async () => {
    const check = checker();
    const addresses = [at('embed=casualties&from=2025-03&to=2025-03'), 'a, remark'];
    const csv = resultsCsv(await Promise.all(addresses.map(check)), ENGLISH);
    const { data } = Papa.parse<string[]>(csv.trim());
    expect(data[0]).toEqual([
      'address',
      'result',
      'from_release',
      'to_release',
      'range_before',
      'range_after',
      'records',
      'note',
    ]);
    expect(data[1]?.slice(0, 4)).toEqual([
      addresses[0],
      'Figures changed',
      '2026-08-15',
      '2026-09-01',
    ]);
    expect(data[1]?.[4]).not.toBe(data[1]?.[5]);
    expect(data[1]?.[6]).toMatch(/^2025-03/u);
    expect(data[2]).toEqual([
      'a, remark',
      'Not understood',
      '',
      '',
      '',
      '',
      '',
      'This is no address.',
    ]);
  });
});

/** The line and the tables against a recount of the file that the study offers, by another parser. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { actRows } from '../../../../src/export/actRows.ts';
import { claimRows } from '../../../../src/export/claimRows.ts';
import { csvOf } from '../../../../src/export/csv.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { broadMixOf } from '../../../../src/model/broadMix.ts';
import { sourceMixOf, type SourceMix } from '../../../../src/model/sourceMix.ts';
import { VIEWS_WITH_MIX, type ViewWithMix } from '../../../../src/model/thingsSaid.ts';
import { NAMED_WORDS } from '../../../../src/reading/word.ts';
import { mixLine, mixShares } from '../../../../src/records/mixLine.ts';
import { saidInView } from '../../../../src/records/saidInView.ts';
import type { ExplorerState } from '../../../../src/state/explorer.ts';
import { kindRows, publisherRows, speakerRows } from '../../../../src/studies/speakers/partRows.ts';
import { VIEWS } from '../../../../src/views/registry.ts';
import { diplomacyInput, REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';
import { randomFilter } from '../../filter/randomFilter.ts';

const { dataset } = REAL_PIPELINE;
const texts = LATER_ENGLISH;
type Row = Record<string, string>;

function mixIn(view: ViewWithMix, patch: Partial<ExplorerState>): SourceMix {
  return sourceMixOf(dataset, saidInView(view, diplomacyInput(patch)));
}

function fileOf(view: ViewWithMix, mix: SourceMix): Row[] {
  const ids = mix.said.map(({ id }) => id);
  const rows = view === 'casualties' ? claimRows(dataset, ids) : actRows(dataset, ids);
  const read = Papa.parse<Row>(csvOf(rows), { header: true, skipEmptyLines: true });
  expect(read.errors).toEqual([]);
  return read.data;
}

const words = (field: string | undefined): string[] =>
  field === undefined || field === '' ? [] : field.split(' ');

/** The kinds of a row's speakers, by the definition on the page and the file's columns alone. */
function kindsOf(row: Row): string[] {
  const camps = words(row['camp']);
  const types = words(row['speaker_type']);
  const kinds = words(row['standing']).map((standing, at) => {
    if (standing === 'party') {
      const camp = camps[at] ?? '';
      return ['pakistan', 'kabul', 'armed-groups'].includes(camp) ? camp : 'other';
    }
    if (standing === 'independent') {
      if (types[at] === 'intergovernmental') return 'intergovernmental';
      return types[at] === 'research-institute' ? 'research' : 'relief';
    }
    return standing === 'unknown' ? 'other' : standing;
  });
  return [...new Set(kinds.length === 0 ? ['other'] : kinds)];
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const BROAD: Readonly<Record<string, string>> = {
  intergovernmental: 'independent',
  research: 'independent',
  relief: 'independent',
};

function expectRecount(view: ViewWithMix, patch: Partial<ExplorerState>): void {
  const mix = mixIn(view, patch);
  const rows = fileOf(view, mix);
  const about = (row: Row): string => row['incident'] ?? row['id'] ?? '';
  const records = new Set(rows.map(about));
  expect([mix.said.length, mix.records]).toEqual([rows.length, records.size]);

  const kinds = tally(rows.flatMap(kindsOf));
  const table = kindRows(mix, texts);
  expect(Object.fromEntries(table.map(({ key, said }) => [key, said.length]))).toEqual(kinds);
  for (const { key, share, records: count } of table) {
    const own = rows.filter((row) => kindsOf(row).includes(key));
    expect(share).toBe(own.length / rows.length);
    expect(count).toBe(new Set(own.map(about)).size);
  }

  const speakers = tally(rows.flatMap((row) => [...new Set(words(row['said_by']))]));
  for (const { actor, said } of speakerRows(mix, dataset, texts)) {
    if (actor !== null) expect(said.length).toBe(speakers[actor]);
  }
  if (view === 'casualties') {
    const publishers = tally(rows.map((row) => row['publisher'] ?? ''));
    for (const { key, said } of publisherRows(mix, texts))
      expect(said.length).toBe(publishers[key]);
    const sourceKinds = tally(rows.map((row) => row['source_kind'] ?? ''));
    expect(Object.fromEntries(mix.sourceKinds.map(({ key, said }) => [key, said.length]))).toEqual(
      sourceKinds,
    );
  }

  const single = [...records].filter(
    (id) =>
      new Set(rows.filter((row) => about(row) === id).flatMap((row) => words(row['source'])))
        .size === 1,
  );
  expect(mix.onOneSource).toEqual(single);

  const broad = broadMixOf(dataset, mix.said);
  expect([broad.said, broad.records, broad.onOneSource]).toEqual([
    rows.length,
    records.size,
    single.length,
  ]);
  const line = mixLine(broad, view, 'range', texts);
  if (rows.length === 0) {
    expect(line).toBe(texts.messages.studies.speakers.empty[view]);
    return;
  }
  expect(line).toContain(`${texts.format.count(single.length)} of `);
  const named = new Set(mixShares(broad).map(({ kind }) => kind));
  const broadOf = (row: Row): string[] => [
    ...new Set(kindsOf(row).map((kind) => BROAD[kind] ?? kind)),
  ];
  for (const { kind, said, share } of mixShares(broad)) {
    const own = rows.filter((row) =>
      broadOf(row).some((one) => (kind === null ? !named.has(one as never) : one === kind)),
    );
    expect([said, share]).toEqual([own.length, own.length / rows.length]);
    if (share >= 0.005) expect(line).toContain(texts.format.percent(share));
  }
}

describe('the source mix', () => {
  it('has every view', () => {
    expect(VIEWS.map(({ id }) => id)).toEqual([...VIEWS_WITH_MIX]);
  });

  it('equals a recount of its file, whatever is filtered and whose word is in force', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(
        randomFilter(dataset, ['attack', 'ISPR']),
        fc.constantFrom(...VIEWS_WITH_MIX),
        fc.constantFrom(...NAMED_WORDS, 'ispr'),
        fc.constantFrom('killed', 'wounded', 'captured'),
        (filter, view, word, outcome) => expectRecount(view, { filter, word, outcome }),
      ),
      { numRuns: 60 },
    );
    for (const view of VIEWS_WITH_MIX) expectRecount(view, {});
  });

  it('counts every claim of everything, each under one kind', () => {
    const mix = mixIn('casualties', {});
    expect(mix.said.length).toBeGreaterThan(400);
    expect(mix.kinds.reduce((sum, { said }) => sum + said.length, 0)).toBe(mix.said.length);
    // The record's known imbalance: most claims are Pakistani officials'.
    const broad = broadMixOf(dataset, mix.said);
    expect(mixShares(broad)[0]?.kind).toBe('pakistan');
    expect(mixLine(broad, 'casualties', 'range', texts)).toMatch(
      /^\d+% Pakistan · \d+% press · .* source$/u,
    );
  });

  it('counts an act of two sides for both, and once among the others', () => {
    const mix = mixIn('diplomacy', {});
    const both = mix.said.filter(({ speakers }) => speakers.length > 1);
    expect(both.length).toBeGreaterThan(0);
    const sum = mix.kinds.reduce((total, { said }) => total + said.length, 0);
    expect(sum).toBeGreaterThan(mix.said.length);
    for (const { share } of mixShares(broadMixOf(dataset, mix.said)))
      expect(share).toBeLessThanOrEqual(1);
  });

  it('says why shares of acts come to more than all of them, and that a word leaves acts alone', () => {
    const { shared, everyones } = texts.messages.studies.speakers;
    const acts = broadMixOf(dataset, mixIn('diplomacy', {}).said);
    expect(mixShares(acts).reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(1);
    const line = (word: string) => mixLine(acts, 'diplomacy', word, texts).split('; ');
    for (const word of NAMED_WORDS) {
      expect(line(word)).toContain(shared);
      expect(line(word).includes(everyones)).toBe(word !== 'range' && word !== 'best');
    }
    const claims = broadMixOf(dataset, mixIn('casualties', { word: 'kabul' }).said);
    expect(mixLine(claims, 'casualties', 'kabul', texts)).not.toContain(everyones);
  });

  it('says that nothing is counted, and of one record that it rests', () => {
    const none = mixIn('casualties', { filter: { ...NO_FILTER, q: 'no such word' } });
    expect(mixLine(broadMixOf(dataset, none.said), 'casualties', 'range', texts)).toBe(
      'none is counted under this filter and word',
    );
    const [incident] = dataset.incidents.rows;
    const one = mixIn('casualties', {
      filter: {
        ...NO_FILTER,
        from: dataset.incidents.first[0] ?? 0,
        to: dataset.incidents.first[0] ?? 0,
      },
    });
    expect(incident).toBeDefined();
    expect(mixLine(broadMixOf(dataset, one.said), 'casualties', 'range', texts)).toMatch(
      /[01] of 1 incident rests? on one source$/u,
    );
  });
});

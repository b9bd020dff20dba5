import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../../src/export/bibtex.ts';
import { citationText } from '../../../src/export/citationText.ts';
import {
  citeEntry,
  citeRecord,
  citeSource,
  citeState,
  type CslItem,
} from '../../../src/export/citations.ts';
import { risOf } from '../../../src/export/ris.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { draftOf } from '../../../src/releases/edition.ts';
import { REAL_EDITION, realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const words = LATER_ENGLISH.messages.cite.words;
const accessed = dayOf(2026, 11, 26);
const page = {
  edition: REAL_EDITION,
  address: 'https://example.org/deep/?data=2026-07-31&select=a',
  accessed,
};
const sources = dataset.sources.rows;

/** What a program that we did not write reads. */
function read(text: string): Record<string, unknown>[] {
  return new Cite(text).data as Record<string, unknown>[];
}

describe('citations', () => {
  test('of every source are read back from BibTeX: title, date and address', () => {
    const items = sources.map((source) => citeSource(source, accessed));
    const back = read(bibtexOf(items));
    expect(back).toHaveLength(sources.length);
    back.forEach((item, index) => {
      const source = sources[index];
      const said = items[index];
      expect(item['title'], source?.id).toBe(said?.title.replace(/\s+/gu, ' '));
      // BibTeX has no field for the day.
      const issued = item['issued'] as { 'date-parts': number[][] } | undefined;
      expect(issued?.['date-parts'][0]?.slice(0, 2)).toEqual(
        source?.published?.split('-').map(Number).slice(0, 2),
      );
      if (source?.url) expect(item['URL']).toBe(source.url);
    });
  });

  test('of every source are read back from RIS: title, paper, date and address', () => {
    const items = sources.map((source) => citeSource(source, accessed));
    const file = risOf(items);
    const entries = file.split('ER  - ');
    const back = read(file);
    expect(back).toHaveLength(sources.length);
    back.forEach((item, index) => {
      const source = sources[index];
      expect(item['title'], source?.id).toBe(items[index]?.title.replace(/\s+/gu, ' ').trim());
      const published = (source?.published ?? '').split('-');
      const [issued = []] = (item['issued'] as { 'date-parts': number[][] })['date-parts'];
      // This reader takes the year; others the whole of DA.
      expect(issued[0]).toBe(Number(published[0]));
      expect(entries[index]).toContain(`DA  - ${published.join('/')}`);
      if (source?.url) expect(item['URL']).toBe(source.url);
      const container = items[index]?.['container-title'];
      if (container && items[index]?.type === 'article-newspaper')
        expect(item['container-title']).toBe(container);
    });
  });

  test('name those who published first before us, and the release', () => {
    const incident = dataset.incidents.rows.find(
      ({ id }) => id === '2025-10-11-durand-line-clashes',
    );
    if (!incident) throw new Error('the case is in the record');
    const own = incident.sources.flatMap((id) => sources.find((one) => one.id === id) ?? []);
    const items = citeEntry(incident, own, page, words);
    expect(items.map(({ id }) => id)).toEqual([...incident.sources, incident.id]);
    const lines = items.map((item) => citationText(item, LATER_ENGLISH));
    expect(lines.at(-1)).toBe(
      `Whose Count maintainers, “${incident.title}”, Whose Count, 31 Jul 2026, release 2026-07-31, ${page.address} (accessed 26 Nov 2026).`,
    );
    expect(lines[0]).toContain(own[0]?.publisher);
    expect(lines[0]).toContain('(accessed 26 Nov 2026)');
  });

  test('of a claim and of an act are read back with their titles, after their sources', () => {
    const [act] = dataset.events.rows;
    const claim = dataset.incidents.rows[0]?.claims[0];
    if (!act || !claim) throw new Error('the record has both');
    const said = 'ISPR (Pakistan) said 23 militants were killed: Battle, 12 Oct 2025';
    for (const [entry, ids] of [
      [act, act.sources],
      [{ id: claim.id, title: said }, [claim.source]],
    ] as const) {
      const own = ids.flatMap((id) => sources.find((one) => one.id === id) ?? []);
      const items = citeEntry(entry, own, page, words);
      expect(items.map(({ id }) => id)).toEqual([...ids, entry.id]);
      for (const text of [bibtexOf(items), risOf(items)]) {
        const last = read(text).at(-1);
        expect(last).toMatchObject({ title: entry.title, URL: page.address });
      }
      expect(citationText(items.at(-1) ?? citeRecord(page, words), LATER_ENGLISH)).toContain(
        `“${entry.title}”, Whose Count, 31 Jul 2026, release 2026-07-31`,
      );
    }
  });

  test('of the record and of a chart are a dataset and a page', () => {
    expect(citeRecord(page, words)).toMatchObject({ type: 'dataset', version: '2026-07-31' });
    const state = citeState(page, words, 'Killed, October 2025, all groups');
    expect(state).toMatchObject({ type: 'webpage', URL: page.address });
    const [record] = read(bibtexOf([citeRecord(page, words)]));
    expect(record).toMatchObject({
      title: words.datasetTitle,
      // One name, whatever the reader takes it for.
      author: [{ family: words.creator }],
      URL: page.address,
    });
  });

  test('of a release carry its hash: a line of the whole record too', () => {
    const hash = '5e9e'.repeat(16);
    const items = [citeState(page, words, 'Killed'), citeRecord(page, words)];
    for (const text of [bibtexOf(items), risOf(items), JSON.stringify(items)]) {
      expect(text.split(hash)).toHaveLength(3);
    }
    const [chart, record] = items.map((item) => citationText(item, LATER_ENGLISH));
    expect(record).toContain(`release 2026-07-31, SHA-256 of the release: ${hash}, https:`);
    expect(chart).not.toContain(hash);
  });

  test('from a copy without a public address name the record, its release and its hash', () => {
    const hash = '5e9e'.repeat(16);
    const copy = { ...page, address: null };
    const items = [citeState(copy, words, 'Killed'), citeRecord(copy, words)];
    for (const item of items) {
      expect(item).not.toHaveProperty('URL');
      const line = citationText(item, LATER_ENGLISH);
      for (const said of [words.datasetTitle, 'release 2026-07-31', hash, words.noAddress]) {
        expect(line).toContain(said);
      }
      expect(line).not.toMatch(/https?:|null|accessed/u);
    }
    for (const text of [bibtexOf(items), risOf(items)]) {
      expect(text.split(words.noAddress)).toHaveLength(3);
      expect(text).not.toMatch(/url =|^UR /mu);
      expect(read(text)).toHaveLength(2);
    }
  });

  test('of tables that are being edited name no release: they say so, and when they were read', () => {
    const draft = { ...page, edition: draftOf(dayOf(2026, 11, 24)) };
    const items = [citeState(draft, words, 'Killed'), citeRecord(draft, words)];
    const said = 'unreleased tables as read on 2026-11-24, which may change any day';
    for (const item of items) {
      expect(item).not.toHaveProperty('version');
      expect(item).not.toHaveProperty('issued');
      expect(item.id).toMatch(/^whose-count-draft/u);
      const line = citationText(item, LATER_ENGLISH);
      expect(line).toContain(said);
      expect(line).not.toMatch(/(?<!un)release/u);
    }
    for (const text of [bibtexOf(items), risOf(items)]) {
      expect(text.split(said)).toHaveLength(3);
      expect(text).not.toContain('2026-07-31}');
    }
  });

  test('keep any title, whatever it means to TeX or to RIS', () => {
    const title = fc
      .string({
        unit: fc.constantFrom(...'abc XYZ 0-9{}\\&%$#_~^"’آé😀@,='.split('')),
        minLength: 1,
        maxLength: 40,
      })
      .map((text) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => /[a-c]/u.test(text));
    fc.assert(
      fc.property(title, (text) => {
        const item: CslItem = { ...citeRecord(page, words), title: text };
        expect(read(risOf([item]))[0]?.['title']).toBe(text);
        const bibtex = bibtexOf([item]);
        // Every brace has its other one: a title never ends its field.
        let depth = 0;
        for (const [sign] of bibtex.matchAll(/\\[{}]|[{}]/gu)) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(read(bibtex)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

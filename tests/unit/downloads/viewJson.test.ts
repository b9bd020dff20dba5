import { dataOf } from '../../../src/releases/edition.ts';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../src/cli/answerQuery.ts';
import { viewFacts } from '../../../src/downloads/viewFacts.ts';
import { hashesOf, viewJson } from '../../../src/downloads/viewJson.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { dayOf } from '../../../src/lib/days.ts';
import { readReleaseIndex } from '../../../src/releases/readReleaseIndex.ts';
import type { DrawnCasualties, DrawnDiplomacy, DrawnNetwork } from '../../../src/views/drawn.ts';
import type { ViewDefinition } from '../../../src/views/types.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { viewAt } from '../../fixtures/viewInput.ts';

const dataset = realDataset();
const SITE = 'https://example.org/whose-count/';

async function jsonAt(id: ViewDefinition['id'], asked: string, site: string | null = SITE) {
  const { definition, input } = viewAt(id, asked);
  const { describe: say } = await definition.drawn.fetch();
  const query = `${asked}&data=${dataOf(dataset.edition)}`;
  const saving = {
    query,
    address: site === null ? null : `${site}?${query}`,
    savedOn: dayOf(2026, 8, 1),
  };
  const facts = viewFacts(definition, input, saving, LATER_ENGLISH);
  const drawn = say(definition.series(input), input);
  const value = viewJson(drawn, facts, input.state, null, LATER_ENGLISH);
  // As it is read back.
  return JSON.parse(JSON.stringify(value)) as typeof value;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
const fits = ajv.compile(JSON.parse(readFileSync('public/schemas/view-1.schema.json', 'utf8')));

const QUERIES = [
  '',
  'from=2025-10-01&to=2025-10-20',
  'word=kabul&from=2025-01-01',
  'word=best&bin=quarter&country=PK',
  'outcome=wounded&group=civilians,militants',
  'casualties.rows=groups&from=2024-03-05&to=2026-02-11',
  'actor=ttp&word=pakistan&network.singles=shown',
  'q=nosuchword',
];

describe.each(QUERIES)('a view saved as JSON at “%s”', (query) => {
  it.each(['casualties', 'diplomacy', 'network'] as const)(
    'has the published shape: %s',
    async (id) => {
      const file = await jsonAt(id, query);
      fits(file);
      expect(fits.errors ?? []).toEqual([]);
      expect(file.query).toBe(`${query}&data=${dataOf(dataset.edition)}`);
      expect(file.drawn.view).toBe(id);
    },
  );

  it('has the numbers that the command line has', async () => {
    const answer = answerQuery(dataset, query);
    const file = await jsonAt('casualties', query);
    const drawn = file.drawn as DrawnCasualties;
    expect([file.incidents, file.diplomatic_events]).toEqual([
      answer.incidents,
      answer.diplomatic_events,
    ]);
    for (const { group, total, bins } of drawn.rows) {
      const told =
        group === null
          ? answer.readings[drawn.outcome as 'killed']
          : answer.groups[group][drawn.outcome as 'killed'];
      const { incidents, no_figure: _own, ...figures } = total;
      const { no_figure: _told, ...numbers } = told;
      if (incidents > 0) expect(figures).toEqual(numbers);
      else {
        expect(Object.values(figures).every((value) => value === null)).toBe(true);
        expect(numbers.top).toBe(0);
      }
      if (group !== null) continue;
      const asked = new Map(answer.bins.map((bin) => [bin.from, bin]));
      const passing = bins.filter((bin) => bin.passing.incidents + bin.passing.no_figure > 0);
      expect(passing.map(({ from }) => from)).toEqual(
        answer.bins.filter((bin) => bin.incidents > 0).map(({ from }) => from),
      );
      for (const bin of passing) {
        const own = asked.get(bin.from);
        expect(bin.to).toBe(own?.to);
        expect(bin.passing.no_figure).toBe(own?.no_figure);
        expect(bin.passing.floor ?? 0).toBe(own?.floor);
        expect(bin.passing.best ?? 0).toBe(own?.best);
        expect(bin.passing.top ?? 0).toBe(own?.top);
        expect(bin.passing.open ?? false).toBe(own?.open);
      }
    }
  });

  it('names for each act where it is drawn, as the command line counts it', async () => {
    const drawn = (await jsonAt('diplomacy', query)).drawn as DrawnDiplomacy;
    const counts = new Map<string, number>();
    for (const { bin, passing } of drawn.acts) {
      if (bin && passing) counts.set(bin.from, (counts.get(bin.from) ?? 0) + 1);
    }
    const answer = answerQuery(dataset, query);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(
        answer.bins
          .filter((bin) => bin.diplomatic_events > 0)
          .map((bin) => [bin.from, bin.diplomatic_events]),
      ),
    );
    expect(drawn.lanes.reduce((sum, { passing }) => sum + passing, 0)).toBe(
      answer.diplomatic_events,
    );
  });

  it('names the acts that each line of the network counts', async () => {
    const drawn = (await jsonAt('network', query)).drawn as DrawnNetwork;
    for (const { acts, event_ids: ids, from, to } of drawn.links) {
      expect([from, to, ids.length]).toEqual([from, to, acts]);
      expect(new Set(ids).size).toBe(acts);
    }
    for (const { source_ids: ids } of [...drawn.links, ...drawn.ties]) {
      expect(ids.filter((id) => !dataset.sources.rowOf.has(id))).toEqual([]);
    }
  });
});

describe('a view saved as JSON', () => {
  it('has no address where there is none, and says so', async () => {
    const file = await jsonAt('casualties', 'word=kabul', null);
    fits(file);
    expect(fits.errors ?? []).toEqual([]);
    expect(file.address).toBeNull();
    expect(file.query).toBe(`word=kabul&data=${dataOf(dataset.edition)}`);
    expect(file.note).toContain('No public address');
    expect(file.note).toMatch(/SHA-256 [0-9a-f]{64}/u);
    expect((await jsonAt('casualties', '')).note).not.toContain('address');
  });

  it('says null where nobody gave a figure, and 0 where somebody says none', async () => {
    const drawn = (await jsonAt('casualties', '')).drawn as DrawnCasualties;
    const kinds = new Set<string>();
    for (const { kind, figures } of drawn.rows[0]?.bins ?? []) {
      kinds.add(kind);
      if (kind === 'figure') expect(figures.top).toBeGreaterThan(0);
      else expect(figures.top).toBe(kind === 'zero' ? 0 : null);
    }
    expect(kinds).toContain('figure');
    expect(kinds).toContain('no-figure');
  });

  it('names for each bar the claims that it counts, with their sources', async () => {
    const query = 'from=2025-10-11&to=2025-10-12&bin=day';
    const drawn = (await jsonAt('casualties', query)).drawn as DrawnCasualties;
    const night = drawn.rows[0]?.bins.find(({ from }) => from === '2025-10-11');
    expect(night?.passing).toMatchObject({ floor: 32, top: 258, open: true });
    const claims = new Map(
      dataset.incidents.rows.flatMap((one) => one.claims.map((claim) => [claim.id, claim])),
    );
    const sources = new Set(night?.claim_ids.map((id) => claims.get(id)?.source));
    expect(new Set(night?.source_ids)).toEqual(sources);
    const { counted = [] } = answerQuery(dataset, query, true);
    for (const id of night?.claim_ids ?? []) expect(counted).toContain(id);
  });

  it('has the release’s hashes as the list of releases has them', () => {
    const index = readReleaseIndex(
      JSON.parse(readFileSync('public/data/releases/index.json', 'utf8')),
    );
    if (!('releases' in index)) throw new Error('the list of releases is broken');
    for (const release of index.releases) {
      const hashes = hashesOf(release) ?? {};
      expect(hashes['incidents']).toMatch(/^[0-9a-f]{64}$/u);
      expect(release.files.incidents.path).toContain(hashes['incidents']?.slice(0, 12));
    }
  });
});

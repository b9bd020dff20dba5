import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actsBriefOf, briefOf } from '../../../src/data/brief.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { covers, embedLoader, needOf } from '../../../src/embed/embedLoader.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { draftOf, type Edition } from '../../../src/releases/edition.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { casualties } from '../../../src/views/casualties/index.ts';
import { buildViewInput } from '../../../src/views/buildViewInput.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const DATA = 'https://example.org/whose/data/';
const BRIEFS = {
  '2026-07-31': { incidents: 'assets/brief.json', acts: 'assets/brief-acts.json' },
};
const whole = realDataset();

let fetched: string[] = [];
beforeEach(() => {
  fetched = [];
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.href.replace('https://example.org/whose/', '');
    fetched.push(file);
    const built: Readonly<Record<string, unknown>> = {
      'assets/brief.json': briefOf(whole),
      'assets/brief-acts.json': actsBriefOf(whole),
    };
    const text =
      file in built ? JSON.stringify(built[file]) : readFileSync(`public/${file}`, 'utf8');
    return Promise.resolve(new Response(text));
  });
});
afterEach(() => vi.unstubAllGlobals());

const DRAFT = draftOf(0);
/** The tables as they are, under a release's name. */
const releaseOf = (version: string): Edition => ({
  kind: 'release',
  version,
  sha256: '',
  paths: DRAFT.paths,
});

const load = (search: string, version: string | null = '2026-07-31'): Promise<Dataset> =>
  embedLoader(DATA, BRIEFS)(
    version === null ? DRAFT : releaseOf(version),
    needOf(new URLSearchParams(search)),
  );

describe('what an embed fetches', () => {
  it('is a brief in place of sources and incidents, no totals, and acts only where they count', async () => {
    await load('?embed=casualties&from=2025');
    const always = [
      'assets/brief.json',
      'data/actors.json',
      'data/datapackage.json',
      'data/relations.json',
    ];
    expect(fetched.toSorted()).toEqual(always);
    for (const search of [
      '?embed=diplomacy',
      '?embed=network',
      '?embed=casualties+diplomacy',
      '?embed=casualties&chain=unanswered',
      '?embed=casualties&select=2025-10-11-durand-line-clashes',
    ]) {
      fetched = [];
      await load(search);
      expect(fetched.toSorted(), search).toEqual(['assets/brief-acts.json', ...always]);
    }
  });

  it('is everything where words are searched for, which stand in summaries', async () => {
    const dataset = await load('?embed=casualties&q=convoy');
    expect(fetched).toHaveLength(7);
    expect(dataset.incidents.rows.map(({ summary }) => summary)).toEqual(
      whole.incidents.rows.map(({ summary }) => summary),
    );
  });

  it('is enough for whatever needs less', () => {
    expect(covers('whole', 'acts')).toBe(true);
    expect(covers('acts', 'acts')).toBe(true);
    expect(covers('acts', 'incidents')).toBe(true);
    expect(covers('incidents', 'acts')).toBe(false);
    expect(covers('acts', 'whole')).toBe(false);
  });

  it('is everything where there is no brief', async () => {
    await load('?embed=casualties', null);
    expect(fetched).toHaveLength(7);
    expect(fetched).toContain('data/sources.json');
  });

  it('draws the very same bars under any filter and word', async () => {
    const brief = await load('?embed=casualties');
    expect(brief.problems).toEqual([]);
    const pipelines = [whole, brief].map(createPipeline);
    fc.assert(
      fc.property(
        randomFilter(whole, ['Turkham', 'tehrik']),
        fc.constantFrom(...OUTCOMES),
        fc.constantFrom(...NAMED_WORDS, 'ispr', 'ttp'),
        fc.constantFrom('0', '1'),
        (filter, outcome, word, zoom) => {
          const state = {
            ...DEFAULT_STATE,
            // Places in chains need the acts, words the summaries, which are fetched for them.
            filter: { ...filter, chain: [], q: '' },
            outcome,
            word,
            settings: { casualties: { zoom } },
          };
          const [ofWhole, ofBrief] = pipelines.map((pipeline) => {
            const result = pipeline.run(state);
            const { rows, bars, totals } = casualties.series(
              buildViewInput(casualties, pipeline, state, result),
            );
            const { sum, differ, time } = result;
            return { rows, bars, totals, sum, differ, time };
          });
          expect(ofBrief).toEqual(ofWhole);
        },
      ),
      { numRuns: 100 },
    );
  });
});

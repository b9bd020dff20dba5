import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { briefOf } from '../../../src/data/brief.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { embedLoader, needsActs } from '../../../src/embed/embedLoader.ts';
import { createPipeline } from '../../../src/pipeline/createPipeline.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { draftOf, type Edition } from '../../../src/releases/edition.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { casualties } from '../../../src/views/casualties/index.ts';
import { buildViewInput } from '../../../src/views/buildViewInput.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const DATA = 'https://example.org/whose/data/';
const BRIEFS = { '2026-07-31': 'assets/brief.json' };
const whole = realDataset();

let fetched: string[] = [];
beforeEach(() => {
  fetched = [];
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.href.replace('https://example.org/whose/', '');
    fetched.push(file);
    const text =
      file === BRIEFS['2026-07-31']
        ? JSON.stringify(briefOf(whole))
        : readFileSync(`public/${file}`, 'utf8');
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
    needsActs(new URLSearchParams(search)),
  );

describe('what an embed fetches', () => {
  it('is a brief of the sources in place of them, no totals, and acts only where they count', async () => {
    await load('?embed=casualties&from=2025');
    expect(fetched.toSorted()).toEqual([
      'assets/brief.json',
      'data/actors.json',
      'data/datapackage.json',
      'data/incidents.json',
      'data/relations.json',
    ]);
    for (const search of [
      '?embed=diplomacy',
      '?embed=network',
      '?embed=casualties+diplomacy',
      '?embed=casualties&chain=unanswered',
      '?embed=casualties&select=2025-10-11-durand-line-clashes',
    ]) {
      fetched = [];
      await load(search);
      expect(fetched, search).toContain('data/diplomatic-events.json');
      expect(fetched, search).not.toContain('data/sources.json');
    }
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
            // Places in chains need the acts, which are fetched for them.
            filter: { ...filter, chain: [] },
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

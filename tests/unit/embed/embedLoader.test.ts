import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actsBriefOf, briefOf } from '../../../src/data/brief.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { covers, embedLoader, needOf, needOfState } from '../../../src/embed/embedLoader.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { createPipeline, type Pipeline } from '../../../src/pipeline/createPipeline.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';
import { draftOf, type Edition } from '../../../src/releases/edition.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../src/state/explorer.ts';
import { casualties } from '../../../src/views/casualties/index.ts';
import { buildViewInput } from '../../../src/views/buildViewInput.ts';
import { diplomacy } from '../../../src/views/diplomacy/index.ts';
import { network } from '../../../src/views/network/index.ts';
import type { ViewDefinition } from '../../../src/views/types.ts';
import { realDataset } from '../../fixtures/realDataset.ts';
import { randomFilter } from '../filter/randomFilter.ts';

const DATA = 'https://example.org/whose/data/';
const BRIEFS = {
  '2026-07-31': { incidents: 'assets/brief.json', acts: 'assets/brief-acts.json' },
};
const whole = realDataset();

let fetched: string[] = [];
/** What a server gives in a brief's place. */
let replaced: Readonly<Record<string, unknown>> = {};
beforeEach(() => {
  fetched = [];
  replaced = {};
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.href.replace('https://example.org/whose/', '');
    fetched.push(file);
    const built: Readonly<Record<string, unknown>> = {
      'assets/brief.json': briefOf(whole),
      'assets/brief-acts.json': actsBriefOf(whole),
      ...replaced,
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

describe('what a state rests on', () => {
  it.each([
    ['word=kabul&from=2025', 'incidents'],
    ['q=&chain=&select=', 'incidents'],
    ['chain=unanswered', 'acts'],
    ['select=2021-08-29-ispr-aug-2021', 'acts'],
    ['chain=unanswered&q=peshawar', 'whole'],
  ])('is, for %s, %s', (query, need) => {
    expect(needOfState(new URLSearchParams(query))).toBe(need);
  });
});

describe('what an embed fetches', () => {
  it('is one brief, and acts only where they count', async () => {
    await load('?embed=casualties&from=2025');
    expect(fetched).toEqual(['assets/brief.json']);
    for (const search of [
      '?embed=diplomacy',
      '?embed=network',
      '?embed=casualties+diplomacy',
      '?embed=casualties&chain=unanswered',
      '?embed=casualties&select=2025-10-11-durand-line-clashes',
    ]) {
      fetched = [];
      await load(search);
      expect(fetched.toSorted(), search).toEqual(['assets/brief-acts.json', 'assets/brief.json']);
    }
  });

  it('is everything where words are searched for, which stand in summaries', async () => {
    const dataset = await load('?embed=casualties&q=convoy');
    expect(fetched).toHaveLength(7);
    expect(dataset.incidents.rows.map(({ summary }) => summary)).toEqual(
      whole.incidents.rows.map(({ summary }) => summary),
    );
  });

  it.each([
    ['assets/brief.json', {}],
    ['assets/brief.json', []],
    ['assets/brief.json', null],
    ['assets/brief.json', { ...briefOf(whole), incidents: null }],
    ['assets/brief.json', { ...briefOf(whole), extent: null }],
    ['assets/brief-acts.json', {}],
    ['assets/brief-acts.json', { acts: [] }],
  ])('says so where %s is something else', async (address, content) => {
    replaced = { [address]: content };
    await expect(load('?embed=diplomacy')).rejects.toMatchObject({ file: 'brief', fault: 'shape' });
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

  /** All that it says in numbers and names: its first sentence's and the records behind each mark. */
  const said = async (
    pipeline: Pipeline,
    views: readonly ViewDefinition[],
    state: ExplorerState,
  ) => {
    const { evaluation, sum, full, whole: all, differ, time, zoomed } = pipeline.run(state);
    const result = pipeline.run(state);
    const drawn = views.map(async (view) => {
      const input = buildViewInput(view, pipeline, state, result);
      const series = view.series(input);
      const { describe: draw, records } = await view.drawn.fetch();
      return [view.title(ENGLISH, input), draw(series, input), records(series, input)];
    });
    return {
      sums: { sum, full, all, differ, time, zoomed },
      incidents: evaluation.passing.incidents,
      views: await Promise.all(drawn),
    };
  };

  it.each([
    ['embed=casualties', [casualties], 60],
    // Places in chains need the acts.
    ['embed=casualties&chain=unanswered', [casualties], 30],
    ['embed=diplomacy', [diplomacy], 30],
    ['embed=network', [network], 20],
    ['embed=casualties+diplomacy', [casualties, diplomacy], 20],
  ] as const)(
    'draws the very same under any filter and word: %s',
    async (search, views, numRuns) => {
      const brief = await load(`?${search}`);
      expect(brief.problems).toEqual([]);
      const [ofWhole, ofBrief] = [createPipeline(whole), createPipeline(brief)];
      const chained = !search.endsWith('=casualties');
      const settings = fc.record(
        Object.fromEntries(
          views.map(({ id, settings: own }: ViewDefinition) => [
            id,
            fc.record(
              Object.fromEntries(
                Object.entries(own)
                  .filter(([, values]) => values.every((value) => /^[a-z0-9]+$/u.test(value)))
                  .map(([name, values]) => [name, fc.constantFrom(...values)]),
              ),
            ),
          ]),
        ),
      );
      await fc.assert(
        fc.asyncProperty(
          randomFilter(whole),
          fc.constantFrom(...OUTCOMES),
          fc.constantFrom(...NAMED_WORDS, 'ispr', 'ttp'),
          settings,
          async (filter, outcome, word, chosen) => {
            const state: ExplorerState = {
              ...DEFAULT_STATE,
              filter: chained ? filter : { ...filter, chain: [] },
              outcome,
              word,
              settings: chosen,
            };
            expect(await said(ofBrief, views, state)).toEqual(await said(ofWhole, views, state));
          },
        ),
        { numRuns },
      );
    },
  );
});

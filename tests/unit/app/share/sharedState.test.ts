import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pictureOf,
  shareAddresses,
  type ShareChoices,
} from '../../../../src/app/share/sharedState.ts';
import { controlsOf, EMBEDS, embedOf, fullQuery } from '../../../../src/embed/embedAddress.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import { parseQuery } from '../../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../../src/state/urlContext.ts';
import type { Story } from '../../../../src/stories/storyFile.ts';
import { STUDIES } from '../../../../src/studies/registry.ts';
import { VIEWS } from '../../../../src/views/registry.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';
import { randomFilter } from '../../filter/randomFilter.ts';

const dataset = realDataset();
const context = buildUrlContext(dataset, VIEWS, STUDIES);
const SITE = 'https://example.org/deep/';
const RELEASE = '2026-07-31';
const CHOICES: ShareChoices = {
  embed: 'casualties',
  pinned: true,
  theme: 'auto',
  transparent: false,
  controls: [],
  box: null,
};
const stateOf = (query: string): ExplorerState => parseQuery(query, context).state;
const addresses = (state: ExplorerState, choices: Partial<ShareChoices> = {}) =>
  shareAddresses(state, { ...CHOICES, ...choices }, RELEASE, context, SITE);

describe('the addresses that are handed out', () => {
  it('are absolute, below where the page is served, and held to the release', () => {
    expect(addresses(DEFAULT_STATE)).toEqual({
      embed: `${SITE}embed.html?embed=casualties&data=${RELEASE}`,
      page: `${SITE}?data=${RELEASE}`,
    });
    expect(addresses(DEFAULT_STATE, { pinned: false })).toEqual({
      embed: `${SITE}embed.html?embed=casualties`,
      page: SITE,
    });
  });

  it('leave out what belongs to the reader’s own page, and settings of views that are not there', () => {
    const state = stateOf(
      'view=network&study=chains&theme=dark&casualties.rows=groups&network.form=matrix',
    );
    expect(addresses(state, { pinned: false })).toEqual({
      embed: `${SITE}embed.html?embed=casualties&casualties.rows=groups`,
      page: `${SITE}?casualties.rows=groups`,
    });
  });

  it('lead an embed to the chart where the page shows a table', () => {
    const state = stateOf('casualties.show=table&casualties.rows=groups');
    expect(addresses(state, { pinned: false })).toEqual({
      embed: `${SITE}embed.html?embed=casualties&casualties.rows=groups`,
      page: `${SITE}?casualties.show=table&casualties.rows=groups`,
    });
  });

  it('lead an embed to the same question, in any state', () => {
    fc.assert(
      fc.property(
        randomFilter(dataset),
        fc.constantFrom(...(Object.keys(EMBEDS) as ShareChoices['embed'][])),
        fc.constantFrom('auto', 'light', 'dark'),
        fc.option(fc.integer({ min: 200, max: 900 }), { nil: null }),
        (filter, embed, theme, box) => {
          const state = { ...DEFAULT_STATE, filter };
          const query = new URL(addresses(state, { embed, theme, box, controls: ['word'] }).embed)
            .search;
          const read = new URLSearchParams(query);
          expect(embedOf(read.get('embed'))).toBe(embed);
          expect(controlsOf(read.get('controls'))).toEqual(['word']);
          expect(read.get('fit')).toBe(box === null ? null : '1');
          const parsed = parseQuery(fullQuery(query), context);
          expect(parsed.rejected).toEqual([]);
          expect(parsed.state).toEqual({ ...state, theme, data: RELEASE });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the picture of a state', () => {
  const story = (id: string, query: string): Story => ({
    id,
    title: id,
    query,
    state: stateOf(query),
    text: null,
    candidate: null,
    marks: null,
  });
  const stories = [story('october', 'from=2025-10-01&to=2025-10-31'), story('word', 'word=kabul')];
  const nameOf = (query: string, choices: Partial<ShareChoices> = {}): string | null =>
    pictureOf(stateOf(query), { ...CHOICES, ...choices }, null, stories, context, SITE)?.src ??
    null;

  it('is that of the view for the whole record', () => {
    expect(nameOf('')).toBe(`${SITE}cards/casualties.png`);
    expect(nameOf('', { embed: 'network', theme: 'dark' })).toBe(`${SITE}cards/network.png`);
    expect(nameOf('view=network&study=chains&data=2026-07-31')).toBe(`${SITE}cards/casualties.png`);
  });

  it('is that of a story that asks just this, where the casualties are shown', () => {
    const october = 'from=2025-10-01&to=2025-10-31';
    expect(nameOf(october)).toBe(`${SITE}cards/october.png`);
    expect(nameOf('word=kabul')).toBe(`${SITE}cards/word.png`);
    expect(nameOf(october, { embed: 'diplomacy' })).toBeNull();
    expect(nameOf(`${october}&word=kabul`)).toBeNull();
    expect(nameOf('from=2025-10-01&to=2025-10-30')).toBeNull();
    expect(nameOf('casualties.rows=groups')).toBeNull();
  });

  it('is none of two views together, which the build does not draw', () => {
    expect(nameOf('', { embed: 'casualties+diplomacy' })).toBeNull();
    expect(nameOf('word=kabul', { embed: 'casualties+diplomacy' })).toBeNull();
  });

  it('is the same whatever is selected, unless a story selects just that', () => {
    const night = '2025-10-11-durand-line-clashes';
    expect(nameOf(`select=${night}`)).toBe(`${SITE}cards/casualties.png`);
    const one = story('night', `select=${night}`);
    const picture = pictureOf(stateOf(`select=${night}`), CHOICES, RELEASE, [one], context, SITE);
    // Held to a release it is that release's own, for good.
    expect(picture?.src).toBe(`${SITE}cards/${RELEASE}/night.png`);
    expect(nameOf(`word=armed-groups&select=${night}`)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  datasetMeta,
  datasetScript,
  jsonInScript,
  oEmbedAnswer,
  previewTags,
  type PreviewedPage,
} from '../../../src/pages/pageMeta.ts';

const PAGE: PreviewedPage = {
  title: 'One “night” & <more>',
  description: 'A sentence.',
  alt: 'A picture.',
  path: 'v/night/',
  card: 'cards/night.png',
  oEmbed: 'oembed/night.json',
};
const SITE = 'https://example.org/count/';
const FACTS = {
  title: 'The record',
  description: 'A hand-read sample of public reporting. Every figure is a claim.',
  version: '2026-07-31',
  created: '2026-07-31T00:00:00Z',
  licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/' }],
  contributors: [{ title: 'Maintainers' }],
};
const FILES = [{ name: 'sources', path: 'data/releases/2026-07-31/sources.0a.json' }];
const dataset = {
  extent: { first: 18_840, last: 20_665 },
  sources: { rows: [], rowOf: new Map() },
};

describe('what a page tells link previews', () => {
  const tags = previewTags(PAGE, SITE);

  it('has every tag once, each with a value', () => {
    for (const name of [
      'og:title',
      'og:description',
      'og:image',
      'og:image:width',
      'og:image:height',
      'og:image:alt',
      'og:url',
      'twitter:card',
    ]) {
      const found = tags.filter((tag) =>
        new RegExp(`(?:property|name)="${name}" content="[^"]+"`, 'u').test(tag),
      );
      expect(found, name).toHaveLength(1);
    }
    expect(tags).toContain(
      '<meta property="og:image" content="https://example.org/count/cards/night.png">',
    );
    expect(tags.join('')).toContain('content="One “night” &amp; &lt;more&gt;"');
    expect(tags.join('')).toContain(
      'rel="alternate" type="application/json+oembed" href="https://example.org/count/oembed/night.json"',
    );
  });

  it('leaves out what must be absolute where the site is not known, and makes nothing up', () => {
    const without = previewTags(PAGE, null).join('');
    expect(without).toContain('og:title');
    expect(without).not.toMatch(/og:image|og:url|oembed|canonical|http/u);
  });
});

describe('an answer to oEmbed', () => {
  const answer = oEmbedAnswer(PAGE, SITE, 'embed=casualties&data=2026-07-31', 480);

  it('is rich, with one frame after a quotation that links', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 480 });
    expect(answer.html).toMatch(
      /^<blockquote><a href="https:\/\/[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/u,
    );
    expect(answer.html).toContain(
      'src="https://example.org/count/embed.html?embed=casualties&amp;data=2026-07-31"',
    );
    // WordPress takes away every other attribute of a frame.
    const allowed = /^(?:src|width|height|frameborder|marginwidth|marginheight|scrolling|title)$/u;
    const frame = /<iframe ([^>]*)>/u.exec(answer.html)?.[1] ?? '';
    const names = [...frame.matchAll(/(\w+)="/gu)].map(([, name = '']) => name);
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('has its picture with both sizes', () => {
    expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
    expect(answer.thumbnail_url).toBe('https://example.org/count/cards/night.png');
  });
});

describe('the record as a dataset', () => {
  const meta = datasetMeta(FACTS, dataset, FILES, SITE);

  it('has what search engines ask for', () => {
    expect(String(meta['description']).length).toBeGreaterThanOrEqual(50);
    expect(meta).toMatchObject({
      '@type': 'Dataset',
      version: '2026-07-31',
      dateModified: '2026-07-31',
      temporalCoverage: '2021-08-01/2026-07-31',
      distribution: [
        { contentUrl: `${SITE}${FILES[0]?.path}`, encodingFormat: 'application/json' },
      ],
    });
    for (const key of ['license', 'creator', 'spatialCoverage', 'variableMeasured', 'isBasedOn']) {
      expect(meta[key], key).toBeTruthy();
    }
  });

  it('rates nobody’s truth', () => {
    expect(JSON.stringify(meta)).not.toContain('ClaimReview');
  });

  it('can never close its script, whatever a text says', () => {
    const hostile = { name: '</script><script>alert(1)</script><!--\u2028' };
    const written = datasetScript(hostile);
    expect(written.match(/<\/?script/gu)).toEqual(['<script', '</script']);
    expect(JSON.parse(jsonInScript(hostile))).toEqual(hostile);
  });
});

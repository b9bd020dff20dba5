/** What a page tells machines: link previews, the answer to oEmbed, and the record as a dataset. */
import { datePartsOf, isoOfDay } from '../lib/days.ts';
import type { Dataset } from '../data/dataset.ts';
import { xmlText } from '../export/xml.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { pages } from '../i18n/en/pages.ts';

/** Of the pictures of link previews, in pixels: what the large networks crop to. */
export const CARD = { width: 1200, height: 630 } as const;

/** Width that an oEmbed answer is made for: a column of text. */
export const EMBED_WIDTH = 640;

/** For how long a copy of an oEmbed answer holds, in seconds: a pinned view does not change. */
const CACHE_AGE = 86_400;

const { words } = LATER_ENGLISH.messages.cite;

/** What previews need of a page. */
export interface PreviewedPage {
  readonly title: string;
  readonly description: string;
  /** Of the picture. */
  readonly alt: string;
  /** Below the site's root, as is `card`. */
  readonly path: string;
  readonly card: string;
  /** Its oEmbed answer; null: it has none. */
  readonly oEmbed: string | null;
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`);
  return `<${name} ${written.join(' ')}>`;
}

/**
 * The tags of a page's head for link previews. Those that must be absolute addresses are left out
 * where the site's is not known.
 */
export function previewTags(page: PreviewedPage, site: string | null): readonly string[] {
  const property = (name: string, content: string) => tag('meta', { property: name, content });
  const named = (name: string, content: string) => tag('meta', { name, content });
  const card = site === null ? null : site + page.card;
  return [
    property('og:type', 'article'),
    property('og:site_name', words.product),
    property('og:title', page.title),
    property('og:description', page.description),
    named('twitter:card', 'summary_large_image'),
    ...(site === null || card === null
      ? []
      : [
          tag('link', { rel: 'canonical', href: site + page.path }),
          property('og:url', site + page.path),
          property('og:image', card),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(CARD.width)),
          property('og:image:height', String(CARD.height)),
          property('og:image:alt', page.alt),
          named('twitter:image', card),
          named('twitter:image:alt', page.alt),
          ...(page.oEmbed === null
            ? []
            : [
                tag('link', {
                  rel: 'alternate',
                  type: 'application/json+oembed',
                  href: site + page.oEmbed,
                  title: page.title,
                }),
              ]),
        ]),
  ];
}

/** The answer for a page that can be embedded (oembed.com, 2.3.4.4, `rich`). */
export interface OEmbedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly author_name: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/**
 * @param site absolute: an answer is read far from the page
 * @param embedQuery what follows `embed.html?`, held to a release
 * @param height of the embed at `EMBED_WIDTH`, in pixels
 */
export function oEmbedAnswer(
  page: PreviewedPage,
  site: string,
  embedQuery: string,
  height: number,
): OEmbedAnswer {
  const { title } = page;
  const link = `${tag('a', { href: site + page.path })}${xmlText(title)}</a>`;
  const frame = tag('iframe', {
    src: `${site}embed.html?${embedQuery}`,
    width: String(EMBED_WIDTH),
    height: String(height),
    frameborder: '0',
    scrolling: 'no',
    title,
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    // WordPress shows the quotation until the frame has spoken: a broken embed is still a link.
    html: `<blockquote>${link}</blockquote>${frame}</iframe>`,
    width: EMBED_WIDTH,
    height,
    provider_name: words.product,
    provider_url: site,
    author_name: words.creator,
    cache_age: CACHE_AGE,
    thumbnail_url: site + page.card,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** What of a package's description a dataset needs (`datapackage.json`). */
export interface PackageFacts {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly contributors: readonly { readonly title: string }[];
}

/** A released file of the record. */
export interface Distribution {
  readonly name: string;
  /** Below the site's root. */
  readonly path: string;
}

/**
 * The record as a schema.org Dataset. Addresses are relative to the page where the site's is not
 * known. It says who claimed what and rates nobody's truth: there is no ClaimReview.
 * @param root of the site, absolute or relative to the page
 */
export function datasetMeta(
  facts: PackageFacts,
  dataset: Pick<Dataset, 'extent' | 'sources'>,
  files: readonly Distribution[],
  root: string,
): Readonly<Record<string, unknown>> {
  const { first, last } = dataset.extent;
  const count = LATER_ENGLISH.format.count(dataset.sources.rows.length);
  const sources = files.find(({ name }) => name === 'sources');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: facts.title,
    description: facts.description,
    url: root,
    license: facts.licenses[0]?.path,
    creator: facts.contributors.map(({ title }) => ({ '@type': 'Organization', name: title })),
    version: facts.version,
    dateModified: facts.created.slice(0, 10),
    temporalCoverage: `${isoOfDay(first)}/${isoOfDay(last)}`,
    spatialCoverage: pages.countries.map((name) => ({ '@type': 'Country', name })),
    variableMeasured: pages.variables,
    isAccessibleForFree: true,
    inLanguage: 'en',
    copyrightYear: datePartsOf(last).year,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: pages.basedOn(count),
      ...(sources ? { url: root + sources.path } : {}),
    },
    distribution: files.map(({ name, path }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: root + path,
      encodingFormat: 'application/json',
    })),
  };
}

/** JSON as the content of a script element, which it can never close: `<` is written as an escape. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The element that holds a dataset's description; it is data, and no policy lets it run. */
export function datasetScript(meta: Readonly<Record<string, unknown>>): string {
  return `<script type="application/ld+json">${jsonInScript(meta)}</script>`;
}

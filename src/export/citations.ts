/**
 * What to cite, as items of CSL-JSON: the record, a state of its charts, one of its entries,
 * and before it everyone who published first. The other formats are made from these.
 */
import type { DateText, Source } from '../domain/record.ts';
import type { SourceKind } from '../domain/vocabulary.ts';
import { isoOfDay, type Day } from '../lib/days.ts';
import { dataOf, isoOfEdition, type Edition } from '../releases/edition.ts';

/** A date of any precision: year, month (1–12) and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export type CslType = 'article-newspaper' | 'dataset' | 'report' | 'webpage';

/** A bibliographic item in the citation style language's own form (csl-data.json). */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly version?: string;
  readonly URL?: string;
  /** The address of a copy in an archive. */
  readonly archive_location?: string;
  readonly language?: string;
  readonly note?: string;
}

/** Where an item stands in the record: what all of ours have in common. */
export interface CitedPage {
  readonly edition: Edition;
  /**
   * Absolute, and of these very tables: that of a release says the same as long as it is there.
   * null: there is none that others can open.
   */
  readonly address: string | null;
  /** The reader's day. */
  readonly accessed: Day;
}

/** Names that citations need, from the messages. */
export interface CitationWords {
  readonly product: string;
  readonly datasetTitle: string;
  readonly creator: string;
  /** What proves a release. */
  readonly sha256: (hash: string) => string;
  /** @param read a day, ISO */
  readonly unreleased: (read: string) => string;
  readonly noAddress: string;
}

function cslDate(text: DateText): CslDate {
  return { 'date-parts': [text.split('-').map(Number)] };
}

const TYPES: Readonly<Record<SourceKind, CslType>> = {
  news: 'article-newspaper',
  official: 'webpage',
  'un-report': 'report',
  research: 'report',
  dataset: 'dataset',
};

/**
 * Something that was read.
 * @param accessed the reader's day: where the reader follows the address now
 */
export function citeSource(source: Source, accessed: Day): CslItem {
  const type = TYPES[source.kind];
  const { publisher } = source;
  const periodical = type === 'article-newspaper' || type === 'webpage';
  return {
    id: source.id,
    type,
    // In square brackets, as styles have it, where the words are ours.
    title:
      source.title_basis === undefined || source.title_basis === 'as-published'
        ? source.title
        : `[${source.title}]`,
    ...(publisher === null
      ? {}
      : periodical
        ? { 'container-title': publisher }
        : { author: [{ literal: publisher }], publisher }),
    ...(source.published === null ? {} : { issued: cslDate(source.published) }),
    accessed: cslDate(isoOfDay(accessed)),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(source.archive_url === null ? {} : { archive_location: source.archive_url }),
    language: source.lang,
  };
}

function ours(
  { edition, address, accessed }: CitedPage,
  { product, datasetTitle, creator, sha256, unreleased, noAddress }: CitationWords,
  own: Pick<CslItem, 'id' | 'type' | 'title'>,
): CslItem {
  const proof =
    edition.kind === 'release' ? sha256(edition.sha256) : unreleased(isoOfDay(edition.read));
  return {
    ...own,
    author: [{ literal: creator }],
    ...(own.type === 'dataset'
      ? { publisher: product }
      : // Without an address the record is found by its title.
        { 'container-title': address === null ? datasetTitle : product }),
    // Unreleased tables have no date and no version, and the citation says so.
    ...(edition.kind === 'release' ? { issued: cslDate(isoOfEdition(edition)) } : {}),
    accessed: cslDate(isoOfDay(accessed)),
    ...(edition.kind === 'release' ? { version: edition.version } : {}),
    ...(address === null ? {} : { URL: address }),
    language: 'en',
    note: address === null ? `${proof}; ${noAddress}` : proof,
  };
}

/** The whole record, as a dataset of one release. */
export function citeRecord(page: CitedPage, words: CitationWords): CslItem {
  return ours(page, words, {
    id: `whose-count-${dataOf(page.edition)}`,
    type: 'dataset',
    title: words.datasetTitle,
  });
}

/** @param title the chart in words, with its filter and whose word counts */
export function citeState(page: CitedPage, words: CitationWords, title: string): CslItem {
  return ours(page, words, {
    id: `whose-count-${dataOf(page.edition)}-chart`,
    type: 'webpage',
    title,
  });
}

/**
 * An incident, an act or a claim: its sources in their order, its place in the record last.
 * @param entry its id, and what it is in words
 */
export function citeEntry(
  { id, title }: Pick<CslItem, 'id' | 'title'>,
  sources: readonly Source[],
  page: CitedPage,
  words: CitationWords,
): readonly CslItem[] {
  return [
    ...sources.map((source) => citeSource(source, page.accessed)),
    ours(page, words, { id, type: 'webpage', title }),
  ];
}

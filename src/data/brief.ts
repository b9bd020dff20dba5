/**
 * What a picture needs of the tables that it does not show: the days, kinds and publishers of
 * sources, on which readings and filters rest, and the days that the whole record spans. A fifth of the record's
 * weight, made from a release by the build and never part of it.
 */
import type { Source } from '../domain/record.ts';
import type { DaySpan } from '../lib/days.ts';
import type { Dataset } from './dataset.ts';

export interface Brief {
  readonly sources: readonly (readonly [
    id: string,
    published: Source['published'],
    kind: Source['kind'],
    publisher: Source['publisher'],
  ])[];
  readonly extent: DaySpan;
}

/** The brief of a record. */
export function briefOf({ sources, extent }: Dataset): Brief {
  return {
    sources: sources.rows.map(({ id, published, kind, publisher }) => [
      id,
      published,
      kind,
      publisher,
    ]),
    extent,
  };
}

/** Sources as the border wants them; nothing but id, day, kind and publisher is known of them. */
export function sourcesOf({ sources }: Brief): readonly Source[] {
  return sources.map(([id, published, kind, publisher]) => ({
    id,
    publisher,
    title: id,
    title_basis: 'descriptive',
    url: null,
    archive_url: null,
    document: null,
    published,
    kind,
    lang: 'en',
  }));
}

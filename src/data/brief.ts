/**
 * What a picture needs of the tables that it does not show: the days and kinds of sources, on which
 * readings and filters rest, and the days that the whole record spans. A fifth of the record's
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
  ])[];
  readonly extent: DaySpan;
}

/** The brief of a record. */
export function briefOf({ sources, extent }: Dataset): Brief {
  return { sources: sources.rows.map(({ id, published, kind }) => [id, published, kind]), extent };
}

/** Sources as the border wants them; nothing but id, day and kind is known of them. */
export function sourcesOf({ sources }: Brief): readonly Source[] {
  return sources.map(([id, published, kind]) => ({
    id,
    publisher: null,
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

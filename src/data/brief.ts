/**
 * What a picture needs of a release, and no more: of sources, which it does not show, their days, kinds and
 * publishers, on which readings and filters rest; incidents and acts without their summaries, which only searches
 * of words read; the days that the whole record spans. Made from a release by the build and never part of it.
 */
import type { DiplomaticEvent, Incident, Source } from '../domain/record.ts';
import type { DaySpan } from '../lib/days.ts';
import type { Dataset } from './dataset.ts';

export interface Brief {
  readonly sources: readonly (readonly [
    id: string,
    published: Source['published'],
    kind: Source['kind'],
    publisher: Source['publisher'],
  ])[];
  readonly incidents: readonly Omit<Incident, 'summary'>[];
  readonly extent: DaySpan;
}

/** The diplomatic acts, apart: not every picture rests on them. */
export type ActsBrief = readonly Omit<DiplomaticEvent, 'summary'>[];

function withoutSummary<Row extends { readonly summary: string }>(row: Row): Omit<Row, 'summary'> {
  const { summary: _summary, ...rest } = row;
  return rest;
}

/** As the border wants it; nothing but the title is known of it. */
function withSummary<Row extends { readonly title: string }>(row: Row): Row & { summary: string } {
  return { ...row, summary: row.title };
}

/** The brief of a record. */
export function briefOf({ sources, incidents, extent }: Dataset): Brief {
  return {
    sources: sources.rows.map(({ id, published, kind, publisher }) => [
      id,
      published,
      kind,
      publisher,
    ]),
    incidents: incidents.rows.map(withoutSummary),
    extent,
  };
}

/** The acts of a record for its brief. */
export function actsBriefOf({ events }: Dataset): ActsBrief {
  return events.rows.map(withoutSummary);
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

/** Incidents as the border wants them, each with its title for a summary. */
export function incidentsOf({ incidents }: Brief): readonly Incident[] {
  return incidents.map(withSummary);
}

/** Acts as the border wants them, each with its title for a summary. */
export function actsOf(acts: ActsBrief): readonly DiplomaticEvent[] {
  return acts.map(withSummary);
}

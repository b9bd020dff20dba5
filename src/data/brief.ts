/**
 * What a picture needs of a release, and no more. The build makes it of records that have passed the
 * border, and it is never part of the release: its files are named by their content, and are as much
 * the build's as the code is that reads them. So nothing checks its records again.
 */
import type {
  Actor,
  Claim,
  DiplomaticEvent,
  Dispute,
  Incident,
  Place,
  Relation,
  Source,
} from '../domain/record.ts';
import type { DaySpan } from '../lib/days.ts';
import { dataOf, type Edition } from '../releases/edition.ts';
import { buildDataset, type Dataset } from './dataset.ts';
import { parseFile } from './parseFile.ts';
import { RecordFileError, type FoundProblem } from './problem.ts';

/** Without words of how a figure was meant, where it was read, and the place on a map: no picture shows them. */
type BriefClaim = Omit<Claim, 'detail' | 'paragraph'>;
type BriefIncident = Omit<Incident, 'summary' | 'place' | 'claims' | 'disputes'> & {
  readonly place: Omit<Place, 'lat' | 'lon'>;
  readonly claims: readonly BriefClaim[];
  readonly disputes: readonly Omit<Dispute, 'note'>[];
};

/** Of everything but diplomatic acts. */
export interface Brief {
  /** On which readings and filters rest; no picture shows a source. */
  readonly sources: readonly (readonly [
    id: string,
    published: Source['published'],
    kind: Source['kind'],
    publisher: Source['publisher'],
  ])[];
  /** Without other names, which only searches of words read. */
  readonly actors: readonly Omit<Actor, 'aliases' | 'sources'>[];
  readonly incidents: readonly BriefIncident[];
  /** Only who speaks for whom: membership rests on it. */
  readonly voices: readonly Relation[];
  /** The days that the whole record spans. */
  readonly extent: DaySpan;
  /** What the border left out. */
  readonly problems: readonly FoundProblem[];
}

/** What is added where acts are drawn or asked for: not every picture rests on them. */
export interface ActsBrief {
  readonly acts: readonly Omit<DiplomaticEvent, 'summary'>[];
  readonly relations: readonly Relation[];
}

/** The brief of a record. */
export function briefOf({ sources, actors, incidents, relations, ...rest }: Dataset): Brief {
  return {
    sources: sources.rows.map(({ id, published, kind, publisher }) => [
      id,
      published,
      kind,
      publisher,
    ]),
    actors: actors.rows.map(({ aliases: _aliases, sources: _sources, ...actor }) => actor),
    incidents: incidents.rows.map(shortIncident),
    voices: relations.rows.filter(({ type }) => type === 'speaks-for'),
    extent: rest.extent,
    problems: rest.problems,
  };
}

function shortIncident({ summary: _summary, ...incident }: Incident): BriefIncident {
  const { lat: _lat, lon: _lon, ...place } = incident.place;
  return {
    ...incident,
    place,
    claims: incident.claims.map(
      ({ detail: _detail, paragraph: _paragraph, ...claim }): BriefClaim => claim,
    ),
    disputes: incident.disputes.map(({ note: _note, ...dispute }) => dispute),
  };
}

/** The acts of a record, and how its actors stand to each other, for its brief. */
export function actsBriefOf({ events, relations }: Dataset): ActsBrief {
  return {
    acts: events.rows.map(({ summary: _summary, ...act }) => act),
    relations: relations.rows,
  };
}

function fullSource([id, published, kind, publisher]: Brief['sources'][number]): Source {
  return {
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
  };
}

function fullIncident(incident: BriefIncident): Incident {
  return {
    ...incident,
    place: { ...incident.place, lat: null, lon: null },
    claims: incident.claims.map((claim) => ({ ...claim, detail: null, paragraph: null })),
    disputes: incident.disputes.map((dispute) => ({ ...dispute, note: '' })),
    summary: '',
  };
}

/**
 * The record as far as a brief has it: what it leaves out is not said there, and stands as such. No
 * stand-in hangs on the record, for two releases are compared by their briefs.
 * @param acts null: there are no acts, and of relations only those by which actors speak
 * @param edition whose brief it is
 */
export function datasetOfBrief(brief: Brief, acts: ActsBrief | null, edition: Edition): Dataset {
  const tables = {
    sources: brief.sources.map(fullSource),
    actors: brief.actors.map((actor) => ({ ...actor, aliases: [], sources: [] })),
    incidents: brief.incidents.map(fullIncident),
    'diplomatic-events': acts?.acts.map((act) => ({ ...act, summary: '' })) ?? [],
    'period-totals': [],
    relations: acts?.relations ?? brief.voices,
  };
  // Not all of the record is there, whose days its axis spans.
  const dataset = buildDataset(tables, dataOf(edition), brief.problems, edition);
  return { ...dataset, extent: brief.extent };
}

/** A server may give anything under a file's name: are the parts of a brief there? */
function parsePart<Part extends object>(
  text: string,
  parts: Readonly<Record<keyof Part, 'list' | 'object'>>,
): Part {
  const value = parseFile('brief', text);
  const isThere = ([name, kind]: [string, unknown]): boolean => {
    const part: unknown = Reflect.get(value as object, name);
    return kind === 'list' ? Array.isArray(part) : typeof part === 'object' && part !== null;
  };
  if (typeof value === 'object' && value !== null && Object.entries(parts).every(isThere)) {
    return value as Part;
  }
  throw new RecordFileError('brief', 'shape', { expected: 'brief' });
}

/** @throws RecordFileError where it is no brief */
export function parseBrief(text: string): Brief {
  return parsePart<Brief>(text, {
    sources: 'list',
    actors: 'list',
    incidents: 'list',
    voices: 'list',
    extent: 'object',
    problems: 'list',
  });
}

/** @throws RecordFileError where it is no brief of acts */
export function parseActsBrief(text: string): ActsBrief {
  return parsePart<ActsBrief>(text, { acts: 'list', relations: 'list' });
}

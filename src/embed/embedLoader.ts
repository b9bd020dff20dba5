/** Fetches of a release what an embed shows, and no more. */
import { actsOf, incidentsOf, sourcesOf, type ActsBrief, type Brief } from '../data/brief.ts';
import type { Dataset } from '../data/dataset.ts';
import { fetchText } from '../data/fetchText.ts';
import { loadRecord } from '../data/loadRecord.ts';
import { RecordFileError } from '../data/problem.ts';
import { parseFile, parseTable, readRows } from '../data/readTables.ts';
import type { Edition, RecordPaths } from '../releases/edition.ts';
import { embedOf } from './embedAddress.ts';

/** What a picture, or its address, rests on, each with what stands before it; a search of words needs the whole. */
export const NEEDS = ['incidents', 'acts', 'whole'] as const;
export type Need = (typeof NEEDS)[number];

/** Release → the addresses of its brief's files, relative to the page. */
export type Briefs = Readonly<
  Partial<Record<string, Readonly<Record<'incidents' | 'acts', string>>>>
>;

/** Fetches a release, or the tables that are being edited, which have no brief. */
export type EmbedLoader = (edition: Edition, need: Need, signal?: AbortSignal) => Promise<Dataset>;

/** Is what is there enough? */
export function covers(there: Need, need: Need): boolean {
  return NEEDS.indexOf(there) >= NEEDS.indexOf(need);
}

/**
 * What an embed's query rests on. Casualties need acts where a place in a chain of answers is asked
 * for, or an act is chosen.
 */
export function needOf(query: URLSearchParams): Need {
  if (query.has('q')) return 'whole';
  const chained = query.has('chain') || query.has('select');
  return chained || embedOf(query.get('embed')) !== 'casualties' ? 'acts' : 'incidents';
}

/**
 * A server may give anything under a file's name.
 * @throws RecordFileError where it is no brief
 */
function parseBrief(text: string): Brief {
  const value = parseFile('incidents', text);
  const parts = typeof value === 'object' && value !== null ? (value as Partial<Brief>) : {};
  const { sources, incidents, extent } = parts;
  if (Array.isArray(sources) && Array.isArray(incidents) && extent !== undefined) {
    return { sources, incidents, extent };
  }
  throw new RecordFileError('incidents', 'shape', { expected: 'object' });
}

/**
 * @param dataUrl the folder of data, ending with a slash
 * @param briefs a release without one is fetched whole
 */
export function embedLoader(dataUrl: string, briefs: Briefs): EmbedLoader {
  return async (edition, need, signal) => {
    const brief = edition.kind === 'draft' ? undefined : briefs[edition.version];
    if (brief === undefined || need === 'whole') {
      return loadRecord(dataUrl, edition, signal ? { signal } : {});
    }
    const read = (file: keyof RecordPaths): Promise<string> =>
      fetchText(new URL(edition.paths[file], dataUrl), file, signal);
    const readBrief = (address: string, file: keyof RecordPaths): Promise<string> =>
      fetchText(new URL(address, new URL('../', dataUrl)), file, signal);
    const [known, described, actors, acts, relations] = await Promise.all([
      readBrief(brief.incidents, 'incidents'),
      read('datapackage'),
      read('actors'),
      need === 'acts' ? readBrief(brief.acts, 'diplomatic-events') : '[]',
      read('relations'),
    ]);
    // Built from the release by the site's own build; its rows pass the border as all others.
    const rows = parseBrief(known);
    const dataset = readRows(
      described,
      {
        sources: sourcesOf(rows),
        incidents: incidentsOf(rows),
        'diplomatic-events': actsOf(parseTable('diplomatic-events', acts) as ActsBrief),
        actors: parseTable('actors', actors),
        relations: parseTable('relations', relations),
        'period-totals': [],
      },
      edition,
    );
    // Not all of the record is there, whose days its axis spans.
    return { ...dataset, extent: rows.extent };
  };
}

/** Fetches of a release what an embed shows, and no more. */
import { sourcesOf, type Brief } from '../data/brief.ts';
import type { Dataset } from '../data/dataset.ts';
import { fetchText } from '../data/fetchText.ts';
import { loadRecord } from '../data/loadRecord.ts';
import { readTables } from '../data/readTables.ts';
import type { Edition, RecordPaths } from '../releases/edition.ts';
import { embedOf } from './embedAddress.ts';

/**
 * Fetches a release, or the tables that are being edited, which have no brief.
 * @param acts with the diplomatic acts
 */
export type EmbedLoader = (
  edition: Edition,
  acts: boolean,
  signal?: AbortSignal,
) => Promise<Dataset>;

/**
 * Does the picture, or what its address asks for, rest on diplomatic acts? Casualties do where a
 * place in a chain of answers is asked for, or an act is chosen.
 */
export function needsActs(query: URLSearchParams): boolean {
  const acts = query.has('chain') || query.has('select');
  return acts || embedOf(query.get('embed')) !== 'casualties';
}

/**
 * @param dataUrl the folder of data, ending with a slash
 * @param briefs version → its brief, relative to the page; a release without one is fetched whole
 */
export function embedLoader(
  dataUrl: string,
  briefs: Readonly<Partial<Record<string, string>>>,
): EmbedLoader {
  return async (edition, acts, signal) => {
    const brief = edition.kind === 'draft' ? undefined : briefs[edition.version];
    if (brief === undefined) return loadRecord(dataUrl, edition, signal ? { signal } : {});
    const read = (file: keyof RecordPaths): Promise<string> =>
      fetchText(new URL(edition.paths[file], dataUrl), file, signal);
    const [known, described, actors, incidents, events, relations] = await Promise.all([
      fetchText(new URL(brief, new URL('../', dataUrl)), 'sources', signal),
      read('datapackage'),
      read('actors'),
      read('incidents'),
      acts ? read('diplomatic-events') : '[]',
      read('relations'),
    ]);
    // Built from the release by the site's own build; its sources pass the border as all others.
    const { extent, ...rest } = JSON.parse(known) as Brief;
    const sources = JSON.stringify(sourcesOf({ extent, ...rest }));
    const texts = { sources, actors, incidents, relations, 'diplomatic-events': events };
    return readTables(described, { ...texts, 'period-totals': '[]' }, edition, extent);
  };
}

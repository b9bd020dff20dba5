/** Fetches of a release what an embed shows, and no more. */
import { datasetOfBrief, parseActsBrief, parseBrief } from '../data/brief.ts';
import type { Dataset } from '../data/dataset.ts';
import { fetchText } from '../data/fetchText.ts';
import type { Edition } from '../releases/edition.ts';
import { lazyCode } from '../ui/lazyCode.ts';
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
 * What a state rests on, beside what the embed shows anyway.
 * @param query as the page around asks for it
 */
export function needOfState(query: URLSearchParams): Need {
  const asks = (key: string): boolean => (query.get(key) ?? '') !== '';
  if (asks('q')) return 'whole';
  return asks('chain') || asks('select') ? 'acts' : 'incidents';
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

/** Fetched where it is needed: few embeds need it, and it has the border's schemas and rules in it. */
const recordLoader = lazyCode(async () => (await import('../data/loadRecord.ts')).loadRecord);

function briefOf(briefs: Briefs, edition: Edition, need: Need) {
  if (edition.kind === 'draft' || need === 'whole') return null;
  return briefs[edition.version] ?? null;
}

/**
 * The addresses of all that is read for a need.
 * @param dataUrl the folder of data, ending with a slash
 * @param briefs a release without one is read whole, and so are tables that are being edited
 */
export function filesRead(
  dataUrl: string,
  briefs: Briefs,
  edition: Edition,
  need: Need,
): readonly string[] {
  const brief = briefOf(briefs, edition, need);
  if (brief === null)
    return Object.values(edition.paths).map((path) => new URL(path, dataUrl).href);
  return [brief.incidents, ...(need === 'acts' ? [brief.acts] : [])].map(
    (address) => new URL(address, new URL('../', dataUrl)).href,
  );
}

/**
 * @param dataUrl the folder of data, ending with a slash
 * @param briefs a release without one is fetched whole
 */
export function embedLoader(dataUrl: string, briefs: Briefs): EmbedLoader {
  return async (edition, need, signal) => {
    if (briefOf(briefs, edition, need) === null) {
      const loadRecord = await recordLoader.fetch();
      return loadRecord(dataUrl, edition, signal ? { signal } : {});
    }
    const [incidents = '', acts] = await Promise.all(
      filesRead(dataUrl, briefs, edition, need).map((address) =>
        fetchText(new URL(address), 'brief', signal),
      ),
    );
    return datasetOfBrief(
      parseBrief(incidents),
      acts === undefined ? null : parseActsBrief(acts),
      edition,
    );
  };
}

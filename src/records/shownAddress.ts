import { queryText } from '../lib/queryText.ts';
import { dataOf, type Edition } from '../releases/edition.ts';
import { publicPage } from './publicPage.ts';

type Query = Iterable<readonly [key: string, value: string]>;

/**
 * What follows `?` in the address of a state over the tables that are shown: of a release, which
 * never says anything else, or of the tables being edited. Its theme is the reader's own.
 */
export function shownQuery(edition: Edition, query: Query): string {
  const kept = Array.from(query).filter(([key]) => key !== 'theme' && key !== 'data');
  return queryText([...kept, ['data', dataOf(edition)]]);
}

/**
 * The page over the tables that are shown, for files and citations.
 * @param page where it is, if another than the one that is open: without its query and hash
 * @returns null: there is no address that others can open
 */
export function shownAddress(
  edition: Edition,
  query: Query,
  page: string | null = publicPage(),
): string | null {
  if (page === null) return null;
  const { origin, pathname } = new URL(page);
  return `${origin}${pathname}?${shownQuery(edition, query)}`;
}

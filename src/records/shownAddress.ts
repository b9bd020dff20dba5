import { queryText } from '../lib/queryText.ts';
import { dataOf, type Edition } from '../releases/edition.ts';

/**
 * The page over the tables that are shown, for files and citations: of a release, which never says
 * anything else, or of the tables being edited. Its theme is the reader's own.
 * @param page where it is, which may be another than the one that is open
 */
export function shownAddress(
  edition: Edition,
  query: Iterable<readonly [key: string, value: string]>,
  page = location.href,
): string {
  const address = new URL(page);
  const kept = Array.from(query).filter(([key]) => key !== 'theme' && key !== 'data');
  address.hash = '';
  address.search = queryText([...kept, ['data', dataOf(edition)]]);
  return address.href;
}

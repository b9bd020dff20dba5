/** A hash that is the rest of a query: markup writes `&` as `&#038;`, and someone wrote it twice. */
const REST_OF_QUERY = /^#(?:0*38|x0*26);/iu;

/**
 * The query of the page's address, without `?`, and what was meant to be in it and has become the
 * hash: as keys that nobody knows, so that it is said that they were not taken.
 */
export function pageQuery({ search, hash }: Pick<Location, 'search' | 'hash'> = location): string {
  const query = search.replace(/^\?/u, '');
  return REST_OF_QUERY.test(hash) ? `${query}&${hash}` : query;
}

import { useSyncExternalStore } from 'react';

const lists = new Map<string, MediaQueryList>();

/** One list a query: asking the browser anew at every render is not free. */
function listOf(query: string): MediaQueryList {
  const known = lists.get(query) ?? matchMedia(query);
  lists.set(query, known);
  return known;
}

/** Does the media query hold? Follows the window. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = listOf(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    () => listOf(query).matches,
  );
}

/** Ties the store to the address: the only code that reads or writes it. */
import { restore, useExplorer } from './explorerStore.ts';
import { formatQuery, parseQuery, type RejectedParameter } from './urlCodec.ts';
import type { UrlContext } from './urlParameters.ts';

/**
 * Takes over the state of the address, then makes each committed change one step of the
 * browser's history; back and forward restore. Previews are never written.
 * @param onRejected is told what of an address was ignored, at the start and at every step back
 * @returns a function that unties them
 */
export function connectUrl(
  context: UrlContext,
  onRejected: (rejected: readonly RejectedParameter[]) => void,
): () => void {
  const takeOver = (): void => {
    const { state, rejected } = parseQuery(location.search, context);
    restore(state);
    onRejected(rejected);
  };
  takeOver();
  addEventListener('popstate', takeOver);
  const unsubscribe = useExplorer.subscribe((store, before) => {
    if (store.committed === before.committed) return;
    const query = formatQuery(store.state, context);
    if (query === location.search.slice(1)) return;
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  });
  return () => {
    removeEventListener('popstate', takeOver);
    unsubscribe();
  };
}

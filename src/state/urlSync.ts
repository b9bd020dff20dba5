/** Ties the store to the address: the only code that reads or writes it. */
import { restore, useExplorer } from './explorerStore.ts';
import { pageQuery } from './pageQuery.ts';
import { formatQuery, parseQuery, type RejectedParameter } from './urlCodec.ts';
import type { UrlContext } from './urlParameters.ts';

/**
 * Takes over the state of the address, then makes each committed change one step of the
 * browser's history; back and forward restore. Previews are never written, nor is a change
 * that the address doesn't hold: an address with ignored parts stays as it was until then.
 * @param onRejected is told what of an address was ignored, at the start and at every step back
 * @param writes false: the address is read and never written, as in a page that isn't our own
 * @returns a function that unties them
 */
export function connectUrl(
  context: UrlContext,
  onRejected: (rejected: readonly RejectedParameter[]) => void,
  writes = true,
): () => void {
  /** The state of the address, as we would write it. */
  let written = '';
  const takeOver = (): void => {
    const { state, rejected } = parseQuery(pageQuery(), context);
    written = formatQuery(state, context);
    restore(state);
    onRejected(rejected);
  };
  takeOver();
  addEventListener('popstate', takeOver);
  const unsubscribe = useExplorer.subscribe((store, before) => {
    if (!writes || store.committed === before.committed) return;
    const query = formatQuery(store.state, context);
    if (query === written) return;
    try {
      history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
      written = query;
    } catch {
      // Safari refuses more than 100 steps in ten seconds; the next committed change is written.
    }
  });
  return () => {
    removeEventListener('popstate', takeOver);
    unsubscribe();
  };
}

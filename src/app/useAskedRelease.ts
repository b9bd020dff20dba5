import { useEffect } from 'react';
import { currentState, restore, useExplorer } from '../state/explorerStore.ts';
import { themeIn } from '../state/themeIn.ts';
import { askedIn } from '../releases/edition.ts';

/**
 * Makes release and theme of the state those of the address, ahead of the rest of it, which can be
 * read only once the record is there.
 */
export function takeOverReleaseAndTheme(): void {
  const now = currentState();
  const [data, theme] = [askedIn(location.search), themeIn(location.search)];
  if (data !== now.data || theme !== now.theme) restore({ ...now, data, theme });
}

/** The release that the address asks for: a version, `draft`, or null for the newest. */
export function useAskedRelease(): string | null {
  useEffect(() => {
    addEventListener('popstate', takeOverReleaseAndTheme);
    return () => removeEventListener('popstate', takeOverReleaseAndTheme);
  }, []);
  return useExplorer((store) => store.state.data);
}

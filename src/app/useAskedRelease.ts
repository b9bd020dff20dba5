import { useEffect } from 'react';
import { currentState, restore, useExplorer } from '../state/explorerStore.ts';
import { askedIn } from '../releases/edition.ts';

/**
 * Makes the state's release that of the address, ahead of the rest of it, which can be read only
 * once the record is there.
 */
export function takeOverRelease(): void {
  const data = askedIn(location.search);
  if (data !== currentState().data) restore({ ...currentState(), data });
}

/** The release that the address asks for: a version, `draft`, or null for the newest. */
export function useAskedRelease(): string | null {
  useEffect(() => {
    addEventListener('popstate', takeOverRelease);
    return () => removeEventListener('popstate', takeOverRelease);
  }, []);
  return useExplorer((store) => store.state.data);
}

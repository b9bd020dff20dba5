import { useEffect, type RefObject } from 'react';
import { commit, type Transition } from '../../state/explorerStore.ts';

const closeLast: Transition = (state) => ({ ...state, select: state.select.slice(0, -1) });

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  // One step back: the page's own Escape would drop the whole selection.
  event.stopPropagation();
  commit(closeLast);
}

/** Escape inside the element takes back the last thing selected. */
export function useEscape(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  });
}

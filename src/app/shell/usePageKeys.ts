import { useEffect, useRef } from 'react';
import { commit, useExplorer, withSelected } from '../../state/explorerStore.ts';
import { hover } from '../../state/interactionStore.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/**
 * Keys of the whole page, wherever the focus is: `?` for the help, Escape to step back from
 * the evidence to the charts. What a view or panel has handled comes here as handled.
 * @param openHelp null: single keys are off
 */
export function usePageKeys(openHelp: (() => void) | null): void {
  const open = useRef(openHelp);
  useEffect(() => {
    open.current = openHelp;
  }, [openHelp]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === '?' && open.current && !isTyping(event.target)) {
        event.preventDefault();
        open.current();
      }
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) {
        hover(null);
        if (useExplorer.getState().state.select.length > 0) commit(withSelected(null));
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * What was clicked in a part of the page stays under the pointer while the part is laid out anew.
 * @param layout changes when it is
 */
export function useKeptPlace(root: RefObject<HTMLElement | null>, layout: unknown): void {
  const clicked = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element)) return;
      clicked.current = { element: target, top: target.getBoundingClientRect().top };
    };
    element?.addEventListener('click', remember, { capture: true });
    return () => element?.removeEventListener('click', remember, { capture: true });
  }, [root]);
  useLayoutEffect(() => {
    const kept = clicked.current;
    clicked.current = null;
    if (!kept?.element.isConnected) return;
    const moved = kept.element.getBoundingClientRect().top - kept.top;
    if (moved !== 0) window.scrollBy(0, moved);
  }, [layout]);
}

import { useEffect, useRef, type RefObject } from 'react';
import type { Selected } from '../../state/selected.ts';

type Focusable = HTMLElement | SVGElement;

function isFocusable(element: Element | null): element is Focusable {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/**
 * Moves the focus to the top panel's heading when a selection is made by keyboard or from
 * inside the drawer, and gives it back to what opened the drawer when that closes.
 * @param root the drawer's scrolling content
 */
export function useDrawerFocus(
  root: RefObject<HTMLElement | null>,
  select: readonly Selected[],
): void {
  const opener = useRef<Focusable | null>(null);
  const shown = useRef<string | null>(null);
  const top = JSON.stringify(select.at(-1) ?? null);

  // Not a subscription: the heading to be focused exists only once the panel is drawn.
  useEffect(() => {
    const content = root.current;
    if (!content || shown.current === top) return;
    const first = shown.current === null;
    shown.current = top;
    content.scrollTo?.({ top: 0 });
    const active = document.activeElement;
    const outside = active !== null && active !== document.body && !content.contains(active);
    if (outside && isFocusable(active)) opener.current = active;
    // A pointer's focus draws no ring. What was pressed inside the drawer is gone with its
    // panel, and the focus with it; a link followed into the page has no focus to move.
    const moves = outside ? active.matches(':focus-visible') : !first;
    if (moves) {
      content.querySelector<HTMLElement>('[data-drawer-heading]')?.focus({ preventScroll: true });
    }
  }, [root, top]);

  useEffect(
    () => () => {
      const active = document.activeElement;
      // The drawer is gone by now: a focus that was in it has fallen to the body.
      if (active !== null && active !== document.body) return;
      if (opener.current?.isConnected === true) opener.current.focus({ preventScroll: true });
    },
    [],
  );
}

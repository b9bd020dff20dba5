import { useEffect, useRef, type RefObject } from 'react';
import type { Selected } from '../../state/selected.ts';

/** Did the keyboard bring the focus where it is? A pointer's focus draws no ring. */
function isKeyboardFocus(element: Element | null): element is HTMLElement | SVGElement {
  return element !== null && element !== document.body && element.matches(':focus-visible');
}

/**
 * Moves the focus to the top panel's heading when a selection is made by keyboard or from
 * inside the drawer, and gives it back to what opened the drawer when that closes.
 * @returns the ref of the drawer's content
 */
export function useDrawerFocus(select: readonly Selected[]): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const top = JSON.stringify(select.at(-1) ?? null);

  // Runs after every change of the top panel: the heading exists only once it is drawn.
  useEffect(() => {
    const content = root.current;
    if (!content) return;
    content.scrollTop = 0;
    const active = document.activeElement;
    const outside = active !== null && active !== document.body && !content.contains(active);
    if (outside) opener.current = active;
    // What was pressed inside the drawer is gone with its panel, and the focus with it.
    if (isKeyboardFocus(active) || (!outside && opener.current !== null)) {
      content.querySelector<HTMLElement>('[data-drawer-heading]')?.focus({ preventScroll: true });
    }
  }, [top]);

  useEffect(
    () => () => {
      const active = document.activeElement;
      // The drawer is gone by now: a focus that was in it has fallen to the body.
      if (active !== null && active !== document.body) return;
      const from = opener.current;
      if (from?.isConnected && (from instanceof HTMLElement || from instanceof SVGElement)) {
        from.focus({ preventScroll: true });
      }
    },
    [],
  );
  return root;
}

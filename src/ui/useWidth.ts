import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * 180 mm in CSS pixels, which A4 and letter pages have between their margins. What is drawn to
 * measure must be drawn again for it: paper is laid out when no script runs any more.
 */
export const PAPER_WIDTH = 680;

/** Width of what an element holds, in whole CSS pixels; 0 where there is no room. */
export function contentWidth(element: HTMLElement): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const padding = (parseFloat(paddingInlineStart) || 0) + (parseFloat(paddingInlineEnd) || 0);
  return Math.max(0, Math.floor(element.clientWidth - padding));
}

/**
 * The content width of an element in whole CSS pixels, kept up to date, on paper at most what a
 * page has; 0 before it is laid out.
 * @param expect gives the width that it will have, where something around it is laid out already:
 *   all is then drawn at once and not first without, to be measured
 */
export function useWidth<T extends HTMLElement>(
  expect: () => number = () => 0,
): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(expect);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // The page is taken as it stands when this event has run, hence at once.
    const fitPaper = (): void =>
      flushSync(() => setWidth(Math.min(PAPER_WIDTH, Math.floor(element.clientWidth))));
    window.addEventListener('beforeprint', fitPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', fitPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return [ref, width];
}

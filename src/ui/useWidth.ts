import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * 180 mm in CSS pixels, which A4 and letter pages have between their margins. What is drawn to
 * measure must be drawn again for it: paper is laid out when no script runs any more.
 */
export const PAPER_WIDTH = 680;

/**
 * The content width of an element in whole CSS pixels, kept up to date, on paper at most what a
 * page has; 0 before it is laid out.
 */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
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

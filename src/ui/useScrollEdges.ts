import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** At which sides of a scroll region there is more than what is in sight. */
export interface ScrollEdges {
  /** Towards the line's start and its end. */
  readonly before: boolean;
  readonly after: boolean;
  readonly above: boolean;
  readonly below: boolean;
}

const NONE: ScrollEdges = { before: false, after: false, above: false, below: false };
/** Sizes are rounded: what is less than this past an edge is nothing. In CSS pixels. */
const SLACK = 2;

/** The sides at which an element hides something now. */
export function scrollEdges(
  element: Pick<
    HTMLElement,
    'scrollLeft' | 'scrollTop' | 'scrollWidth' | 'scrollHeight' | 'clientWidth' | 'clientHeight'
  >,
): ScrollEdges {
  // Counted from the line's start, which in a right-to-left page gives negative numbers.
  const along = Math.abs(element.scrollLeft);
  const down = element.scrollTop;
  return {
    before: along >= SLACK,
    after: element.scrollWidth - element.clientWidth - along >= SLACK,
    above: down >= SLACK,
    below: element.scrollHeight - element.clientHeight - down >= SLACK,
  };
}

/** What tells of sizes, and of whose inside the region. */
interface Watch {
  readonly observer: ResizeObserver;
  readonly children: Set<Element>;
}

/** Watches the children that stand in an element now, and no other. */
function watchChildren({ children: now }: HTMLElement, { observer, children }: Watch): void {
  const present = new Set(now);
  for (const child of children) {
    if (present.has(child)) continue;
    observer.unobserve(child);
    children.delete(child);
  }
  for (const child of now) {
    if (children.has(child)) continue;
    observer.observe(child);
    children.add(child);
  }
}

/**
 * Where a scroll region has more to show, kept up to date.
 * @param ref of the element that scrolls
 * @returns the sides, and what to call when the region has been scrolled
 */
export function useScrollEdges(
  ref: RefObject<HTMLElement | null>,
): readonly [ScrollEdges, () => void] {
  const [edges, setEdges] = useState(NONE);
  const measure = useCallback((): void => {
    if (!ref.current) return;
    const next = scrollEdges(ref.current);
    setEdges((old) =>
      old.before === next.before &&
      old.after === next.after &&
      old.above === next.above &&
      old.below === next.below
        ? old
        : next,
    );
  }, [ref]);
  const watch = useRef<Watch | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    watch.current = { observer, children: new Set() };
    return () => {
      observer.disconnect();
      watch.current = null;
    };
  }, [ref, measure]);
  // After every drawing another child may stand there. Other rows are other sizes, of which the
  // observer tells once the page is laid out: to measure here would lay it out once more.
  useLayoutEffect(() => {
    if (ref.current && watch.current) watchChildren(ref.current, watch.current);
  });
  return [edges, measure];
}

import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

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
  // After every drawing: other rows are other sizes, and nothing tells of that.
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [ref, measure]);
  return [edges, measure];
}

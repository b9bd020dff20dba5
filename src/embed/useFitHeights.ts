import { useEffect, useLayoutEffect, useReducer, useRef, useState, type RefObject } from 'react';
import { fitHeights, keepLists, type Wish } from './fitHeights.ts';

interface Fitted {
  /** The box that the heights are for: another one begins anew. */
  readonly box: string;
  readonly heights: readonly number[];
}

/** Legends settle within two rounds; more would be a circle. */
const MOST_TRIES = 4;

/**
 * The views' heights in a box that does not grow: the frame's height less whatever stands around
 * them, which is measured. Only for frames whose height is not told to the page around.
 * @param root all that the frame shows, each view in an element with `data-drawn`, which is `list` where it is cut
 * @param fit false: it is no such box, and every view gets what it wants
 */
export function useFitHeights(
  root: RefObject<HTMLElement | null>,
  wishes: readonly Wish[],
  fit: boolean,
): readonly number[] {
  const [fitted, setFitted] = useState<Fitted | null>(null);
  const [box, setBox] = useState(boxOf);
  /** How often each measure of what stands around has been answered in this box. */
  const tries = useRef({ box, counts: new Map<number, number>() });
  useEffect(() => {
    const resized = (): void => setBox(boxOf());
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  const [, measureAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!fit || !root.current) return undefined;
    // What comes later beside the views, as the line of later corrections does, draws none of them.
    const sizes = new ResizeObserver(measureAgain);
    sizes.observe(root.current);
    return () => sizes.disconnect();
  }, [fit, root]);
  const current = fitted?.box === box ? fitted.heights : null;
  const heights = fit && current ? current : wishes.map(({ wanted }) => wanted);
  // After every drawing, for what stands around may have changed with it; `MOST_TRIES` ends it.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- no list of dependencies would be right
  useLayoutEffect(() => {
    const element = root.current;
    if (!fit || !element) return;
    if (tries.current.box !== box) tries.current = { box, counts: new Map() };
    const around = element.getBoundingClientRect().height - drawnHeight(element, heights);
    // What had no room once in this box has none: else it would come and go.
    const left = heights.filter((height) => height > 0).length;
    const next = fitHeights(innerHeight - around, wishes.slice(0, left));
    const kept = keepLists(
      heights.map((_, index) => next[index] ?? 0),
      heights,
      wishes,
    );
    if (kept.every((height, index) => height === heights[index])) return;
    const { counts } = tries.current;
    const count = counts.get(around) ?? 0;
    counts.set(around, count + 1);
    if (count < MOST_TRIES) setFitted({ box, heights: kept });
  });
  return heights;
}

function boxOf(): string {
  return `${innerWidth}×${innerHeight}`;
}

/**
 * What the views take of their heights: a list may need less, or not be there yet. What a drawing
 * takes beyond its height, as a legend in two lines does, stands around it; a list has not been cut yet.
 */
function drawnHeight(root: HTMLElement, heights: readonly number[]): number {
  const given = heights.filter((height) => height > 0);
  const parts = [...root.querySelectorAll('[data-drawn]')];
  return given.reduce((sum, height, index) => {
    const part = parts[index];
    const own = part?.getBoundingClientRect().height ?? 0;
    return sum + (part?.getAttribute('data-drawn') === 'list' ? own : Math.min(height, own));
  }, 0);
}

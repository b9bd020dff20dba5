import { useEffect } from 'react';
import { endHover, type Hovered } from '../state/interactionStore.ts';

/**
 * Ends a chart's hover together with what it is on: another focus, a mark that is gone, or the
 * chart itself, which a key can take from under the pointer without a pointerleave.
 * @param own what the chart's focus is on, as it was handed to `hover`
 */
export function useHoverEnd(own: Hovered | null): void {
  // By value: the same focus is another object in every render.
  const told = JSON.stringify(own);
  useEffect(() => () => endHover(told), [told]);
}

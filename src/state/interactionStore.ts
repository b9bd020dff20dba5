/** Hover: changes at the pointer's rate, filters nothing, is never in the URL. */
import { create } from 'zustand';
import type { Day } from '../lib/days.ts';

export type Hovered =
  | { readonly kind: 'span'; readonly first: Day; readonly last: Day }
  /** An incident or a diplomatic event. */
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'pair'; readonly from: string; readonly to: string };

interface InteractionState {
  /** What the pointer or the keyboard's focus is on, in whichever view. */
  readonly hovered: Hovered | null;
}

export const useInteraction = create<InteractionState>()(() => ({ hovered: null }));

/** Sets or clears what is hovered; an equal value changes nothing. */
export function hover(next: Hovered | null): void {
  const { hovered } = useInteraction.getState();
  if (hovered === next || JSON.stringify(hovered) === JSON.stringify(next)) return;
  useInteraction.setState({ hovered: next });
}

/**
 * Clears what is hovered if it is still this; by now the pointer may be on another chart.
 * @param told what was hovered, as JSON
 */
export function endHover(told: string): void {
  if (JSON.stringify(useInteraction.getState().hovered) === told) hover(null);
}

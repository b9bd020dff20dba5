/**
 * The one store of what is asked and shown. Every change goes through `commit`
 * (one step of the browser's history) or `preview` (while a brush is dragged).
 */
import { create } from 'zustand';
import type { Filter } from '../filter/filter.ts';
import { DEFAULT_STATE, type ExplorerState } from './explorer.ts';
import type { Selected } from './selected.ts';

interface ExplorerStore {
  readonly state: ExplorerState;
  /** Counts committed changes; the URL follows this, not previews. */
  readonly committed: number;
  /** Counts states that are not passing previews: what waits for rest follows this. */
  readonly settled: number;
}

export const useExplorer = create<ExplorerStore>()(() => ({
  state: DEFAULT_STATE,
  committed: 0,
  settled: 0,
}));

/** The state as it is now, for callers outside of rendering and for what a selector has just told. */
export function currentState(): ExplorerState {
  return useExplorer.getState().state;
}

/** How many steps have been taken by now: which of two wishes is the later one. */
export function countSteps(): number {
  return useExplorer.getState().committed;
}

export type Transition = (state: ExplorerState) => ExplorerState;

/** A step that back and forward undo and redo. A transition that returns its argument is no step. */
export function commit(transition: Transition): void {
  useExplorer.setState((store) => {
    const state = transition(store.state);
    return state === store.state
      ? store
      : { state, committed: store.committed + 1, settled: store.settled + 1 };
  });
}

/** A passing change, as while dragging; a later `commit` makes it a step. */
export function preview(transition: Transition): void {
  useExplorer.setState((store) => ({ ...store, state: transition(store.state) }));
}

/** Takes over a state from the URL (first load, back, forward) without making a step. */
export function restore(state: ExplorerState): void {
  useExplorer.setState((store) => ({ ...store, state, settled: store.settled + 1 }));
}

/** Changes part of the filter. Roles go with the last actor: alone they constrain nothing. */
export function withFilter(patch: Partial<Filter>): Transition {
  return (state) => {
    const filter = { ...state.filter, ...patch };
    const idle = filter.actor.length === 0 && filter.role.length > 0;
    return { ...state, filter: idle ? { ...filter, role: [] } : filter };
  };
}

/** Selects one thing (opens the drawer), or nothing. */
export function withSelected(selected: Selected | null): Transition {
  return (state) => ({ ...state, select: selected ? [selected] : [] });
}

/** Adds to the selection, or takes out what is selected already (Shift + click). */
export function withAlsoSelected(selected: Selected): Transition {
  return (state) => {
    const key = JSON.stringify(selected);
    const rest = state.select.filter((one) => JSON.stringify(one) !== key);
    return {
      ...state,
      select: rest.length < state.select.length ? rest : [...rest, selected],
    };
  };
}

/** Changes one setting of one view; null goes back to its default. */
export function withSetting(view: string, name: string, value: string | null): Transition {
  return (state) => {
    const { [name]: _old, ...others } = state.settings[view] ?? {};
    const own = value === null ? others : { ...others, [name]: value };
    return { ...state, settings: { ...state.settings, [view]: own } };
  };
}

import { createContext, use, useCallback, useSyncExternalStore } from 'react';

/** How far a fetch has come, in parts. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

interface FetchState {
  /** null: on its way, or it could not be had. */
  readonly value: object | null;
  /** null: it could be had, or is on its way. */
  readonly failure: Error | null;
  readonly progress: Progress | null;
}

const NOTHING: FetchState = { value: null, failure: null, progress: null };

type Load<T extends object> = (
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Promise<T>;

interface Entry {
  readonly load: Load<object>;
  readonly listeners: Set<() => void>;
  state: FetchState;
  /** null: no fetch runs. */
  running: AbortController | null;
}

/** Whatever was fetched, by key. The files don't change while they are read: nothing grows old. */
export type FetchedFiles = Map<string, Entry>;

export const FetchedContext = createContext<FetchedFiles>(new Map());

function tell(entry: Entry, state: FetchState): void {
  entry.state = state;
  for (const listener of entry.listeners) listener();
}

function start(entry: Entry): void {
  const running = new AbortController();
  entry.running = running;
  const settle = (state: FetchState): void => {
    if (entry.running !== running) return;
    entry.running = null;
    // Whatever of it is still on its way is of no use: one part has failed.
    if (state.failure) running.abort();
    tell(entry, state);
  };
  const onProgress = (progress: Progress): void => {
    if (entry.running === running) tell(entry, { ...NOTHING, progress });
  };
  entry.load(running.signal, onProgress).then(
    (value) => settle({ ...NOTHING, value }),
    (error: unknown) =>
      settle({ ...NOTHING, failure: error instanceof Error ? error : new Error(String(error)) }),
  );
}

/** What is fetched, and how to try again. */
export interface Fetched<T extends object> {
  readonly value: T | null;
  /** Why it could not be had; null: it could, or is on its way. */
  readonly failure: Error | null;
  readonly progress: Progress | null;
  readonly retry: () => void;
}

/**
 * Fetches something once for all parts of the page that ask for it, while any of them is there.
 * @param key what is fetched: the same for the same thing, and for nothing else
 * @param load fetches it; that of the first who asks counts
 */
export function useFetched<T extends object>(key: string, load: Load<T>): Fetched<T> {
  const files = use(FetchedContext);
  let entry = files.get(key);
  if (!entry) {
    entry = { load, listeners: new Set(), state: NOTHING, running: null };
    files.set(key, entry);
  }
  const asked = entry;
  const subscribe = useCallback(
    (listener: () => void) => {
      asked.listeners.add(listener);
      if (asked.state === NOTHING && !asked.running) start(asked);
      return () => {
        asked.listeners.delete(listener);
        if (asked.listeners.size > 0 || !asked.running) return;
        // Nobody waits for it any more.
        asked.running.abort();
        asked.running = null;
        asked.state = NOTHING;
      };
    },
    [asked],
  );
  const { value, failure, progress } = useSyncExternalStore(subscribe, () => asked.state);
  const retry = (): void => {
    if (asked.running) return;
    tell(asked, NOTHING);
    start(asked);
  };
  // A key stands for one thing, and so for one type.
  return { value: value as T | null, failure, progress, retry };
}

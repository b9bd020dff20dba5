import { use, useEffect, useState } from 'react';

/** What comes in a chunk of its own. */
export interface LazyCode<T> {
  /** The fetch that runs or has run, failed ones included; begins one where there is none. */
  readonly pending: () => Promise<T>;
  /** Fetches the code; what could not be had before is asked for again. */
  readonly fetch: () => Promise<T>;
}

/** The code, in a render: suspends while it is on its way and throws where it could not be had. */
export function useLazyCode<T>({ pending }: LazyCode<T>): T {
  return use(pending());
}

/** Code in its own chunk that, unlike by React's `lazy`, can be had after a failure. */
export function lazyCode<T>(load: () => Promise<T>): LazyCode<T> {
  let pending: Promise<T> | null = null;
  let failed = false;
  const start = async (): Promise<T> => {
    try {
      const code = await load();
      // What `use` notes on a promise that it has waited for: it then takes the value at once,
      // without the pause of some hundred milliseconds that it gives every fallback.
      Object.assign(pending ?? {}, { status: 'fulfilled', value: code });
      return code;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  return {
    pending: () => (pending ??= start()),
    fetch: () => {
      if (failed) {
        failed = false;
        pending = null;
      }
      return (pending ??= start());
    },
  };
}

const deferred: LazyCode<unknown>[] = [];

/** Code that nobody needs in the first second: see `fetchDeferredCode`. */
export function deferredCode<T>(load: () => Promise<T>): LazyCode<T> {
  const code = lazyCode(load);
  deferred.push(code);
  return code;
}

let isFetched = false;
let announce = (): void => undefined;
const fetchedOnce = new Promise<void>((resolve) => {
  announce = resolve;
});

/**
 * Fetches all deferred code, for the moment when the charts are there and the line is free.
 * What can't be had says so where it is asked for.
 * @returns whether all of it could be had
 */
export async function fetchDeferredCode(): Promise<boolean> {
  const fetched = await Promise.allSettled(deferred.map((code) => code.fetch()));
  isFetched = true;
  announce();
  return fetched.every(({ status }) => status === 'fulfilled');
}

/**
 * Whether the deferred code has been fetched once: for what is drawn unasked, and would fetch its
 * code in the first second otherwise.
 */
export function useDeferredCodeFetched(): boolean {
  const [fetched, setFetched] = useState(isFetched);
  useEffect(() => {
    void fetchedOnce.then(() => setFetched(true));
  }, []);
  return fetched;
}

import { createElement, use, type ComponentType, type ReactElement } from 'react';

export interface LazyPart<Props extends object> {
  readonly Component: (props: Props) => ReactElement;
  /**
   * Fetches the code; afterwards the first render does not wait for it. What could not be had
   * before is asked for again.
   */
  readonly preload: () => Promise<void>;
}

/**
 * A component whose code comes in its own chunk. Unlike React's own `lazy` it can be had after
 * all once its fetching has failed, and once its code is there it does not suspend, not even for
 * the pause of some hundred milliseconds that React gives every fallback.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let pending: Promise<ComponentType<Props>> | null = null;
  let failed = false;
  const fetched = (): Promise<ComponentType<Props>> => {
    pending ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      (error: unknown) => {
        failed = true;
        throw error;
      },
    );
    return pending;
  };
  return {
    Component: function Part(props) {
      return createElement(loaded ?? use(fetched()), props);
    },
    preload: async () => {
      if (failed) {
        failed = false;
        pending = null;
      }
      await fetched();
    },
  };
}

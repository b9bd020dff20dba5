import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ViewProps } from './types.ts';

type ViewComponent = ComponentType<ViewProps>;

export interface LazyView {
  readonly Component: LazyExoticComponent<ViewComponent>;
  /** Fetches the component's code; afterwards the first render does not wait for it. */
  readonly preload: () => Promise<void>;
}

/** A view's component whose code comes in its own chunk. */
export function lazyView(load: () => Promise<ViewComponent>): LazyView {
  let loaded: ViewComponent | null = null;
  const fetched = async (): Promise<ViewComponent> => {
    loaded ??= await load();
    return loaded;
  };
  const Component = lazy(() => {
    const there = loaded;
    if (!there) return fetched().then((component) => ({ default: component }));
    // React takes a thenable that answers at once without suspending, and so without the
    // pause of some hundred milliseconds that it gives every fallback.
    const now = {
      // oxlint-disable-next-line unicorn/no-thenable -- a thenable is what is wanted
      then: (resolve: (module: { default: ViewComponent }) => void) => resolve({ default: there }),
    };
    return now as Promise<{ default: ViewComponent }>;
  });
  return {
    Component,
    preload: async () => {
      await fetched();
    },
  };
}

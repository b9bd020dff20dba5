import { createElement, type ComponentType, type ReactElement } from 'react';
import { lazyCode, useLazyCode, type LazyCode } from './lazyCode.ts';

export interface LazyPart<Props extends object> {
  readonly Component: (props: Props) => ReactElement;
  /**
   * Fetches the code; afterwards the first render does not wait for it. False where it could not
   * be had: the render then throws the reason.
   */
  readonly preload: () => Promise<boolean>;
}

/** A component whose code comes in its own chunk. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  return partOf(lazyCode(load));
}

/** The component of lazy code. */
export function partOf<Props extends object>(
  code: LazyCode<ComponentType<Props>>,
): LazyPart<Props> {
  return {
    Component: function Part(props) {
      return createElement(useLazyCode(code), props);
    },
    preload: () =>
      code.fetch().then(
        () => true,
        () => false,
      ),
  };
}

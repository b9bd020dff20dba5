import { Suspense, useEffect, type ComponentType, type ReactElement } from 'react';
import { useTexts } from '../i18n/TextsContext.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { deferredCode } from './lazyCode.ts';
import { partOf } from './lazyPart.ts';

interface ShownProps {
  /** Called once the component stands in the page; a stable function. */
  readonly onShown?: () => void;
}

/**
 * A component that nobody needs in the first second. Where its code can't be had, a line with
 * another try stands in its place, and nothing around it is harmed.
 */
export function deferredPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props & ShownProps) => ReactElement {
  const { Component, preload } = partOf(deferredCode(load));
  return function DeferredPart({ onShown, ...rest }) {
    // What remains of the props without the one of this function's own.
    const props = rest as unknown as Props;
    return (
      <ErrorBoundary
        resetKey={null}
        // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
        fallback={(error, retry) => (
          <PartFailed error={error} retry={() => void preload().then(retry, retry)} />
        )}
      >
        <Suspense fallback={null}>
          <Component {...props} />
          {onShown && <Shown onShown={onShown} />}
        </Suspense>
      </ErrorBoundary>
    );
  };
}

/** Its effect waits, as its neighbour does, for the code to arrive. */
function Shown({ onShown }: Required<ShownProps>) {
  useEffect(onShown, [onShown]);
  return null;
}

interface PartFailedProps {
  readonly error: Error;
  readonly retry: () => void;
}

function PartFailed({ error, retry }: PartFailedProps) {
  const { messages } = useTexts();
  return (
    <p role="alert">
      {messages.app.partFailed(error.message)}{' '}
      <button type="button" onClick={retry}>
        {messages.app.retry}
      </button>
    </p>
  );
}

import { Suspense, useEffect, type ComponentType, type ReactElement } from 'react';
import { useTexts } from '../i18n/TextsContext.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { deferredCode, fetchDeferredCode } from './lazyCode.ts';
import { partOf } from './lazyPart.ts';
import { tryAgain } from './tryAgain.ts';
import buttons from './FramedButton.module.css';

interface ShownProps {
  /** Called once the component stands in the page; a stable function. */
  readonly onShown?: () => void;
}

/**
 * A component that nobody needs in the first second. Where its code can't be had, a line with
 * another try stands in its place, and nothing around it is harmed.
 * @param place what it stands in: in a drawing the line is text of the drawing
 */
export function deferredPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  place: 'page' | 'drawing' = 'page',
): (props: Props & ShownProps) => ReactElement {
  const { Component } = partOf(deferredCode(load));
  return function DeferredPart({ onShown, ...rest }) {
    // What remains of the props without the one of this function's own.
    const props = rest as unknown as Props;
    return (
      <ErrorBoundary
        resetKey={null}
        // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
        fallback={(error, retry) => (
          // All of it: the part may have failed for want of another's code.
          <PartFailed
            error={error}
            inDrawing={place === 'drawing'}
            retry={() => void tryAgain(fetchDeferredCode).then(retry)}
          />
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
  readonly inDrawing: boolean;
  readonly retry: () => void;
}

function PartFailed({ error, inDrawing, retry }: PartFailedProps) {
  const { messages } = useTexts();
  const said = messages.app.partFailed(error.message);
  if (inDrawing) {
    return (
      <text role="alert" x={0} y={12} fill="currentColor" fontSize={11} onClick={retry}>
        {said}
      </text>
    );
  }
  return (
    <p role="alert">
      {said}{' '}
      <button type="button" className={buttons.framed} onClick={retry}>
        {messages.app.retry}
      </button>
    </p>
  );
}

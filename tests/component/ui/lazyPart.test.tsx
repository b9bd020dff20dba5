import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx';
import { lazyPart, type LazyPart } from '../../../src/ui/lazyPart.ts';

interface GreetingProps {
  readonly name: string;
}

function Greeting({ name }: GreetingProps): ReactNode {
  return <p>Hello {name}</p>;
}

function Stage({ part: { Component, preload } }: { readonly part: LazyPart<GreetingProps> }) {
  return (
    <ErrorBoundary
      resetKey={null}
      // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
      fallback={(error, retry) => (
        <button type="button" onClick={() => void preload().then(retry, retry)}>
          {error.message}
        </button>
      )}
    >
      <Suspense fallback="waiting">
        <Component name="you" />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Draws and lets what was asked for arrive: React holds a suspended tree until `act` has ended. */
async function draw(part: LazyPart<GreetingProps>): Promise<void> {
  await act(async () => {
    render(<Stage part={part} />);
    await Promise.resolve();
  });
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('lazyPart', () => {
  it('does not wait for code that was fetched ahead', async () => {
    const part = lazyPart<GreetingProps>(() => Promise.resolve(Greeting));
    await part.preload();
    render(<Stage part={part} />);
    expect(screen.getByText('Hello you')).toBeInTheDocument();
  });

  it('asks once, however often it is drawn, and draws once the code is there', async () => {
    const load = vi.fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting));
    const part = lazyPart<GreetingProps>(load);
    await draw(part);
    expect(await screen.findByText('Hello you')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('fails into its boundary, and can be had by another try', async () => {
    const load = vi
      .fn<() => Promise<typeof Greeting>>()
      .mockRejectedValueOnce(new Error('no connection'))
      .mockRejectedValueOnce(new Error('still none'))
      .mockResolvedValue(Greeting);
    await draw(lazyPart(load));
    await userEvent.click(await screen.findByRole('button', { name: 'no connection' }));
    await userEvent.click(await screen.findByRole('button', { name: 'still none' }));
    expect(await screen.findByText('Hello you')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(3);
  });
});

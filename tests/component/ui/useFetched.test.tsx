import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FetchedContext, useFetched } from '../../../src/ui/useFetched.ts';

type Load = Parameters<typeof useFetched<{ readonly text: string }>>[1];

/** A fetch that a test ends by hand. */
function byHand() {
  const calls: {
    readonly signal: AbortSignal;
    readonly progress: (done: number) => void;
    readonly arrive: (text: string) => Promise<void>;
    readonly fail: (error: unknown) => Promise<void>;
  }[] = [];
  const load: Load = (signal, onProgress) => {
    let resolve: (value: { text: string }) => void = () => undefined;
    let reject: (error: unknown) => void = () => undefined;
    const promise = new Promise<{ text: string }>((...ends) => {
      [resolve, reject] = ends;
    });
    const settled = async (end: () => void): Promise<void> => act(async () => end());
    calls.push({
      signal,
      progress: (done) => act(() => onProgress({ done, total: 3 })),
      arrive: (text) => settled(() => resolve({ text })),
      fail: (error) => settled(() => reject(error)),
    });
    return promise;
  };
  return { calls, load: vi.fn<Load>(load) };
}

function Reader({ name, load }: { readonly name: string; readonly load: Load }) {
  const { value, failure, progress, retry } = useFetched('key', load);
  return (
    <p data-testid={name}>
      {value?.text ?? failure?.message ?? `on its way ${progress?.done ?? '–'}`}
      {failure && (
        <button type="button" onClick={retry}>
          again
        </button>
      )}
    </p>
  );
}

const said = (name: string): string => screen.getByTestId(name).textContent;

describe('useFetched', () => {
  it('fetches once for all who ask, and keeps what came for those who ask later', async () => {
    const { calls, load } = byHand();
    const page = (names: readonly string[]) => (
      <FetchedContext value={files}>
        {names.map((name) => (
          <Reader key={name} name={name} load={load} />
        ))}
      </FetchedContext>
    );
    const files = new Map();
    const { rerender } = render(page(['a', 'b']));
    expect(said('a')).toBe('on its way –');
    calls[0]?.progress(2);
    expect([said('a'), said('b')]).toEqual(['on its way 2', 'on its way 2']);
    await calls[0]?.arrive('the record');
    rerender(page([]));
    rerender(page(['c']));
    expect(said('c')).toBe('the record');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says a failure whatever comes after it, stops the rest, and tries again when asked', async () => {
    const { calls, load } = byHand();
    render(
      <FetchedContext value={new Map()}>
        <Reader name="a" load={load} />
      </FetchedContext>,
    );
    await calls[0]?.fail(new Error('gone'));
    expect(calls[0]?.signal.aborted).toBe(true);
    // Another file of the same fetch arrives late.
    calls[0]?.progress(3);
    expect(said('a')).toBe('goneagain');
    await userEvent.click(screen.getByRole('button'));
    expect(said('a')).toBe('on its way –');
    await calls[1]?.arrive('the record');
    expect(said('a')).toBe('the record');
  });

  it('stops what nobody waits for, and begins anew for the next who asks', async () => {
    const { calls, load } = byHand();
    const files = new Map();
    const page = (asked: boolean) => (
      <FetchedContext value={files}>{asked && <Reader name="a" load={load} />}</FetchedContext>
    );
    const { rerender } = render(page(true));
    rerender(page(false));
    expect(calls[0]?.signal.aborted).toBe(true);
    await calls[0]?.fail(new Error('aborted'));
    rerender(page(true));
    expect(said('a')).toBe('on its way –');
    await calls[0]?.arrive('too late');
    expect(said('a')).toBe('on its way –');
    await calls[1]?.arrive('the record');
    expect(said('a')).toBe('the record');
  });
});

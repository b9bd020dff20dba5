import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useReadAhead } from '../../../src/app/useReadAhead.ts';
import type { Pipeline } from '../../../src/pipeline/createPipeline.ts';
import { NAMED_WORDS } from '../../../src/reading/word.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function draw(ready: boolean) {
  const read = vi.fn<Pipeline['read']>();
  const pipeline = { read } as unknown as Pipeline;
  const { unmount } = renderHook(() => useReadAhead(pipeline, 'wounded', ready));
  return { read, unmount };
}

describe('reading ahead', () => {
  it('reads every named word once, one at a time', () => {
    const { read } = draw(true);
    vi.advanceTimersByTime(60);
    expect(read).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(read.mock.calls).toEqual(NAMED_WORDS.map((word) => ['wounded', word]));
  });

  it('waits until the page has time, and ends with it', () => {
    const { read: early } = draw(false);
    vi.runAllTimers();
    expect(early).not.toHaveBeenCalled();
    const { read, unmount } = draw(true);
    vi.advanceTimersByTime(60);
    unmount();
    vi.runAllTimers();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

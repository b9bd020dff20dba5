import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useAtRest } from '../../../src/app/useAtRest.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import {
  commit,
  currentState,
  preview,
  restore,
  useExplorer,
  withFilter,
} from '../../../src/state/explorerStore.ts';

const held = () => renderHook(() => useAtRest(useExplorer((store) => store.state)));

describe('what is made of the last state at rest', () => {
  beforeEach(() => restore(DEFAULT_STATE));

  it('stays the same object while a brush moves, and follows when it is let go', () => {
    const { result } = held();
    const before = result.current;
    for (const day of [20_001, 20_002, 20_003]) {
      act(() => preview(withFilter({ from: day })));
      expect(result.current).toBe(before);
    }
    act(() => commit(withFilter({ to: 20_010 })));
    expect(result.current).toBe(currentState());
    expect(result.current.filter).toMatchObject({ from: 20_003, to: 20_010 });
  });

  it('follows a state that is restored from the address', () => {
    const { result } = held();
    act(() => restore({ ...DEFAULT_STATE, word: 'kabul' }));
    expect(result.current.word).toBe('kabul');
  });
});

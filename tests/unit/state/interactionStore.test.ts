import { beforeEach, expect, it, vi } from 'vitest';
import { hover, useInteraction } from '../../../src/state/interactionStore.ts';

beforeEach(() => useInteraction.setState(useInteraction.getInitialState()));

it('tells of what is hovered once, however often the pointer says it', () => {
  const told = vi.fn<() => void>();
  const untie = useInteraction.subscribe(told);
  hover({ kind: 'record', id: 'a' });
  hover({ kind: 'record', id: 'a' });
  expect(useInteraction.getState().hovered).toEqual({ kind: 'record', id: 'a' });
  expect(told).toHaveBeenCalledOnce();
  hover({ kind: 'actor', id: 'a' });
  expect(told).toHaveBeenCalledTimes(2);
  hover(null);
  hover(null);
  expect(useInteraction.getState().hovered).toBeNull();
  expect(told).toHaveBeenCalledTimes(3);
  untie();
});

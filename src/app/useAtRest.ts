import { useState } from 'react';
import { useExplorer } from '../state/explorerStore.ts';

/**
 * What is made of the last state at rest, for what need not follow a moving brush: studies and
 * evidence. The same object until the next state that is no passing preview.
 * @param value made of the state in force
 */
export function useAtRest<Value>(value: Value): Value {
  const settled = useExplorer((store) => store.settled);
  const [held, setHeld] = useState({ settled, value });
  if (held.settled === settled) return held.value;
  // While rendering, as React has it for what is derived from what was rendered before.
  setHeld({ settled, value });
  return value;
}

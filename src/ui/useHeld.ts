import { useState, type FocusEvent } from 'react';

/**
 * Whether a pointer presses, or the focus is within, an element that takes the handlers: what a
 * reader holds must not go from under the hand because its value would hide it.
 */
export function useHeld() {
  const [pressed, setPressed] = useState(false);
  const [focused, setFocused] = useState(false);
  const release = (): void => setPressed(false);
  return {
    held: pressed || focused,
    handlers: {
      onPointerDown: () => setPressed(true),
      onPointerUp: release,
      onPointerCancel: release,
      // A drag is captured and doesn't leave; a press that is none may end elsewhere.
      onPointerLeave: release,
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        setFocused(currentTarget.contains(relatedTarget)),
    },
  };
}

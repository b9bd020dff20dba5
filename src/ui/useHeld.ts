import { useState, type FocusEvent } from 'react';

/**
 * Whether a pointer presses, or the focus is within, a group of a drawing: what a reader holds must
 * not go from under the hand because its value would hide it.
 */
export function useHeld() {
  const [pressed, setPressed] = useState(false);
  const [focused, setFocused] = useState(false);
  const release = (): void => setPressed(false);
  return {
    held: pressed || focused,
    /** For the group. */
    pressHandlers: {
      onPointerDown: () => setPressed(true),
      onPointerUp: release,
      onPointerCancel: release,
      // A drag is captured and doesn't leave; a press that is none may end elsewhere.
      onPointerLeave: release,
    },
    /**
     * For each of its children that takes the focus. Not for the group: Chromium takes the focus to
     * every element of a drawing that listens for it by itself, as embeds' do.
     */
    focusHandlers: {
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        setFocused(currentTarget.parentElement?.contains(relatedTarget) ?? false),
    },
  };
}

import { useCallback, useState } from 'react';
import type { DrawnPicture } from './DrawPicture.tsx';

/**
 * The last picture that was drawn, as long as it is the one that is asked for.
 * @param key of what is to be drawn
 */
export function useDrawnPicture(key: string): {
  /** null: not yet. */
  readonly made: DrawnPicture | null;
  readonly onDrawn: (drawn: DrawnPicture) => void;
  /** Forgets it: it is drawn again. */
  readonly onRetry: () => void;
} {
  const [last, setLast] = useState<{ readonly key: string; readonly drawn: DrawnPicture } | null>(
    null,
  );
  const onDrawn = useCallback((drawn: DrawnPicture) => setLast({ key, drawn }), [key]);
  const onRetry = useCallback(() => setLast(null), []);
  return { made: last?.key === key ? last.drawn : null, onDrawn, onRetry };
}

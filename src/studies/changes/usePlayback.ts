import { useEffect, useEffectEvent, useState } from 'react';

/** A step's words must be read: no faster than this, in milliseconds. */
const STEP_LASTS = 2000;

/**
 * Plays steps on, one after the other, until the last.
 * @param onStep shows the next step; false: there is none
 * @param onEnd told once playing has stopped, by whatever
 */
export function usePlayback(onStep: () => boolean, onEnd: () => void) {
  const [playing, setPlaying] = useState(false);
  const next = useEffectEvent(() => {
    if (!onStep()) setPlaying(false);
  });
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => next(), STEP_LASTS);
    return () => {
      clearInterval(timer);
      ended();
    };
  }, [playing]);
  return { playing, setPlaying };
}

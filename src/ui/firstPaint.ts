import { useLayoutEffect } from 'react';

const ID = 'first-paint';

/** The standing first picture, if the page has one and shows it. */
export function hasFirstPaint(): boolean {
  const there = document.getElementById(ID);
  return there !== null && document.documentElement.dataset['asked'] === undefined;
}

/** Takes the first picture away once there is something better, or something wrong. */
export function useEndFirstPaint(): void {
  // Before the browser paints: the picture and what replaces it are never seen together.
  useLayoutEffect(() => {
    document.getElementById(ID)?.remove();
  }, []);
}

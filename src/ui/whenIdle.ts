/** Safari has no idle callbacks: a pause does there. In milliseconds. */
const PAUSE = 50;

/**
 * Acts once the browser has nothing more urgent to do.
 * @returns a function that calls it off
 */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, PAUSE);
  return () => clearTimeout(timer);
}

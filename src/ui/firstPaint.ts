import { useLayoutEffect } from 'react';

const ID = 'first-paint';

/** A first picture that answers. */
interface LiveFirstPaint {
  /** Resolves once nothing in it is held. */
  readonly atRest: () => Promise<void>;
  /** Called when it is taken away. */
  readonly end: () => void;
}

let live: LiveFirstPaint | null = null;

/** The first picture, if the page has one that stands yet, shown or not. */
export function firstPaint(): HTMLElement | null {
  return document.getElementById(ID);
}

/** The standing first picture, if the page has one and shows it. */
export function hasFirstPaint(): boolean {
  return firstPaint() !== null && document.documentElement.dataset['asked'] === undefined;
}

/** The picture answers from now on, by the store of states that the app takes over. */
export function makeFirstPaintLive(picture: LiveFirstPaint): void {
  live = picture;
}

/** Whether the reader may have changed the state by the picture. */
export function isFirstPaintLive(): boolean {
  return live !== null;
}

/** Waits until the reader holds nothing in the picture, for it would go from under the hand. */
export async function firstPaintAtRest(): Promise<void> {
  await live?.atRest();
}

/** What has the focus in the picture, by its role and name. */
function focusIn(picture: HTMLElement): string | null {
  const { activeElement } = document;
  if (!activeElement || !picture.contains(activeElement)) return null;
  const role = activeElement.getAttribute('role') ?? '';
  const name = activeElement.getAttribute('aria-label') ?? '';
  return `[role="${CSS.escape(role)}"][aria-label="${CSS.escape(name)}"]`;
}

/** Takes the first picture away once there is something better, or something wrong. */
export function useEndFirstPaint(): void {
  // Before the browser paints: the picture and what replaces it are never seen together.
  useLayoutEffect(() => {
    const picture = firstPaint();
    if (!picture) return;
    const focused = focusIn(picture);
    live?.end();
    live = null;
    picture.remove();
    // The same handle, where the reader was about to move it.
    if (focused !== null) document.querySelector<SVGElement>(focused)?.focus();
  }, []);
}

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
let answered = false;

/** The first picture, if the page has one that stands yet, shown or not. */
export function firstPaint(): HTMLElement | null {
  return document.getElementById(ID);
}

/** The standing first picture, if the page has one and shows it. */
export function hasFirstPaint(): boolean {
  const picture = firstPaint();
  if (picture === null || document.documentElement.dataset['asked'] !== undefined) return false;
  // A page may be too narrow for it.
  return getComputedStyle(picture).display !== 'none';
}

/** The picture answers from now on, by the store of states that the app takes over. */
export function makeFirstPaintLive(picture: LiveFirstPaint): void {
  live = picture;
  answered = true;
}

/** Whether the reader may have changed the state by the picture, be it gone by now. */
export function hasFirstPaintAnswered(): boolean {
  return answered;
}

/** Waits until the reader holds nothing in the picture, for it would go from under the hand. */
export async function firstPaintAtRest(): Promise<void> {
  await live?.atRest();
}

/** What has the focus in the picture, by its name. */
function focusIn(picture: HTMLElement): string | null {
  const { activeElement } = document;
  return activeElement && picture.contains(activeElement)
    ? activeElement.getAttribute('aria-label')
    : null;
}

/** Gives the focus to the same handle; else, where the window is none any more, to the chart. */
function passFocus(name: string): void {
  const same = document.querySelector<SVGElement>(
    `[role="slider"][aria-label="${CSS.escape(name)}"]`,
  );
  const next = same ?? document.querySelector<SVGElement>('[role="application"]');
  // The reader may have scrolled on.
  next?.focus({ preventScroll: true });
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
    if (focused !== null) passFocus(focused);
  }, []);
}

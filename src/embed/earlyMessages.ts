/** Messages that came before the code: `ahead.js`, in the page's head, has kept them. */

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to the window's
  interface Window {
    /** Undefined once they are taken. */
    earlyMessages?: MessageEvent<unknown>[] | undefined;
  }
}

/** Each once; from now on whoever takes them has to listen. */
export function takeEarlyMessages(): readonly MessageEvent<unknown>[] {
  const early = window.earlyMessages ?? [];
  window.earlyMessages = undefined;
  return early;
}

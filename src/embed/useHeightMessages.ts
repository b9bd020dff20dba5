import { useEffect, type RefObject } from 'react';
import { createHeightBreaker } from './heightBreaker.ts';
import { heightMessages, readHostMessage, type Host } from './hostMessages.ts';

/** Hosts often listen late: the height is said again then, in milliseconds after the start. */
const AGAIN = [250, 1000, 3000] as const;
/** Frames out of sight get no animation frames and no word of sizes: then a timer measures, after so many milliseconds. */
const OUT_OF_SIGHT = 100;
/** What a reader does in an embed; after it, heights may change as often as they like. */
const READER = ['pointerdown', 'pointerup', 'keydown', 'keyup'] as const;

/**
 * Browsers that size frames themselves where the page around says `frame-sizing: content-height` (CSS
 * Box Sizing 4), which `embed.html` allows in its head, measure again when asked.
 */
function askBrowser(): void {
  const { requestResize } = window as { readonly requestResize?: () => void };
  try {
    requestResize?.();
  } catch {
    // Refused, as in a frame within frames that are not sized so: messages tell the height, too.
  }
}

/**
 * Tells the page around how high the element is: at first, whenever that changes (once a frame at
 * most), and when the page around asks.
 * @param root must not be as high as its frame makes it
 * @param address what the embed's address tells of its host; null: nothing is told
 */
export function useHeightMessages(root: RefObject<HTMLElement | null>, address: Host | null): void {
  useEffect(() => {
    const element = root.current;
    if (!element || address === null || parent === window) return undefined;
    let host: Host = address;
    const breaker = createHeightBreaker();
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: number | null = null;
    const say = (reason: 'init' | 'size'): void => {
      if (last === null) return;
      const width = Math.round(innerWidth);
      // A height is no secret, and hosts of every origin have to hear it.
      for (const message of heightMessages(host, last, width, reason))
        parent.postMessage(message, '*');
      askBrowser();
    };
    const measure = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      const height = Math.ceil(element.getBoundingClientRect().height);
      const next = breaker.measured(height, innerWidth, performance.now());
      if (next === null) return;
      last = next;
      say('size');
    };
    const soon = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = requestAnimationFrame(measure);
      timer = setTimeout(measure, OUT_OF_SIGHT);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(element);
    const contents = new MutationObserver(soon);
    contents.observe(element, { childList: true, characterData: true, subtree: true });
    const onWish = (): void => {
      breaker.release();
      soon();
    };
    const listen = (event: MessageEvent<unknown>): void => {
      if (event.source !== parent) return;
      const request = readHostMessage(event.data, host);
      if (request?.kind === 'resizer') {
        host = { ...host, resizerFrame: request.frame };
        say('init');
      } else if (request?.kind === 'ready') say('size');
      else if (request?.kind === 'setState') onWish();
    };
    addEventListener('message', listen);
    for (const name of READER) addEventListener(name, onWish, true);
    /** A resizer that listens by now introduces itself; one that has done so isn't asked again. */
    const announce = (): void => {
      if (host.resizerFrame === null) parent.postMessage('[iFrameResizerChild]Ready', '*');
    };
    const timers = AGAIN.map((delay) =>
      setTimeout(() => {
        announce();
        measure();
        say('size');
      }, delay),
    );
    void document.fonts.ready.then(soon);
    announce();
    measure();
    return () => {
      sizes.disconnect();
      contents.disconnect();
      removeEventListener('message', listen);
      for (const name of READER) removeEventListener(name, onWish, true);
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      timers.forEach(clearTimeout);
    };
  }, [root, address]);
}

/** Holds the height of an embed where it and the page around would drive each other for ever. */

/** Heights that may be said within the window, before it is asked whether they go in a circle. */
const HEIGHTS_ALLOWED = 10;
/** In milliseconds. */
const HEIGHTS_WITHIN = 5000;

interface Said {
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

export interface HeightBreaker {
  /**
   * What is measured, in whole CSS pixels, and when, in milliseconds.
   * @returns what is to be said; null: nothing is
   */
  readonly measured: (height: number, width: number, now: number) => number | null;
  /** Reader or page around asked for something: what follows is an answer to that and no circle. */
  readonly release: () => void;
}

/**
 * A circle comes back to its widths: a page around that answers a height with a bar for
 * scrolling, and the lower height with none, has two; content that is never done has one. A
 * reader who drags the window's edge leaves a new width at each step, and is followed. In a
 * circle the greatest height of all is held, so that nothing is cut, until a width comes that
 * was no part of it, or reader or page around asks for something.
 */
export function createHeightBreaker(): HeightBreaker {
  let said: readonly Said[] = [];
  let heldWidths: ReadonlySet<number> | null = null;
  const release = (): void => {
    said = [];
    heldWidths = null;
  };
  const measured: HeightBreaker['measured'] = (height, width, now) => {
    if (heldWidths?.has(width)) return null;
    if (heldWidths !== null) release();
    const last = said.at(-1);
    if (last?.height === height) {
      if (last.width !== width) said = [...said.slice(0, -1), { ...last, width }];
      return null;
    }
    said = [
      ...said.filter(({ at }, index) => now - at < HEIGHTS_WITHIN || index === said.length - 1),
      { at: now, width, height },
    ];
    const recent = said.filter(({ at }) => now - at < HEIGHTS_WITHIN);
    const widths = new Set(recent.map((one) => one.width));
    // Each width on average twice or oftener.
    if (recent.length <= HEIGHTS_ALLOWED || widths.size * 2 > recent.length) return height;
    heldWidths = widths;
    return Math.max(...recent.map((one) => one.height));
  };
  return { measured, release };
}

import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/TextsContext.tsx';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

interface CutListProps {
  /** Most that it takes, in CSS pixels. */
  readonly height: number;
  /** Rows of the whole list, drawn or not, and which of them come last; null: not known. */
  readonly rows: { readonly total: number; readonly last: 'later' | 'earlier' } | null;
  /** The whole page with the same state. */
  readonly full: string;
  readonly children: ReactNode;
}

/** Room for the line that says how many more there are. */
const MORE_LINE = 28;

/** Rows of the list itself, not of lists within a row. */
function rowsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll('li')].filter((row) => !row.parentElement?.closest('li'));
}

/**
 * A list within a height, because an embed never scrolls within the page around it: cut after a
 * whole row, and what is left out is counted. What is cut can't be reached by keys either.
 */
export function CutList({ height, rows, full, children }: CutListProps) {
  const { format } = useTexts();
  const words = useEmbedTexts();
  const list = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState<{ readonly at: number; readonly shown: number } | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { top } = element.getBoundingClientRect();
      const endOf = (part: Element): number => part.getBoundingClientRect().bottom - top;
      const whole = element.scrollHeight;
      const most = whole <= height ? whole : height - MORE_LINE;
      const ends = rowsIn(element).map(endOf);
      const shown = ends.filter((end) => end <= most);
      for (const part of element.querySelectorAll('li, h3, button')) {
        part.toggleAttribute('inert', endOf(part) > most + 1);
      }
      const at = Math.ceil(shown.at(-1) ?? most);
      setCut((old) => {
        const next = whole <= height ? null : { at, shown: shown.length };
        return old?.at === next?.at && old?.shown === next?.shown ? old : next;
      });
    };
    // The list's code may come later, which a frame out of sight is told by its contents only; and
    // its rows wrap with the width.
    const contents = new MutationObserver(measure);
    contents.observe(element, { childList: true, subtree: true });
    const sizes = new ResizeObserver(measure);
    const inner = element.firstElementChild;
    if (inner) sizes.observe(inner);
    measure();
    return () => {
      contents.disconnect();
      sizes.disconnect();
    };
  }, [height]);
  return (
    <>
      <div
        ref={list}
        className={styles.cut}
        style={cut ? { maxBlockSize: cut.at } : undefined}
        data-cut={cut ? '' : undefined}
      >
        <div>{children}</div>
      </div>
      {cut && (
        <p className={styles.more}>
          <a href={full} target="_blank" rel="noopener">
            {rows === null
              ? words.moreOfList
              : words.left[rows.last](
                  format.count(rows.total - cut.shown),
                  rows.total - cut.shown === 1,
                )}
          </a>
        </p>
      )}
    </>
  );
}

import {
  useRef,
  type CSSProperties,
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
} from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { useScrollEdges } from './useScrollEdges.ts';
import styles from './ScrollRegion.module.css';

/** Of what is in sight, how much a click on the cue goes on by: the rest stays to hold on to. */
const STEP = 0.8;

interface ScrollRegionProps {
  /** What scrolls, for those who don't see it. */
  readonly label: string;
  /** As tall as its content, or at most as most of the window and scrolling inside. */
  readonly height: 'whole' | 'window';
  /** How far from the sides the cues stand, in CSS pixels: as wide as what stays put there. */
  readonly fixed?: { readonly start: number; readonly end: number };
  /** Of the element that scrolls, in place of a plain region's. */
  readonly box?: HTMLAttributes<HTMLDivElement> & {
    readonly ref?: RefObject<HTMLDivElement | null>;
  };
  readonly children: ReactNode;
}

/**
 * What may be wider than its place: it scrolls inside, by keyboard too, and says so. At each side
 * that hides something stand a line and a word; the word scrolls on.
 */
export function ScrollRegion({ label, height, fixed, box, children }: ScrollRegionProps) {
  const { messages } = useLaterTexts();
  const own = useRef<HTMLDivElement>(null);
  const { ref = own, onScroll, className = '', ...rest } = box ?? {};
  const [edges, measure] = useScrollEdges(ref);
  const goOn = (way: 1 | -1) => (): void => {
    const element = ref.current;
    if (!element) return;
    const forward = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
    const room = element.clientWidth - (fixed ? fixed.start + fixed.end : 0);
    element.scrollBy({ left: forward * way * STEP * room, behavior: 'smooth' });
  };
  const more = messages.tables.more;
  return (
    <div
      className={styles.frame}
      data-before={edges.before || undefined}
      data-after={edges.after || undefined}
      data-above={edges.above || undefined}
      data-below={edges.below || undefined}
      style={
        fixed &&
        ({ '--cue-start': `${fixed.start}px`, '--cue-end': `${fixed.end}px` } as CSSProperties)
      }
    >
      <div
        role="region"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows scroll it
        tabIndex={0}
        {...rest}
        ref={ref}
        className={`${styles.scroller} ${height === 'window' ? styles.tall : ''} ${className}`}
        onScroll={(event) => {
          measure();
          onScroll?.(event);
        }}
      >
        {children}
      </div>
      {/* For the pointer: the keyboard scrolls the region itself. */}
      {edges.before && (
        <button type="button" tabIndex={-1} className={styles.before} onClick={goOn(-1)}>
          {more.before}
        </button>
      )}
      {edges.after && (
        <button type="button" tabIndex={-1} className={styles.after} onClick={goOn(1)}>
          {more.after}
        </button>
      )}
    </div>
  );
}

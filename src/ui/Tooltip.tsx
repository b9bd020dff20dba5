import type { ReactNode } from 'react';
import styles from './Tooltip.module.css';

/** Widest a tooltip gets, in CSS pixels. */
const WIDTH = 260;
const GAP = 12;

interface TooltipProps {
  /** Edges of what it explains, and the width it must stay within, in the container's pixels. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly width: number;
  /** It stays and holds buttons; otherwise it lets the pointer through. */
  readonly pinned: boolean;
  readonly children: ReactNode;
}

/**
 * A note beside a mark, never over it: on the right, or where there is no room on the left.
 * The container is positioned and runs from left to right, as the time axis does.
 */
export function Tooltip({ x0, x1, y, width, pinned, children }: TooltipProps) {
  const room = Math.min(WIDTH, width);
  const right = x1 + GAP + room <= width;
  const left = right ? x1 + GAP : Math.max(0, x0 - GAP - room);
  return (
    <div
      className={pinned ? styles.pinned : styles.passing}
      style={{ inlineSize: room, transform: `translate(${left}px, ${y}px)` }}
      data-screen-only=""
      data-side={right ? 'end' : 'start'}
    >
      <div className={styles.body}>{children}</div>
    </div>
  );
}

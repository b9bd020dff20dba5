import { useExplorer } from '../state/explorerStore.ts';
import type { TimeFrame } from '../viz/timeFrame.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import styles from './TimeWindow.module.css';

interface TimeWindowProps {
  readonly frame: TimeFrame;
  /** y of the upper and lower edge of what the window runs through. */
  readonly top: number;
  readonly bottom: number;
}

/** x of both ends of the filter's window, held within the plot; null without a window. */
function useWindowEnds(frame: TimeFrame): readonly [number, number] | null {
  const from = useExplorer((store) => store.state.filter.from);
  const to = useExplorer((store) => store.state.filter.to);
  const window = filterWindow({ from, to }, frame.shown);
  if (window === null) return null;
  const hold = (x: number): number => Math.min(frame.right, Math.max(frame.left, x));
  return [hold(frame.x(window.first)), hold(frame.x(window.last + 1))];
}

/** The window's ground, drawn below the marks. */
export function TimeWindowShade({ frame, top, bottom }: TimeWindowProps) {
  const ends = useWindowEnds(frame);
  if (ends === null) return null;
  const [x0, x1] = ends;
  return <rect className={styles.shade} x={x0} y={top} width={x1 - x0} height={bottom - top} />;
}

/**
 * Dims what lies outside the window, drawn above the marks and below the labels. The marks
 * themselves never change while the window moves, which is what keeps a brush step cheap.
 */
export function TimeWindowVeil({ frame, top, bottom }: TimeWindowProps) {
  const ends = useWindowEnds(frame);
  if (ends === null) return null;
  const [x0, x1] = ends;
  const height = bottom - top;
  return (
    <g className={styles.veil}>
      <rect x={frame.left - 4} y={top} width={Math.max(0, x0 - frame.left + 4)} height={height} />
      <rect x={x1} y={top} width={Math.max(0, frame.right + 4 - x1)} height={height} />
      <line x1={x0} x2={x0} y1={top} y2={bottom} />
      <line x1={x1} x2={x1} y1={top} y2={bottom} />
    </g>
  );
}

import type { PlacedCasualties } from './place.ts';
import styles from './Marks.module.css';

interface PendingMarkProps {
  readonly placed: PlacedCasualties;
  /** First and last bin of a period that Enter would filter to. */
  readonly from: number;
  readonly to: number;
}

/** A period extended with the keyboard, before it becomes the filter. */
export function PendingMark({ placed, from, to }: PendingMarkProps) {
  const x0 = placed.slots[from]?.x0;
  const x1 = placed.slots[to]?.x1;
  if (x0 === undefined || x1 === undefined) return null;
  return (
    <rect
      className={styles.pending}
      x={x0}
      y={0.5}
      width={Math.max(2, x1 - x0)}
      height={Math.max(0, placed.layout.height - 1)}
    />
  );
}

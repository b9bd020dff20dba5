import { HATCH, LEVEL_HATCH } from '../viz/bar.ts';
import styles from './HatchPattern.module.css';

interface HatchPatternProps {
  readonly id: string;
  /** Level stripes, for bars too narrow for a diagonal. */
  readonly level: boolean;
}

/**
 * The fill of what is disputed: stripes of `--hue` on opaque paper, so that the grid doesn't
 * show through. Must stand inside the element that sets `--hue`.
 */
export function HatchPattern({ id, level }: HatchPatternProps) {
  const { pitch, line } = level ? LEVEL_HATCH : HATCH;
  return (
    <pattern
      id={id}
      width={pitch}
      height={pitch}
      patternUnits="userSpaceOnUse"
      patternTransform={level ? undefined : 'rotate(-45)'}
    >
      <rect className={styles.ground} width={pitch} height={pitch} />
      <rect className={styles.line} width={pitch} height={line} />
    </pattern>
  );
}

import type { Coverage } from '../../model/coverages.ts';
import { HatchPattern } from '../../ui/HatchPattern.tsx';
import styles from './Coverage.module.css';

/** The fill of a thin month; stands in the drawing that uses it. */
export function CoverageHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <HatchPattern id={id} level />
    </defs>
  );
}

interface CoverageCellProps {
  readonly coverage: Coverage;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Id of the pattern for a thin month. */
  readonly hatch: string;
}

/** A month by pattern: full, striped, an empty frame, or a broken line at its foot. */
export function CoverageCell({ coverage, x, width, height, hatch }: CoverageCellProps) {
  const inner = Math.max(1, width - 1);
  const box = { x: x + 0.4, y: 0.4, width: Math.max(0.5, inner - 0.8), height: height - 0.8 };
  if (coverage === 'not-covered') {
    return (
      <line className={styles.cellNone} x1={x} x2={x + inner} y1={height - 0.5} y2={height - 0.5} />
    );
  }
  if (coverage === 'unmeasured') return <rect className={styles.cellFrame} {...box} />;
  return (
    <rect
      className={styles.cellFull}
      {...box}
      {...(coverage === 'thin' ? { style: { fill: `url(#${hatch})` } } : {})}
    />
  );
}

import { HatchPattern } from '../../ui/HatchPattern.tsx';
import { FADE_STEPS, OUTLINE, TICK, type BarPaths } from '../../viz/bar.ts';
import styles from './BarShapes.module.css';

interface BarShapesProps {
  readonly paths: BarPaths;
  /** Unique in the page. */
  readonly patternId: string;
  readonly level: boolean;
}

/** Bars, one element a part for all of them. The element around it sets `--hue`. */
export function BarShapes({ paths, patternId, level }: BarShapesProps) {
  const hatch = `url(#${patternId})`;
  const hatched = paths.hatch !== '' || paths.fades.some((d) => d !== '');
  return (
    <>
      {hatched && (
        <defs>
          <HatchPattern id={patternId} level={level} />
        </defs>
      )}
      {paths.solid && <path className={styles.solid} d={paths.solid} />}
      {paths.pale && <path className={styles.pale} d={paths.pale} />}
      {paths.hatch && <path d={paths.hatch} fill={hatch} />}
      {paths.fades.map(
        (d, step) =>
          d && <path key={FADE_STEPS[step]} d={d} fill={hatch} opacity={FADE_STEPS[step]} />,
      )}
      {paths.outline && <path className={styles.outline} strokeWidth={OUTLINE} d={paths.outline} />}
      {paths.tick && <path className={styles.halo} strokeWidth={TICK.halo} d={paths.tick} />}
      {paths.tick && <path className={styles.tick} strokeWidth={TICK.line} d={paths.tick} />}
      {paths.breaks && <path className={styles.break} d={paths.breaks} />}
    </>
  );
}

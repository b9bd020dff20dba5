import { rollup } from 'd3-array';
import type { DayScale } from './dayScale.ts';
import type { DelayRow } from './delays.ts';
import styles from './Delays.module.css';

/** A dot's radius for one answer, in CSS pixels; its area grows with their number. */
const DOT = 2.1;

interface DelayPictureProps {
  readonly row: DelayRow;
  readonly scale: DayScale;
  readonly colour: string;
}

/** Every known delay as a dot, the middle half as a band, the median as a tick. The words beside say the same. */
export function DelayPicture({ row, scale, colour }: DelayPictureProps) {
  const { known, lower, upper, median } = row;
  const counts = rollup(
    known,
    (days) => days.length,
    (days) => days,
  );
  const radius = (count: number): number => DOT * Math.sqrt(count);
  const height = Math.max(20, Math.ceil(2 * radius(Math.max(0, ...counts.values()))) + 2);
  const x = (days: number): string => `${100 * scale.at(days)}%`;
  const y = height / 2;
  return (
    <svg className={styles.picture} height={height} aria-hidden="true">
      <line className={styles.base} x1="0%" x2="100%" y1={y} y2={y} />
      {lower !== null && upper !== null && (
        <rect
          className={styles.band}
          x={x(lower)}
          width={`${100 * (scale.at(upper) - scale.at(lower))}%`}
          y={y - 5}
          height={10}
        />
      )}
      {[...counts].map(([days, count]) => (
        <circle key={days} cx={x(days)} cy={y} r={radius(count)} fill={colour} />
      ))}
      {median !== null && known.length > 1 && (
        <>
          <line className={styles.halo} x1={x(median)} x2={x(median)} y1={y - 8} y2={y + 8} />
          <line className={styles.median} x1={x(median)} x2={x(median)} y1={y - 8} y2={y + 8} />
        </>
      )}
    </svg>
  );
}

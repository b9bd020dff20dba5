import { memo } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { px } from '../../viz/bar.ts';
import { datePartsOf, dayOf } from '../../lib/days.ts';
import { yOf, type PlacedCasualties } from './place.ts';
import styles from './Grid.module.css';

/** Hairlines of the scale and, between several rows, of the years. */
export const Grid = memo(function Grid({ placed }: { readonly placed: PlacedCasualties }) {
  const { format } = useTexts();
  const { time, scale, rows, layout } = placed;
  return (
    <g>
      {rows.length > 1 &&
        yearStarts(placed).map((x) => (
          <line
            key={x}
            className={styles.line}
            x1={x}
            x2={x}
            y1={rows[0]?.box.top}
            // No share of the drawing's height, which is another one in a picture that is saved.
            y2={layout.height}
          />
        ))}
      {rows.map(({ box }) =>
        scale.ticks.map((tick) => {
          const y = px(yOf(box, scale, tick));
          return (
            <g key={`${box.top} ${tick}`}>
              {tick > 0 && (
                <line className={styles.line} x1={time.left} x2={time.right} y1={y} y2={y} />
              )}
              <text className={styles.tick} x={time.left - 8} y={y + 4}>
                {format.count(tick)}
              </text>
            </g>
          );
        }),
      )}
    </g>
  );
});

/** x of every first of January on the axis. */
function yearStarts({ time }: PlacedCasualties): number[] {
  const { first, last } = time.shown;
  const starts: number[] = [];
  for (let { year } = datePartsOf(first); ; year += 1) {
    const day = dayOf(year, 1, 1);
    if (day > last) return starts;
    if (day > first) starts.push(px(time.x(day)));
  }
}

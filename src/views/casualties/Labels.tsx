import type { PlacedLabel } from './placeLabels.ts';
import { LABEL } from './placeLabels.ts';
import styles from './Labels.module.css';

/** The labels beside the bars: the range, then the period and a word of place. */
export function Labels({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  return (
    <g>
      {labels.map(({ row, bin, x, y, anchor, lines }) => (
        <text key={`${row} ${bin}`} className={styles.label} x={x} y={y} textAnchor={anchor}>
          {lines.map(({ strong, plain }, index) => (
            <tspan key={`${strong}${plain}`} x={x} dy={index === 0 ? undefined : LABEL.line}>
              {strong && <tspan className={styles.strong}>{strong}</tspan>}
              {plain}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

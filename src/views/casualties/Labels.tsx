import type { PlacedLabel } from './placeLabels.ts';
import { LABEL } from './placeLabels.ts';
import styles from './Labels.module.css';

/** The labels beside the bars: the range, then the period and a word of place; a line to a bar further below. */
export function Labels({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  return (
    <g data-chart-labels="">
      {labels.map(
        ({ row, bin, leader }) =>
          leader && (
            <path
              key={`${row} ${bin}`}
              className={styles.leader}
              d={`M${leader.x},${leader.from}V${leader.to}m-3,0h6`}
            />
          ),
      )}
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

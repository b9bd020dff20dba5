import { memo } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { markColour } from '../../viz/palette.ts';
import { markPaths } from './markPaths.ts';
import type { PlacedDiplomacy } from './placed.ts';
import styles from './Diplomacy.module.css';

/** Lanes and acts. Nothing here depends on the time filter. */
export const LaneMarks = memo(function LaneMarks({ placed }: { readonly placed: PlacedDiplomacy }) {
  const { format } = useTexts();
  const { left, right } = placed.time;
  return (
    <g>
      {placed.lanes.map(({ quad, line }) => (
        <line key={quad} className={styles.line} x1={left} x2={right} y1={line} y2={line} />
      ))}
      <line className={styles.centre} x1={left} x2={right} y1={placed.centre} y2={placed.centre} />
      {markPaths(placed.marks).map(({ hue, hollow, d }) => (
        <path
          key={`${hue} ${hollow}`}
          d={d}
          className={hollow ? styles.hollow : styles.filled}
          style={hollow ? { stroke: markColour(hue) } : { fill: markColour(hue) }}
        />
      ))}
      {placed.marks
        .filter(({ kind }) => kind === 'block')
        .map((mark) => (
          <text
            key={`${mark.quad} ${mark.bin}`}
            className={styles.count}
            x={mark.x + mark.width / 2}
            y={mark.direction === 1 ? mark.y + mark.height + 11 : mark.y - 4}
          >
            {format.count(mark.rows.length)}
          </text>
        ))}
    </g>
  );
});

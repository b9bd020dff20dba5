import { memo } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { markColour } from '../../viz/palette.ts';
import { blockCounts } from './blockCounts.ts';
import { markPaths, paperPaths, type MarkPath } from './markPaths.ts';
import type { PlacedDiplomacy } from './placed.ts';
import styles from './Diplomacy.module.css';

/** What is not of the word in force, as what is outside a filter. */
const PALE = 0.42;

function toPath({ hue, hollow, unheard, d }: MarkPath) {
  return (
    <path
      key={`${hue} ${hollow} ${unheard}`}
      d={d}
      opacity={unheard ? PALE : undefined}
      className={hollow ? styles.hollow : styles.filled}
      style={hollow ? { stroke: markColour(hue) } : { fill: markColour(hue) }}
    />
  );
}

/** Lanes and acts. Nothing here depends on the time filter. */
export const LaneMarks = memo(function LaneMarks({ placed }: { readonly placed: PlacedDiplomacy }) {
  const { format } = useTexts();
  const { left, right } = placed.time;
  return (
    <g className={styles.marks}>
      {placed.lanes.map(({ quad, line }) => (
        <line key={quad} className={styles.line} x1={left} x2={right} y1={line} y2={line} />
      ))}
      <line className={styles.centre} x1={left} x2={right} y1={placed.centre} y2={placed.centre} />
      <g data-screen-only="">{markPaths(placed.marks).map(toPath)}</g>
      <g data-paper-only="">{paperPaths(placed.marks, placed.square).map(toPath)}</g>
      {blockCounts(placed.marks, format.count).map(({ key, text, x, y }) => (
        <text key={key} className={styles.count} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
});

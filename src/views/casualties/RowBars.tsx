import { memo, useId, type CSSProperties } from 'react';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { hueOfGroup, markColour } from '../../viz/palette.ts';
import { BarShapes } from './BarShapes.tsx';
import type { PlacedRow } from './place.ts';
import styles from './RowBars.module.css';

interface RowBarsProps {
  readonly row: PlacedRow;
  readonly group: VictimGroup | null;
  readonly level: boolean;
  /** Outside the filter's groups: context, dimmed. */
  readonly dimmed: boolean;
}

/** A row's bars and its three kinds of nothing, before the full range. Nothing here depends on the time filter. */
export const RowBars = memo(function RowBars({ row, group, level, dimmed }: RowBarsProps) {
  const patternId = useId();
  const hue = { '--hue': markColour(group === null ? null : hueOfGroup(group)) } as CSSProperties;
  return (
    <g className={dimmed ? styles.dimmed : styles.row} style={hue} data-bars>
      {row.gaps && <path className={styles.gap} d={row.gaps} />}
      {row.ghost && <path className={styles.ghost} d={row.ghost.shape} />}
      {row.ghost && <path className={styles.ghostFloor} d={row.ghost.floor} />}
      <BarShapes paths={row.paths} patternId={patternId} level={level} />
      {row.baseline && <path className={styles.baseline} d={row.baseline} />}
      {row.zeros && <path className={styles.zero} d={row.zeros} />}
      {row.silent && <path className={styles.silent} d={row.silent} />}
      {row.dots && <path className={styles.dots} d={row.dots} />}
      {row.glyphs.map(({ x, y, text }) => (
        <text key={`${x} ${text}`} className={styles.glyph} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
});

import { Fragment } from 'react';
import { filterWindow } from '../../filter/filterWindow.ts';
import { campShape } from '../../viz/campShape.ts';
import { hueOfCamp, markColour } from '../../viz/palette.ts';
import type { ViewInput } from '../types.ts';
import { chainMarks } from './chainMarks.ts';
import { rectPath } from './markPaths.ts';
import type { PlacedDiplomacy } from './placed.ts';
import type { DiplomacySeries } from './series.ts';
import styles from './Diplomacy.module.css';

/** Pixels up from the drawing, past the view's title, to the axis that the incident stands on. */
const TO_AXIS = 38;

interface ChainHighlightProps {
  readonly ids: readonly string[];
  /** Selected: everything else steps back. */
  readonly strong: boolean;
  readonly series: DiplomacySeries;
  readonly placed: PlacedDiplomacy;
  readonly input: ViewInput;
}

/** The chain of hovered or selected records: outlined, with lines from cause to effect. */
export function ChainHighlight({ ids, strong, series, placed, input }: ChainHighlightProps) {
  const { dataset, chains } = series;
  const marks = chainMarks(ids, placed, series.marks, dataset, chains);
  if (marks.acts.length + marks.incidents.length === 0) return null;
  return (
    <g>
      {strong && <ChainVeil placed={placed} input={input} />}
      {marks.incidents.map((x) => (
        <g key={x}>
          {/* A picture that stands by itself has no axis above, but its key. */}
          <line data-screen-only="" className={styles.toAxis} x1={x} x2={x} y1={-TO_AXIS} y2={0} />
          <line className={styles.incident} x1={x} x2={x} y1={0} y2={placed.bottom} />
        </g>
      ))}
      {marks.curves.map(({ key, path, inferred }) => (
        <path key={key} className={inferred ? styles.inferred : styles.stated} d={path} />
      ))}
      {marks.acts.map(({ row, rect, parts }) => (
        <g key={row}>
          {parts.map((part) => {
            const hue = hueOfCamp(part.camp);
            const style = { fill: markColour(hue) };
            return (
              <Fragment key={part.camp}>
                <path data-screen-only="" style={style} d={rectPath(part)} />
                <path data-paper-only="" style={style} d={campShape(hue, part)} />
              </Fragment>
            );
          })}
          <path className={strong ? styles.selected : styles.outline} d={rectPath(rect)} />
        </g>
      ))}
    </g>
  );
}

/** What lies outside the time window is dimmed already: twice would lose it. */
function ChainVeil({ placed, input }: Pick<ChainHighlightProps, 'placed' | 'input'>) {
  const { time, top, bottom } = placed;
  const window = filterWindow(input.state.filter, time.shown);
  const hold = (x: number): number => Math.min(time.right, Math.max(time.left, x));
  const x0 = window ? hold(time.x(window.first)) + 1 : time.left - 4;
  const x1 = window ? hold(time.x(window.last + 1)) - 1 : time.right + 4;
  const className = window ? `${styles.chainVeil} ${styles.inWindow}` : styles.chainVeil;
  return (
    <rect className={className} x={x0} y={top} width={Math.max(0, x1 - x0)} height={bottom - top} />
  );
}

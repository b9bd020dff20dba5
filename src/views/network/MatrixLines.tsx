import type { MouseEvent } from 'react';
import type { Camp } from '../../domain/vocabulary.ts';
import { campShapeAround } from '../../viz/campShape.ts';
import { hueOfCamp, markColour, textColour } from '../../viz/palette.ts';
import { HEAD, NAMES, SUMS, type MatrixLine } from './matrix.ts';
import styles from './NetworkMatrix.module.css';

/** From a name to the cells, in CSS pixels. */
const GAP = 6;
const TURN = -50;
/** Where a camp's sign stands in that gap, and its reach. */
const SIGN_AT = 3.3;
const SIGN = 2.3;

/** What the rows' names, the columns' names and the sums are drawn from. */
export interface LineMarks {
  readonly lines: readonly MatrixLine[];
  readonly cell: number;
  readonly name: (id: string) => string;
  /** Among those at full strength. */
  readonly isLit: (line: MatrixLine) => boolean;
  /** Hovered, active in what is hovered, or selected. */
  readonly isMarked: (line: MatrixLine) => boolean;
  readonly onHover: (place: number) => void;
  readonly onLeave: () => void;
  readonly onSelect: (place: number, also: boolean) => void;
}

/** The rows' names, flush with the cells. */
export function RowNames({ lines, cell, ...marks }: LineMarks) {
  return (
    <g transform={`translate(${NAMES - GAP},${HEAD})`}>
      {lines.map((line, place) => (
        <Name
          key={line.id}
          {...{ line, place, ...marks }}
          anchor="end"
          transform={`translate(0,${line.at + cell / 2 + 4})`}
        />
      ))}
      {lines.map(({ id, camp, at }) => (
        <CampSign key={id} camp={camp} x={SIGN_AT} y={at + cell / 2} />
      ))}
    </g>
  );
}

/** The columns' names, leaning. */
export function ColumnNames({ lines, cell, ...marks }: LineMarks) {
  return (
    <g transform={`translate(0,${HEAD - GAP})`}>
      {lines.map((line, place) => (
        <Name
          key={line.id}
          {...{ line, place, ...marks }}
          anchor="start"
          transform={`translate(${line.at + cell / 2 + 4},0) rotate(${TURN})`}
        />
      ))}
      {lines.map(({ id, camp, at }) => (
        <CampSign key={id} camp={camp} x={at + cell / 2} y={SIGN_AT} />
      ))}
    </g>
  );
}

interface CampSignProps {
  readonly camp: Camp;
  readonly x: number;
  readonly y: number;
}

/** On paper, between a name and its cells: whose side, which the name's hue says on the screen. */
function CampSign({ camp, x, y }: CampSignProps) {
  const hue = hueOfCamp(camp);
  return (
    <path
      data-paper-only=""
      transform={`translate(${x},${y})`}
      d={campShapeAround(hue, SIGN)}
      fill={markColour(hue)}
    />
  );
}

type NameProps = Omit<LineMarks, 'lines' | 'cell'> & {
  readonly line: MatrixLine;
  readonly place: number;
  readonly anchor: 'start' | 'end';
  readonly transform: string;
};

function Name({ line, place, anchor, transform, ...marks }: NameProps) {
  const { name, isLit, isMarked, onHover, onLeave, onSelect } = marks;
  const classes = [
    styles.name,
    line.state ? styles.state : '',
    isMarked(line) ? styles.marked : '',
    isLit(line) ? '' : styles.quiet,
  ];
  return (
    <text
      className={classes.join(' ').trim()}
      transform={transform}
      textAnchor={anchor}
      fill={textColour(hueOfCamp(line.camp))}
      onPointerEnter={() => onHover(place)}
      onPointerLeave={onLeave}
      onClick={(event: MouseEvent) => onSelect(place, event.shiftKey)}
      aria-hidden="true"
    >
      {name(line.id)}
    </text>
  );
}

type SumsProps = LineMarks & {
  readonly head: string;
  readonly count: (value: number) => string;
};

/** Acts of each row on all columns; opens the body, whose acts they are. */
export function RowSums({ lines, cell, head, count, ...marks }: SumsProps) {
  return (
    <g aria-hidden="true">
      <text className={styles.sum} x={SUMS - 2} y={HEAD - GAP} textAnchor="end">
        {head}
      </text>
      {lines.map((line, place) => (
        <text
          key={line.id}
          className={`${styles.sum} ${styles.open}`}
          x={SUMS - 2}
          y={HEAD + line.at + cell / 2 + 4}
          textAnchor="end"
          onClick={(event: MouseEvent) => marks.onSelect(place, event.shiftKey)}
        >
          {count(line.acts)}
        </text>
      ))}
    </g>
  );
}

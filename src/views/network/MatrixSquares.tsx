import { useTexts } from '../../i18n/TextsContext.tsx';
import { hueOfCamp, markColour, type Hue } from '../../viz/palette.ts';
import { pairKey } from './edges.ts';
import type { NetworkEmphasis } from './emphasis.ts';
import type { MatrixCell, MatrixPlace, PlacedMatrix } from './matrix.ts';
import styles from './NetworkMatrix.module.css';

/** A square holds its number from this side on, in CSS pixels. */
const HOLDS_NUMBER = 17;

interface MatrixSquaresProps {
  readonly placed: PlacedMatrix;
  readonly emphasis: NetworkEmphasis;
  /** Under the pointer or the keyboard. */
  readonly target: MatrixPlace | null;
  readonly cursor: MatrixPlace;
  readonly focused: boolean;
  readonly cursorId: string;
  readonly cursorName: string;
}

/** Frames, squares by area in the hue of who acts, and what is pointed at or selected. */
export function MatrixSquares(props: MatrixSquaresProps) {
  const { placed, emphasis, target, cursor, focused, cursorId, cursorName } = props;
  const { lines, cell, size } = placed;
  const at = (place: number): number => lines[place]?.at ?? 0;
  const node = (place: number): number => lines[place]?.node ?? -1;
  const placeOf = new Map(lines.map((line, place) => [line.node, place]));
  const marked = [...new Set([...emphasis.pairs, ...emphasis.selectedPairs])].flatMap((key) => {
    const [row, column] = key.split('-').map((number) => placeOf.get(Number(number)));
    if (row === undefined || column === undefined) return [];
    return [{ key, row, column, selected: emphasis.selectedPairs.has(key) }];
  });
  return (
    <>
      <rect className={styles.ground} width={size} height={size} />
      {target && (
        <g className={styles.band}>
          <rect x={0} y={at(target.row)} width={size} height={cell} />
          <rect x={at(target.column)} y={0} width={cell} height={size} />
        </g>
      )}
      <path className={styles.frames} d={placed.frames} />
      <path
        className={styles.diagonal}
        d={lines
          .map(({ at: edge }) => {
            const reach = cell * 0.2;
            const middle = edge + cell / 2;
            return `M${middle - reach},${middle + reach}l${2 * reach},${-2 * reach}`;
          })
          .join('')}
      />
      {placed.cells.map((square) => (
        <Square
          key={pairKey(node(square.row), node(square.column))}
          square={square}
          x={at(square.column) + cell / 2}
          y={at(square.row) + cell / 2}
          hue={hueOfCamp(lines[square.row]?.camp ?? 'unknown')}
          dim={
            emphasis.lit !== null &&
            !(
              emphasis.centres.has(node(square.row)) || emphasis.centres.has(node(square.column))
            ) &&
            !emphasis.selectedPairs.has(pairKey(node(square.row), node(square.column)))
          }
        />
      ))}
      {marked.map(({ key, row, column, selected }) => (
        <rect
          key={key}
          className={selected ? styles.selected : styles.hovered}
          x={at(column)}
          y={at(row)}
          width={cell}
          height={cell}
        />
      ))}
      <rect
        id={cursorId}
        data-cursor=""
        role="img"
        aria-label={cursorName}
        className={focused ? styles.cursor : styles.none}
        x={at(cursor.column)}
        y={at(cursor.row)}
        width={cell}
        height={cell}
      />
    </>
  );
}

interface SquareProps {
  readonly square: MatrixCell;
  /** The cell's middle. */
  readonly x: number;
  readonly y: number;
  readonly hue: Hue | null;
  readonly dim: boolean;
}

function Square({ square: { side, acts, heard }, x, y, hue, dim }: SquareProps) {
  const { format } = useTexts();
  const classes = [styles.square, dim ? styles.dim : '', heard === 0 ? styles.pale : ''];
  return (
    <>
      <rect
        className={classes.join(' ').trim()}
        x={x - side / 2}
        y={y - side / 2}
        width={side}
        height={side}
        fill={markColour(hue)}
      />
      {side >= HOLDS_NUMBER && !dim && heard !== 0 && (
        <text className={styles.number} data-hue={hue} x={x} y={y + 4} textAnchor="middle">
          {format.count(acts)}
        </text>
      )}
    </>
  );
}

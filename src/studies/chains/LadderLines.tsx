import type { LadderLine } from './placeLadder.ts';
import styles from './Ladder.module.css';

/** CSS pixels that lines of one day stand apart, and how many do before they start again. */
const STEP = 4;
const SLOTS = 5;

interface LadderLinesProps {
  readonly lines: readonly LadderLine[];
  /** Of rows. */
  readonly count: number;
  /** The act whose lines are lit; null: none. */
  readonly lit: string | null;
  /** Where the incident ends, as a share of the width; null: on its first day. */
  readonly lasted: number | null;
}

/** The incident's rail with its rungs and elbows; the words and the table say the same. */
export function LadderLines({ lines, count, lit, lasted }: LadderLinesProps) {
  return (
    <li role="presentation" aria-hidden="true" className={styles.lines}>
      {lasted !== null && (
        <span className={styles.lasted} style={{ inlineSize: `${100 * lasted}%` }} />
      )}
      <span className={styles.rail} />
      {lines.map((line) => {
        const { cause, effect, basis } = line.link;
        const shines = lit === effect || lit === cause;
        return (
          <span
            key={`${cause} ${effect}`}
            className={[
              styles.line,
              line.fromRow > line.toRow ? styles.upward : '',
              basis === 'inferred' ? styles.inferred : '',
              shines ? styles.shines : '',
            ].join(' ')}
            style={placeOf(line, count)}
          />
        );
      })}
    </li>
  );
}

function placeOf({ fromX, toX, fromRow, toRow, slot }: LadderLine, count: number) {
  const middle = (row: number): number => (100 * (row + 0.5)) / count;
  const [from, to] = [middle(Math.min(fromRow, toRow)), middle(Math.max(fromRow, toRow))];
  const start =
    fromX === null
      ? 'calc(-1 * var(--rail))'
      : `calc(${100 * Math.min(fromX, toX)}% - ${6 + STEP * (slot % SLOTS)}px)`;
  return {
    insetInlineStart: start,
    insetInlineEnd: `${100 * (1 - toX)}%`,
    insetBlockStart: `${from}%`,
    insetBlockEnd: `${100 - to}%`,
  };
}

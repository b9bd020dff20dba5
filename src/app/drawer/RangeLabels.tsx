import { textWidth } from '../../viz/textWidth.ts';
import { placeLabels } from './evidence/placeLabels.ts';
import styles from './RangeLabels.module.css';

export interface RangeLabel {
  readonly key: string;
  /** Stands out before the text. */
  readonly value: string;
  readonly text: string;
  /** CSS pixels from the bar's start. */
  readonly at: number;
  readonly colour?: string;
}

const SIZE = 11.5;
/** Height of a line of labels, and of the leader between bar and first line, in CSS pixels. */
const LINE = 15;
const LEADER = 9;

interface RangeLabelsProps {
  readonly labels: readonly RangeLabel[];
  /** Length of the bar at full scale. */
  readonly room: number;
  readonly side: 'above' | 'below';
}

/** What lies where on the bar, with leaders; labels that would touch move a line away. */
export function RangeLabels({ labels, room, side }: RangeLabelsProps) {
  if (labels.length === 0) return null;
  const widths = labels.map(
    ({ value, text }) => textWidth(`${value} `, SIZE, true) + textWidth(text, SIZE),
  );
  const placed = placeLabels(
    labels.map(({ at }, index) => ({ at, width: widths[index] ?? 0 })),
    room + 40,
  );
  const lines = 1 + Math.max(...placed.map(({ line }) => line));
  const height = lines * LINE + LEADER;
  const [edge, other] =
    side === 'above'
      ? (['insetBlockEnd', 'insetBlockStart'] as const)
      : (['insetBlockStart', 'insetBlockEnd'] as const);
  return (
    <div className={styles.labels} style={{ blockSize: height }}>
      {labels.map((label, index) => {
        const { start, line, leader } = placed[index] ?? { start: 0, line: 0, leader: false };
        const distance = LEADER + line * LINE;
        return (
          <div key={label.key}>
            {leader && (
              <span
                aria-hidden="true"
                className={styles.leader}
                style={{
                  insetInlineStart: Math.max(0, label.at - 0.5),
                  [edge]: 0,
                  blockSize: distance - 1,
                }}
              />
            )}
            <span
              className={styles.label}
              style={{
                insetInlineStart: start,
                [edge]: distance,
                [other]: 'auto',
                ...(label.colour === undefined ? {} : { color: label.colour }),
              }}
            >
              <b>{label.value}</b> {label.text}
            </span>
          </div>
        );
      })}
    </div>
  );
}

import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DayScale } from './dayScale.ts';
import styles from './DayAxis.module.css';

/** Days that go unnamed where there is little room before a break. */
const MINOR: readonly number[] = [1, 2, 5];

/** The days' names over the width of what is below, and the break in the scale. */
export function DayAxis({ scale }: { readonly scale: DayScale }) {
  const { messages, format } = useLaterTexts();
  return (
    <div className={styles.axis} aria-hidden="true">
      <span className={styles.unit}>{messages.studies.chains.ladder.axis}</span>
      <div className={styles.ticks}>
        {scale.ticks.map((day) => (
          <span
            key={day}
            className={`${styles.tick} ${scale.breakAt !== null && MINOR.includes(day) ? styles.minor : ''}`}
            style={{ insetInlineStart: `${100 * scale.at(day)}%` }}
          >
            {format.count(day)}
          </span>
        ))}
        {scale.breakAt !== null && (
          <span className={styles.break} style={{ insetInlineStart: `${100 * scale.breakAt}%` }} />
        )}
      </div>
    </div>
  );
}

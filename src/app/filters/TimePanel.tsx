import { useState } from 'react';
import { filterWindow } from '../../filter/filterWindow.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { datePartsOf, dayOf, dayOfText, isoOfDay, type Day, type DaySpan } from '../../lib/days.ts';
import { commit, useExplorer } from '../../state/explorerStore.ts';
import { timeFilterOf } from '../../ui/useTimeBrush.ts';
import styles from './filters.module.css';

/** Dates that are no period yet: half typed, or the wrong way round. */
interface Draft {
  readonly from: string;
  readonly to: string;
  /** The period that was in force then; once another is, the draft is over. */
  readonly over: string;
}

/** Two dates, and the spans that are asked for most. */
export function TimePanel({ extent }: { readonly extent: DaySpan }) {
  const { messages } = useLaterTexts();
  const from = useExplorer((store) => store.state.filter.from);
  const to = useExplorer((store) => store.state.filter.to);
  const [draft, setDraft] = useState<Draft | null>(null);
  const over = `${from} ${to}`;
  const inForce = filterWindow({ from, to }, extent) ?? extent;
  const shown =
    draft?.over === over
      ? draft
      : { from: isoOfDay(inForce.first), to: isoOfDay(inForce.last), over };
  const bad = isReversed(dayOfText(shown.from), dayOfText(shown.to));
  const apply = (span: DaySpan): void => {
    setDraft(null);
    commit(timeFilterOf(span, extent));
  };
  const onDate = (end: 'from' | 'to', text: string): void => {
    const next = { ...shown, [end]: text };
    const first = dayOfText(next.from);
    const last = dayOfText(next.to);
    if (first === null || last === null || first > last) setDraft(next);
    else apply({ first, last });
  };
  const firstYear = datePartsOf(extent.first).year;
  const lastYear = datePartsOf(extent.last).year;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const end = datePartsOf(extent.last + 1);
  return (
    <div className={styles.time}>
      <div className={styles.dates}>
        {(['from', 'to'] as const).map((side) => (
          <label key={side} className={styles.field}>
            {messages.panels.time[side]}
            <input
              type="date"
              className={styles.input}
              min={isoOfDay(extent.first)}
              max={isoOfDay(extent.last)}
              value={shown[side]}
              aria-invalid={bad || undefined}
              onChange={(event) => onDate(side, event.target.value)}
            />
          </label>
        ))}
      </div>
      {bad && (
        <p className={styles.bad} role="alert">
          {messages.panels.time.bad}
        </p>
      )}
      <div className={styles.presets}>
        {years.map((year) => (
          <button
            key={year}
            type="button"
            className={styles.small}
            onClick={() => apply({ first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 })}
          >
            {messages.panels.time.year(String(year))}
          </button>
        ))}
        <button
          type="button"
          className={styles.small}
          onClick={() =>
            apply({ first: dayOf(end.year - 1, end.month, end.date), last: extent.last })
          }
        >
          {messages.panels.time.lastTwelve}
        </button>
        <button type="button" className={styles.small} onClick={() => apply(extent)}>
          {messages.panels.time.wholeRecord}
        </button>
      </div>
    </div>
  );
}

/** A date half typed is no date yet, and no fault. */
function isReversed(first: Day | null, last: Day | null): boolean {
  return first !== null && last !== null && first > last;
}

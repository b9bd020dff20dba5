import { useState } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { datePartsOf, dayOf, dayOfText, isoOfDay, type DaySpan } from '../../lib/days.ts';
import { commit, useExplorer } from '../../state/explorerStore.ts';
import { timeFilterOf } from '../../ui/useTimeBrush.ts';
import styles from './filters.module.css';

/** Two dates, and the spans that are asked for most. */
export function TimePanel({ extent }: { readonly extent: DaySpan }) {
  const { messages } = useTexts();
  const from = useExplorer((store) => store.state.filter.from);
  const to = useExplorer((store) => store.state.filter.to);
  const [draft, setDraft] = useState({
    from: isoOfDay(from ?? extent.first),
    to: isoOfDay(to ?? extent.last),
  });
  const [bad, setBad] = useState(false);
  const apply = (span: DaySpan): void => {
    setBad(false);
    setDraft({ from: isoOfDay(span.first), to: isoOfDay(span.last) });
    commit(timeFilterOf(span, extent));
  };
  const onDate = (end: 'from' | 'to', text: string): void => {
    const next = { ...draft, [end]: text };
    setDraft(next);
    const first = dayOfText(next.from);
    const last = dayOfText(next.to);
    // A date half typed is no date yet.
    if (first === null || last === null) return;
    if (first > last) setBad(true);
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
            {messages.filters.time[side]}
            <input
              type="date"
              className={styles.input}
              min={isoOfDay(extent.first)}
              max={isoOfDay(extent.last)}
              value={draft[side]}
              aria-invalid={bad || undefined}
              onChange={(event) => onDate(side, event.target.value)}
            />
          </label>
        ))}
      </div>
      {bad && (
        <p className={styles.bad} role="alert">
          {messages.filters.time.bad}
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
            {messages.filters.time.year(String(year))}
          </button>
        ))}
        <button
          type="button"
          className={styles.small}
          onClick={() =>
            apply({ first: dayOf(end.year - 1, end.month, end.date), last: extent.last })
          }
        >
          {messages.filters.time.lastTwelve}
        </button>
        <button type="button" className={styles.small} onClick={() => apply(extent)}>
          {messages.filters.time.wholeRecord}
        </button>
      </div>
    </div>
  );
}

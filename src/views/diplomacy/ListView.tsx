import { useState } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, withSelected, withSetting } from '../../state/explorerStore.ts';
import { RangeBar } from '../../ui/RangeBar.tsx';
import { hueOfCamp, markColour, textColour } from '../../viz/palette.ts';
import type { ViewInput, ViewProps } from '../types.ts';
import { eventWords } from './eventWords.ts';
import { groupByMonth, listItems, type ListItem } from './listItems.ts';
import { DIPLOMACY, DIPLOMACY_SETTINGS, newestFirst } from './settings.ts';
import styles from './ListView.module.css';

/** Rows that are drawn at first, and with every press on "more". */
const PAGE = 60;

/** The timeline as a list: days, months as headings, incidents with their range among the acts. */
export function ListView({ input }: ViewProps) {
  const { messages, format } = useTexts();
  const [drawn, setDrawn] = useState(PAGE);
  const newest = newestFirst(input.state);
  const items = listItems(input.dataset, input.passing, newest);
  const months = groupByMonth(items.slice(0, drawn));
  const left = items.length - drawn;
  return (
    <div className={styles.list}>
      <div className={styles.order} role="group">
        {DIPLOMACY_SETTINGS.order.map((order) => (
          <button
            key={order}
            type="button"
            aria-pressed={(order === 'newest') === newest}
            onClick={() =>
              commit(withSetting(DIPLOMACY, 'order', order === 'newest' ? order : null))
            }
          >
            {messages.diplomacy.list.order[order]}
          </button>
        ))}
      </div>
      {items.length === 0 && <p className={styles.empty}>{messages.diplomacy.list.empty}</p>}
      {months.map(({ month, items: rows }) => (
        <section key={month}>
          <h3 className={styles.month}>{format.longMonth(month)}</h3>
          <ul>
            {rows.map((item) => (
              <li key={`${item.table} ${item.row}`}>
                <Row item={item} input={input} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setDrawn(drawn + PAGE)}>
          {messages.diplomacy.list.more(format.count(Math.min(PAGE, left)))}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  readonly item: ListItem;
  readonly input: ViewInput;
}

function Row({ item, input }: RowProps) {
  return item.table === 'incidents' ? (
    <IncidentRow item={item} input={input} />
  ) : (
    <ActRow item={item} input={input} />
  );
}

function IncidentRow({ item, input }: RowProps) {
  const { messages, format } = useTexts();
  const incident = input.dataset.incidents.rows[item.row];
  if (!incident) return null;
  const range = input.readings.incidents[item.row]?.whole ?? null;
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => commit(withSelected({ kind: 'record', id: incident.id }))}
    >
      <span className={styles.day}>
        {dayText(incident.date, format.dayMonth(item.first), messages)}
      </span>
      <span className={styles.rule} aria-hidden="true" />
      <span className={styles.body}>
        <span className={styles.kind}>
          {incident.sub_event_type}
          <span>{messages.diplomacy.list.claims(format.count(incident.claims.length))}</span>
        </span>
        <strong className={styles.title}>{incident.title}</strong>
        {range && range.top > 0 && (
          <RangeBar range={range} greatest={range.top} hue={null} height={7} />
        )}
        <span className={styles.figure}>
          {range === null ? (
            messages.diplomacy.list.noFigure
          ) : (
            <>
              <strong>{format.range(range)}</strong>{' '}
              {messages.common.outcomeVerb[input.state.outcome]}
            </>
          )}
        </span>
      </span>
    </button>
  );
}

function ActRow({ item, input }: RowProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const { dataset } = input;
  const event = dataset.events.rows[item.row];
  if (!event) return null;
  const words = eventWords(event, dataset, texts);
  const actor = dataset.actors.rows[dataset.actors.rowOf.get(event.initiators[0] ?? '') ?? -1];
  const hue = hueOfCamp(actor?.camp ?? 'unknown');
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => commit(withSelected({ kind: 'record', id: event.id }))}
    >
      <span className={styles.day}>
        {dayText(event.date, format.dayMonth(item.first), messages)}
      </span>
      <span
        className={styles.square}
        aria-hidden="true"
        style={{ backgroundColor: markColour(hue) }}
      />
      <span className={styles.body}>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.parties}>
          <strong style={{ color: textColour(hue) }}>{words.who}</strong>
          {words.whom !== '' && <> → {words.whom}</>} · {words.kind.split(' · ').at(-1)}
        </span>
      </span>
    </button>
  );
}

/** A day where it is known. */
function dayText(
  date: string,
  day: string,
  messages: ReturnType<typeof useTexts>['messages'],
): string {
  return date.length === 10 ? day : messages.diplomacy.list.undated;
}

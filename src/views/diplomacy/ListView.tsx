import { useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { QUAD_OF_PLOVER } from '../../domain/vocabulary.ts';
import { countRows, intersectMasks } from '../../lib/rowMask.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import { readGroups } from '../../reading/readGroups.ts';
import { isEveryones } from '../../reading/word.ts';
import { commit, withSelected, withSetting } from '../../state/explorerStore.ts';
import { CampMark } from '../../ui/CampMark.tsx';
import { RangeBar } from '../../ui/RangeBar.tsx';
import { datePartsOf } from '../../lib/days.ts';
import { hueOfCamp, textColour } from '../../viz/palette.ts';
import { chainsOf } from '../../model/responseChains.ts';
import type { ViewInput, ViewProps } from '../types.ts';
import { eventWords } from './eventWords.ts';
import { greatestTop, groupByMonth, listItems, type ListItem } from './listItems.ts';
import { DIPLOMACY, DIPLOMACY_SETTINGS, newestFirst } from './settings.ts';
import styles from './ListView.module.css';

/** Rows that are drawn at first, and with every press on "more". */
const PAGE = 60;

/** The timeline as a list: days, months as headings, incidents with their range among the acts. */
export function ListView({ input }: ViewProps) {
  const { messages, format } = useLaterTexts();
  const [drawn, setDrawn] = useState(PAGE);
  const newest = newestFirst(input.state);
  const own = input.heard?.events ?? null;
  const items = listItems(input.dataset, input.passing, newest, own);
  const months = groupByMonth(items.slice(0, drawn));
  const left = items.length - drawn;
  const greatest = greatestTop(
    input.passing,
    groupColumns(input.readings, input.state.filter.group),
  );
  return (
    <div className={styles.list}>
      <div className={styles.order} role="group" data-screen-only="" data-switch="">
        {DIPLOMACY_SETTINGS.order.map((order) => (
          <button
            key={order}
            type="button"
            aria-pressed={(order === 'newest') === newest}
            onClick={() =>
              commit(withSetting(DIPLOMACY, 'order', order === 'newest' ? order : null))
            }
          >
            {messages.actsList.order[order]}
          </button>
        ))}
      </div>
      {own !== null && items.length > 0 && (
        <p className={styles.heard}>
          {messages.actsList.heard(
            format.count(countRows(intersectMasks(input.passing.events, own))),
            format.count(countRows(input.passing.events)),
          )}
        </p>
      )}
      {items.length === 0 && <p className={styles.empty}>{messages.actsList.empty}</p>}
      {months.map(({ first, yearOnly, items: rows }) => (
        <section key={`${first} ${yearOnly}`}>
          <h3 className={styles.month}>
            {yearOnly ? format.dateText(String(datePartsOf(first).year)) : format.longMonth(first)}
          </h3>
          <ul>
            {rows.map((item) => (
              <li key={`${item.table} ${item.row}`}>
                <Row item={item} input={input} greatest={greatest} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <>
          <button
            type="button"
            className={styles.more}
            data-screen-only=""
            onClick={() => setDrawn(drawn + PAGE)}
          >
            {messages.actsList.more(format.count(Math.min(PAGE, left)))}
          </button>
          <p className={styles.left} data-paper-only="">
            {messages.actsList.left(format.count(left))}
          </p>
        </>
      )}
    </div>
  );
}

interface RowProps {
  readonly item: ListItem;
  readonly input: ViewInput;
  /** The end of the bars' common scale. */
  readonly greatest: number;
}

function Row(props: RowProps) {
  return props.item.table === 'incidents' ? <IncidentRow {...props} /> : <ActRow {...props} />;
}

function IncidentRow({ item, input, greatest }: RowProps) {
  const { messages, format } = useLaterTexts();
  const incident = input.dataset.incidents.rows[item.row];
  if (!incident) return null;
  const reading = input.readings.incidents[item.row];
  const range = reading ? readGroups(reading, input.state.filter.group).range : null;
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => commit(withSelected({ kind: 'record', id: incident.id }))}
    >
      <DayText item={item} />
      <span className={styles.rule} aria-hidden="true" />
      <span className={styles.body}>
        <span className={styles.kind}>
          {messages.common.subEventType[incident.sub_event_type]}
          <span>{messages.actsList.claims(format.count(incident.claims.length))}</span>
        </span>
        <strong className={styles.title}>{incident.title}</strong>
        {range && range.top > 0 && (
          <RangeBar range={range} greatest={greatest} hue={null} height={7} />
        )}
        <span className={styles.figure}>
          {range === null ? (
            messages.actsList[isSilent(input, item.row) ? 'noStatement' : 'noFigure']
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

/** Others give a figure: it is the word in force that makes no statement. */
function isSilent({ state: { word, outcome, filter }, read }: ViewInput, row: number): boolean {
  if (isEveryones(word)) return false;
  const everyones = read(outcome, 'range').incidents[row];
  return everyones !== undefined && readGroups(everyones, filter.group).range !== null;
}

function ActRow({ item, input }: Omit<RowProps, 'greatest'>) {
  const texts = useLaterTexts();
  const { dataset } = input;
  const event = dataset.events.rows[item.row];
  if (!event) return null;
  const { messages } = texts;
  const quad = QUAD_OF_PLOVER[event.plover];
  const words = eventWords(event, dataset, chainsOf(dataset), texts);
  const actor = dataset.actors.rows[dataset.actors.rowOf.get(event.initiators[0] ?? '') ?? -1];
  const camp = actor?.camp ?? 'unknown';
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => commit(withSelected({ kind: 'record', id: event.id }))}
    >
      <DayText item={item} />
      <CampMark
        camp={camp}
        size={10}
        className={`${styles.square} ${item.unheard ? styles.unheard : ''}`.trim()}
      />
      <span className={styles.body}>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.parties}>
          <strong style={{ color: textColour(hueOfCamp(camp)) }}>{words.who}</strong>
          {messages.actsList.afterWho(words.whom, messages.common.quad[quad])}
        </span>
      </span>
    </button>
  );
}

/** The day, where it is known; printed at the first row of a day only, but said at each. */
function DayText({ item: { first, known, sameDay } }: { readonly item: ListItem }) {
  const { messages, format } = useLaterTexts();
  const list = messages.actsList;
  const words = { day: format.dayMonth(first), month: list.dayUnknown, year: list.yearOnly }[known];
  return (
    <span className={styles.day}>
      <span className={sameDay ? styles.unprinted : undefined}>{words}</span>
    </span>
  );
}

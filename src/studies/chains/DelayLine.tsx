import { useId } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { CampSquare } from '../../records/CampSquare.tsx';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { hueOfCamp, markColour } from '../../viz/palette.ts';
import type { DayScale } from './dayScale.ts';
import { dayMark, daysOrWhy, dayWords, linkWords } from './dayWords.ts';
import { DelayPicture } from './DelayPicture.tsx';
import type { DelayRow, FirstAnswer } from './delays.ts';
import { campOfRow, nameOfRow } from './delayTable.ts';
import type { By } from './settings.ts';
import styles from './Delays.module.css';
import buttons from '../../ui/TextButton.module.css';

/** Answers listed at first. */
const FIRST = 8;

interface DelayLineProps {
  readonly row: DelayRow;
  readonly by: By;
  readonly scale: DayScale;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A row of the delays: who, how many, the spread drawn and said; the number and the spread open its answers. */
export function DelayLine({ row, by, scale, open, onToggle }: DelayLineProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const text = messages.studies.chains.delays;
  const { dataset } = useInput();
  const list = useId();
  const camp = campOfRow(row.key, by, dataset);
  const name = nameOfRow(row.key, by, dataset, texts);
  const n = format.count(row.answers.length);
  return (
    <div className={styles.line}>
      <span className={styles.name}>
        {camp !== null && <CampSquare camp={camp} />}
        {by === 'actor' && row.key !== null ? (
          <RecordLink opens={{ kind: 'record', id: row.key }}>{name}</RecordLink>
        ) : (
          <span className={row.key === null ? styles.anyone : undefined}>{name}</span>
        )}
        {by === 'actor' && camp !== null && (
          <span className={styles.muted}>{messages.common.camp[camp]}</span>
        )}
      </span>
      <button
        type="button"
        className={`${buttons.text} ${styles.count}`}
        aria-expanded={open}
        aria-controls={list}
        aria-label={text.list(n, name)}
        onClick={onToggle}
      >
        {text.answered(n)}
      </button>
      <DelayPicture
        row={row}
        scale={scale}
        colour={markColour(camp === null ? null : hueOfCamp(camp))}
      />
      <button
        type="button"
        className={styles.spread}
        aria-expanded={open}
        aria-controls={list}
        onClick={onToggle}
      >
        <SpreadWords row={row} />
      </button>
      <div id={list} className={styles.answers}>
        {open && (
          <ShowAll items={row.answers} first={FIRST} keyOf={({ incident }) => incident.id}>
            {(answer) => <AnswerLine answer={answer} />}
          </ShowAll>
        )}
      </div>
    </div>
  );
}

/** `median 1 day · middle half 0–2 · range 0–129 · 3 on a day not known` */
function SpreadWords({ row }: { readonly row: DelayRow }) {
  const { messages, format } = useLaterTexts();
  const text = messages.studies.chains.delays;
  const { median, lower, upper, least, most, known, unknown } = row;
  const days = (value: number | null): string => format.decimal(value ?? 0);
  const parts: string[] = [];
  if (known.length === 1) parts.push(text.one(days(median)));
  if (known.length > 1) {
    parts.push(text.median(days(median)));
    if (lower !== null) parts.push(text.half(days(lower), days(upper)));
    parts.push(text.range(days(least), days(most)));
  }
  if (unknown > 0) parts.push(text.unknown(format.count(unknown)));
  return <Emphasised text={parts.join(messages.common.separator)} />;
}

/** An incident and its first answer, with the days between. */
export function AnswerLine({
  answer: { incident, act, link, days },
}: {
  readonly answer: FirstAnswer;
}) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  return (
    <div className={styles.answer}>
      {/* Why days are not known stands behind, where it has room. */}
      {days === null ? (
        <span />
      ) : (
        <b className={styles.days} title={dayWords(days, texts)}>
          {dayMark(days, texts)}
        </b>
      )}
      <span>
        <span className={styles.muted}>{format.dates(incident.date, incident.end_date)} </span>
        <RecordLink
          opens={{ kind: 'record', id: incident.id }}
          lights={{ kind: 'record', id: incident.id }}
        >
          {incident.title}
        </RecordLink>
        <span className={styles.muted}> {messages.studies.chains.delays.arrow} </span>
        <RecordLink opens={{ kind: 'record', id: act.id }} lights={{ kind: 'record', id: act.id }}>
          {act.title}
        </RecordLink>{' '}
        <span className={styles.muted}>
          {[
            linkWords(link, texts),
            ...(days === null ? [daysOrWhy(days, [incident, act], texts)] : []),
          ].join(messages.common.separator)}
        </span>
      </span>
    </div>
  );
}

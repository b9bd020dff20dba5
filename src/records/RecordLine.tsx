import { findRow } from '../data/dataset.ts';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { isEvent, type DiplomaticEvent, type Incident } from '../domain/record.ts';
import { CampSquare } from './CampSquare.tsx';
import { useInput, useNameOf } from './InputContext.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { RecordLink } from './RecordLink.tsx';
import styles from './RecordLine.module.css';

interface RecordLineProps {
  readonly record: Incident | DiplomaticEvent;
  /** Said after the title. */
  readonly note?: string | undefined;
}

/** A record in a list: its date, the camp's square, its title; of an act also who to whom. */
export function RecordLine({ record, note }: RecordLineProps) {
  const { messages, format } = useLaterTexts();
  const { dataset } = useInput();
  const nameOf = useNameOf();
  const [first] = isEvent(record) ? record.initiators : [];
  const camp =
    first === undefined ? null : (findRow(dataset.actors, first)?.camp ?? ('unknown' as const));
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(messages.common.comma);
  const said = isEvent(record)
    ? messages.drawer.acts.whoToWhom(names(record.initiators), names(record.recipients))
    : note;
  return (
    <div className={styles.line}>
      <span className={styles.date}>{format.dates(record.date, record.end_date)}</span>
      <CampSquare camp={camp} />
      <RecordLink
        opens={{ kind: 'record', id: record.id }}
        lights={{ kind: 'record', id: record.id }}
        className={styles.title}
      >
        {record.title}
        {said !== undefined && <span className={styles.muted}> {said}</span>}
      </RecordLink>
      <span className={styles.sources}>
        <SourceLinks ids={record.sources} />
      </span>
    </div>
  );
}

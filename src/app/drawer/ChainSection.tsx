import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { isEvent, type DiplomaticEvent, type Incident } from '../../domain/record.ts';
import type { Camp } from '../../domain/vocabulary.ts';
import { findRow } from '../../data/dataset.ts';
import { CampSquare } from '../../records/CampSquare.tsx';
import { useInput } from '../../records/InputContext.tsx';
import type { ChainLine } from './evidence/chainLines.ts';
import { RecordLink } from '../../records/RecordLink.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import styles from './ChainSection.module.css';
import hidden from '../../ui/Hidden.module.css';

/** Steps further away than this are not indented further. */
const DEEPEST = 2;
const FIRST_LINES = 14;

interface ChainSectionProps {
  readonly title: string;
  /** The days are counted from it. */
  readonly root: Incident | DiplomaticEvent;
  readonly lines: readonly ChainLine[];
  /** Said where there is no line. */
  readonly empty: string;
}

/** What followed, or what is answered: days elapsed, who acts, one line, the kind of answer. */
export function ChainSection({ title, root, lines, empty }: ChainSectionProps) {
  const { messages, format } = useLaterTexts();
  const { chain } = messages.drawer;
  const note = [
    ...(lines.some(({ days }) => days !== null)
      ? [chain.daysFrom(format.dateText(root.date))]
      : []),
    ...(lines.some(({ basis }) => basis === 'inferred') ? [chain.inferredNote] : []),
  ].join(messages.common.separator);
  return (
    <Section title={title} note={note === '' ? undefined : note}>
      {lines.length === 0 ? (
        <p className={styles.muted}>{empty}</p>
      ) : (
        <ShowAll items={lines} first={FIRST_LINES} keyOf={({ record }) => record.id}>
          {(line, index) => {
            const before = lines[index - 1];
            // A day said on the line above is not said again.
            const again = before?.days === line.days && before.depth === line.depth;
            return <ChainEntry line={line} sameDay={again} />;
          }}
        </ShowAll>
      )}
    </Section>
  );
}

function useCampOf(): (record: Incident | DiplomaticEvent) => Camp | null {
  const { dataset } = useInput();
  return (record) => {
    const first = isEvent(record) ? record.initiators[0] : undefined;
    return first === undefined ? null : (findRow(dataset.actors, first)?.camp ?? 'unknown');
  };
}

interface ChainEntryProps {
  readonly line: ChainLine;
  readonly sameDay: boolean;
}

function ChainEntry({ line, sameDay }: ChainEntryProps) {
  const { messages, format } = useLaterTexts();
  const { chain, event } = messages.drawer;
  const { separator } = messages.common;
  const campOf = useCampOf();
  const { record, days, depth, kind, basis } = line;
  const inferred = basis === 'inferred';
  const level = Math.min(depth, DEEPEST);
  return (
    <div
      className={`${styles.line} ${level > 0 ? styles.further : ''} ${inferred ? styles.inferred : ''}`}
      style={{ ['--level' as string]: level }}
    >
      <span className={styles.days}>
        {days !== null && (
          <span className={sameDay ? hidden.hidden : undefined}>
            {days < 0
              ? chain.daysBefore(format.count(-days))
              : days === 0
                ? chain.sameDay
                : chain.days(format.count(days))}
          </span>
        )}
      </span>
      <CampSquare camp={campOf(record)} />
      <RecordLink
        opens={{ kind: 'record', id: record.id }}
        lights={{ kind: 'record', id: record.id }}
        className={styles.title}
      >
        {record.title}{' '}
        <span className={styles.muted}>
          {!isEvent(record) && chain.incident + separator}
          {messages.common.response[kind]}
          {inferred && <abbr title={chain.inferred}>?</abbr>}
          {days === null && separator + format.dates(record.date, record.end_date)}
          {days === null && record.date_basis === 'reported' && separator + event.reported}
        </span>
      </RecordLink>
    </div>
  );
}

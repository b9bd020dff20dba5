import { actRows } from '../../export/actRows.ts';
import { csvOf } from '../../export/csv.ts';
import { iCalendarOf } from '../../export/iCalendar.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import { actSentence } from './actSentence.ts';
import styles from '../../ui/Downloads.module.css';

interface ActDownloadsProps {
  readonly acts: readonly DiplomaticEvent[];
  /** Of the files, without the ending. */
  readonly name: string;
}

/** The page that shows a record, as the reader has it now but for what is open. */
function addressOf(id: string): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ select: id }).toString();
  address.hash = '';
  return address.href;
}

/** A list of acts as files: a table, and entries of a calendar. */
export function ActDownloads({ acts, name }: ActDownloadsProps) {
  const texts = useLaterTexts();
  const { dataset } = useInput();
  const { file } = texts.messages.drawer.acts;
  if (acts.length === 0) return null;
  const calendar = (): string =>
    iCalendarOf(
      dataset,
      acts,
      {
        name: file.calendarName(dataset.release),
        imprecise: ({ title, date, end_date: end }) =>
          file.imprecise(title, texts.format.dates(date, end)),
        sentence: (act) => actSentence(act, dataset, texts),
      },
      addressOf,
    );
  return (
    <p className={styles.line}>
      {file.label}
      <DownloadButton
        fileName={`${name}.csv`}
        type="text/csv"
        content={() =>
          csvOf(
            actRows(
              dataset,
              acts.map(({ id }) => id),
            ),
          )
        }
      >
        {file.csv}
      </DownloadButton>
      <DownloadButton fileName={`${name}.ics`} type="text/calendar" content={calendar}>
        {file.calendar}
      </DownloadButton>
    </p>
  );
}

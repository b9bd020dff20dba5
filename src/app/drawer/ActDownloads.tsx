import { actRows } from '../../export/actRows.ts';
import { csvOf } from '../../export/csv.ts';
import { iCalendarOf } from '../../export/iCalendar.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { editionProof, editionText } from '../../i18n/editionText.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import { actSentence } from './actSentence.ts';
import { shownAddress } from './shownAddress.ts';
import styles from '../../ui/Downloads.module.css';

interface ActDownloadsProps {
  readonly acts: readonly DiplomaticEvent[];
  /** Of the files, without the ending. */
  readonly name: string;
}

/** A list of acts as files: a table, and entries of a calendar. */
export function ActDownloads({ acts, name }: ActDownloadsProps) {
  const texts = useLaterTexts();
  const { dataset } = useInput();
  const { edition } = dataset;
  const { file } = texts.messages.drawer.acts;
  if (acts.length === 0) return null;
  const calendar = (): string =>
    iCalendarOf(
      dataset,
      acts,
      {
        name: file.calendarName(editionText(edition, texts)),
        edition: editionProof(edition, texts),
        imprecise: ({ title, date, end_date: end }) =>
          file.imprecise(title, texts.format.dates(date, end)),
        sentence: (act) => actSentence(act, dataset, texts),
      },
      (id) => shownAddress(edition, [['select', id]]),
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

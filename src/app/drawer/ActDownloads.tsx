import { actRows } from '../../export/actRows.ts';
import { csvOf } from '../../export/csv.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import { diplomacy } from '../../views/diplomacy/index.ts';
import { actsCalendar } from '../../downloads/actsCalendar.ts';
import { withFacts } from '../../downloads/csvRows.ts';
import { factsHere } from '../../downloads/factsHere.ts';
import styles from '../../ui/Downloads.module.css';

interface ActDownloadsProps {
  readonly acts: readonly DiplomaticEvent[];
  /** What they are, in words. */
  readonly title: string;
  /** Of the files, without the ending. */
  readonly name: string;
}

/** A list of acts as files: a table, and entries of a calendar. */
export function ActDownloads({ acts, title, name }: ActDownloadsProps) {
  const texts = useLaterTexts();
  const input = useInput();
  const { dataset } = input;
  const { file } = texts.messages.drawer.acts;
  if (acts.length === 0) return null;
  const facts = () => ({ ...factsHere(diplomacy, input, texts), title });
  const ids = acts.map(({ id }) => id);
  return (
    <p className={styles.line}>
      {file.label}
      <DownloadButton
        fileName={`${name}.csv`}
        type="text/csv"
        content={() => csvOf(withFacts(actRows(dataset, ids), facts(), texts))}
      >
        {file.csv}
      </DownloadButton>
      <DownloadButton
        fileName={`${name}.ics`}
        type="text/calendar"
        content={() => actsCalendar(dataset, acts, facts(), texts)}
      >
        {file.calendar}
      </DownloadButton>
    </p>
  );
}

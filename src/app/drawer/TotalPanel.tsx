import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { rowsOf } from '../../lib/rowMask.ts';
import { readTotal } from '../../model/trackerTotals.ts';
import type { PeriodTotal } from '../../domain/record.ts';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { compareTotals } from '../../studies/trackers/compare.ts';
import { figureWords } from '../../records/totalWords.ts';
import { speakerOf } from '../../studies/trackers/words.ts';
import { Panel } from './Panel.tsx';
import styles from './LineList.module.css';

const FIRST_INCIDENTS = 30;

interface TotalPanelProps {
  readonly total: PeriodTotal;
  readonly onClose: () => void;
}

/** The incidents that the record sets beside a tracker's total: what its own sum is of. */
export function TotalPanel({ total, onClose }: TotalPanelProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { drawer, studies } = messages;
  const input = useInput();
  const { incidents } = input.dataset;
  const read = readTotal(total);
  const [beside] = read.kind === 'comparable' ? compareTotals([read.value], input) : [];
  const list = beside ? rowsOf(beside.own.rows).flatMap((row) => incidents.rows[row] ?? []) : [];
  const speaker = speakerOf(total, input.dataset);
  return (
    <Panel
      meta={[drawer.acts.kind]}
      title={drawer.total.title(
        speaker,
        figureWords(total, texts),
        studies.trackers.metric[total.metric],
      )}
      onClose={onClose}
    >
      <p className={styles.note}>{drawer.total.help}</p>
      <Section
        title={drawer.total.list}
        note={drawer.figure.incidents(format.count(list.length), list.length === 1)}
      >
        <ShowAll items={list} first={FIRST_INCIDENTS} keyOf={({ id }) => id}>
          {(incident) => (
            <RecordLine
              record={incident}
              note={messages.common.subEventType[incident.sub_event_type]}
            />
          )}
        </ShowAll>
      </Section>
    </Panel>
  );
}

import { actorName } from '../../i18n/actorName.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { wordName } from '../../i18n/wordText.ts';
import type { PeriodTotal } from '../../domain/record.ts';
import { readTotal } from '../../model/trackerTotals.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { figureWords } from '../../records/totalWords.ts';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { formatSelected } from '../../state/selectedCodec.ts';
import { compareTotals, type Comparison } from '../../studies/trackers/compare.ts';
import {
  countedWords,
  notedWords,
  ownLine,
  placeWords,
  readAtOf,
} from '../../studies/trackers/words.ts';
import { CiteEntry } from './CiteEntry.tsx';
import { Panel } from './Panel.tsx';
import { SummedIncidents } from './SummedIncidents.tsx';
import styles from './LineList.module.css';

const FIRST_INCIDENTS = 30;

interface TotalPanelProps {
  readonly total: PeriodTotal;
  readonly onClose: () => void;
}

/** A tracker's total: where it was read, and the incidents that the record's own sum beside it is of. */
export function TotalPanel({ total, onClose }: TotalPanelProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { cite, drawer, studies, common } = messages;
  const input = useInput();
  const read = readTotal(total);
  const [beside] = read.kind === 'comparable' ? compareTotals([read.value], input) : [];
  const readAt = readAtOf(total, input.dataset, texts);
  const about = [format.dates(total.from, total.to), total.scope, notedWords(total, texts)];
  const said = [
    actorName(input.dataset, total.said_by, texts),
    figureWords(total, texts),
    studies.trackers.metric[total.metric],
  ] as const;
  return (
    <Panel meta={[drawer.acts.kind]} title={drawer.total.title(...said)} onClose={onClose}>
      <p className={styles.line}>
        {about.filter((words) => words !== '').join(common.separator)}
        {common.separator}
        <SourceLinks ids={[total.source]} name={readAt.name} />
      </p>
      {beside ? (
        <Beside comparison={beside} />
      ) : (
        read.kind === 'apart' && (
          <p className={styles.note}>{studies.trackers.apart.why[read.why]}</p>
        )
      )}
      <CiteEntry
        entry={{
          id: total.id,
          // A total is nothing without its period and what it covers.
          title: [cite.total(...said), ...about].filter((words) => words !== '').join(common.comma),
          sources: [total.source],
        }}
        select={formatSelected({ kind: 'total', id: total.id })}
      />
    </Panel>
  );
}

/** The record's own sum of what the total counts, and the incidents that it is of. */
function Beside({ comparison: { total, own } }: { readonly comparison: Comparison }) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { drawer, studies } = messages;
  const { dataset, state } = useInput();
  const { incidents } = dataset;
  const { metric, group } = total;
  const list = [...own.rows].flatMap((row) => incidents.rows[row] ?? []);
  return (
    <>
      <p className={styles.line}>
        <Emphasised
          text={drawer.total.own({
            own: ownLine(own, metric, texts),
            metric: studies.trackers.metric[metric],
            counted: countedWords(own, { group, metric }, texts),
            place: placeWords(total.place, texts),
            period: format.span(total.days),
          })}
        />{' '}
        {metric !== 'attacks' &&
          state.word !== 'range' &&
          studies.trackers.byWord(wordName(state.word, dataset, texts))}
      </p>
      <p className={styles.note}>{drawer.total.help}</p>
      {metric === 'attacks' ? (
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
      ) : (
        <SummedIncidents own={own} outcome={metric} group={group} />
      )}
    </>
  );
}

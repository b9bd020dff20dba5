import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { csvOf, type CsvValue } from '../../export/csv.ts';
import { traceRows } from '../../export/traceRows.ts';
import type { Dataset } from '../../data/dataset.ts';
import { formatSelected } from '../../state/selectedCodec.ts';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import type { Selected } from '../../state/selected.ts';
import { FigureRange } from './FigureRange.tsx';
import { WordCoverage } from './WordCoverage.tsx';
import { CountedIncidentLine } from './CountedIncidentLine.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { Emphasised } from '../../records/Emphasised.tsx';
import {
  buildFigureEvidence,
  rowsOfFigure,
  type FigureEvidence,
} from './evidence/figureEvidence.ts';
import { LeftOutByReason } from './LeftOutByReason.tsx';
import { OnlyThis } from './OnlyThis.tsx';
import { isEveryones } from '../../reading/word.ts';
import { Panel } from './Panel.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { whenWords } from './whenWords.ts';
import styles from './IncidentRange.module.css';

const FIRST_INCIDENTS = 12;

interface FigurePanelProps {
  readonly figure: Extract<Selected, { kind: 'figure' }>;
  readonly onClose: () => void;
}

/** Every claim of the record about the outcome, counted or not. */
function traceRowsOf(dataset: Dataset, { counted, excluded }: FigureEvidence): CsvValue[][] {
  return traceRows(
    dataset,
    new Map(counted.flatMap(({ parts }) => [...parts])),
    excluded.flatMap(({ reason, ids }) => ids.map((id) => ({ id, reason }))),
  );
}

/** What makes a casualty figure: its parts, its incidents, its claims and those left out. */
export function FigurePanel({ figure, onClose }: FigurePanelProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { drawer, common } = messages;
  const { dataset, state, readings, except } = useInput();
  const { group } = figure;
  const asked = state.filter.group;
  const rows = useMemo(() => {
    // One row a group is a means to pick groups, and so isn't filtered by them.
    const exempt = group === null ? ([] as const) : (['group'] as const);
    return rowsOfFigure(dataset, figure, except(exempt), except(['time', ...exempt]));
  }, [dataset, except, figure, group]);
  const evidence = useMemo(
    () => buildFigureEvidence(dataset, readings, rows, group === null ? asked : [group]),
    [dataset, readings, rows, group, asked],
  );
  const { sum, counted, noFigure } = evidence;
  const differing = counted.filter(({ differs }) => differs).length;
  const groupWords =
    group !== null
      ? drawer.figure.group[group]
      : asked.length > 0
        ? asked.map((one) => drawer.figure.group[one]).join(common.comma)
        : drawer.figure.allGroups;
  const title = drawer.figure.title(
    common.outcome[state.outcome],
    whenWords(figure, dataset.extent, texts),
    groupWords,
  );
  const incidents = drawer.figure.incidents(format.count(sum.incidents), sum.incidents === 1);
  const top = format.range({ ...sum, floor: sum.top });
  const everyone = isEveryones(state.word);
  const days = figure.first === null && figure.last === null;
  return (
    <Panel meta={[drawer.figure.kind]} title={title} onClose={onClose}>
      {counted.length === 0 ? (
        <p className={styles.note}>{drawer.figure.empty}</p>
      ) : (
        <FigureRange sum={sum} group={group} />
      )}
      <WordCoverage rows={rows} groups={group === null ? asked : [group]} sum={sum} />
      {counted.length > 0 && (
        <Section
          title={drawer.figure.counted(format.count(counted.length))}
          note={drawer.figure.sortedByTop}
        >
          <ShowAll items={counted} first={FIRST_INCIDENTS} keyOf={({ incident }) => incident.id}>
            {(one) => (
              <CountedIncidentLine
                counted={one}
                greatest={counted[0]?.range.top ?? 1}
                group={group}
              />
            )}
          </ShowAll>
          <p>
            <Emphasised text={drawer.figure.sum(format.count(sum.floor), top, incidents)} />
            {differing > 0 && <Emphasised text={drawer.trace.differ(format.count(differing))} />}
          </p>
          {group !== null && <p className={styles.note}>{drawer.figure.groupsNote}</p>}
        </Section>
      )}
      <p>
        <DownloadButton
          fileName={`${drawer.trace.csvName}-${formatSelected(figure)}-${state.word}.csv`}
          type="text/csv"
          content={() => csvOf(traceRowsOf(dataset, evidence))}
        >
          {drawer.trace.csv}
        </DownloadButton>
      </p>
      <LeftOutByReason excluded={evidence.excluded} counted={evidence.claims} />
      {noFigure.length > 0 && (
        <Section
          title={
            everyone
              ? drawer.figure.noFigure(format.count(noFigure.length))
              : drawer.figure.noStatement(format.count(noFigure.length))
          }
          note={everyone ? drawer.figure.noFigureNote : drawer.figure.noStatementNote}
        >
          <ShowAll items={noFigure} first={5} keyOf={({ id }) => id}>
            {(incident) => (
              <RecordLine record={incident} note={common.subEventType[incident.sub_event_type]} />
            )}
          </ShowAll>
        </Section>
      )}
      {!(days && group === null) && (
        <OnlyThis
          label={drawer.filter.figure}
          patch={{
            ...(days ? {} : { from: figure.first, to: figure.last }),
            ...(group === null ? {} : { group: [group] }),
          }}
        />
      )}
    </Panel>
  );
}

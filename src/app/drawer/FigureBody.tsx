import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { withFacts } from '../../downloads/csvRows.ts';
import { factsHere } from '../../downloads/factsHere.ts';
import { csvOf, type CsvValue } from '../../export/csv.ts';
import { casualties } from '../../views/casualties/index.ts';
import { traceRows } from '../../export/traceRows.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import type { RowMask } from '../../lib/rowMask.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import { CountedIncidentLine } from './CountedIncidentLine.tsx';
import { buildFigureEvidence, type FigureEvidence } from './evidence/figureEvidence.ts';
import { FigureRange } from './FigureRange.tsx';
import { LeftOutByReason } from './LeftOutByReason.tsx';
import { WordCoverage } from './WordCoverage.tsx';
import { SilentIncidents } from './SilentIncidents.tsx';
import styles from './IncidentRange.module.css';
import { fileNameOf } from '../../releases/edition.ts';

const FIRST_INCIDENTS = 12;

interface FigureBodyProps {
  /** The incidents that the figure is about. */
  readonly rows: RowMask;
  /** The groups that it counts; empty: the incidents as wholes. */
  readonly groups: readonly VictimGroup[];
  /** The group whose row of the chart it is; null: no row. */
  readonly group?: VictimGroup | null;
  /** What it is, in words. */
  readonly title: string;
  /** Of the file, without its end. */
  readonly fileName: string;
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
export function FigureBody({ rows, groups, group = null, title, fileName }: FigureBodyProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { drawer } = messages;
  const input = useInput();
  const { dataset, state, readings } = input;
  const evidence = useMemo(
    () => buildFigureEvidence(dataset, readings, rows, groups),
    [dataset, readings, rows, groups],
  );
  const { sum, counted, noFigure } = evidence;
  const differing = counted.filter(({ differs }) => differs).length;
  const incidents = drawer.figure.incidents(format.count(sum.incidents), sum.incidents === 1);
  const top = format.range({ ...sum, floor: sum.top });
  return (
    <>
      {counted.length === 0 ? (
        noFigure.length === 0 && <p className={styles.note}>{drawer.figure.empty}</p>
      ) : (
        <FigureRange sum={sum} group={group} />
      )}
      <WordCoverage rows={rows} groups={groups} sum={sum} />
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
          fileName={`${fileNameOf(`claims-${fileName}-${state.word}`, dataset.edition)}.csv`}
          type="text/csv"
          content={() => {
            const facts = { ...factsHere(casualties, input, texts), title };
            return csvOf(withFacts(traceRowsOf(dataset, evidence), facts, texts));
          }}
        >
          {drawer.trace.csv}
        </DownloadButton>
      </p>
      <LeftOutByReason excluded={evidence.excluded} counted={evidence.claims} />
      <SilentIncidents incidents={noFigure} />
    </>
  );
}

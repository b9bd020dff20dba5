import { useMemo } from 'react';
import type { Outcome, VictimGroup } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { maskOf } from '../../lib/rowMask.ts';
import { isEveryones } from '../../reading/word.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import type { OwnSum } from '../../studies/trackers/compare.ts';
import { CountedIncidentLine } from './CountedIncidentLine.tsx';
import { buildFigureEvidence } from './evidence/figureEvidence.ts';
import styles from './LineList.module.css';

const FIRST_INCIDENTS = 12;
const FIRST_WITHOUT = 5;

interface SummedIncidentsProps {
  readonly own: OwnSum;
  readonly outcome: Outcome;
  /** The one group that the total is of; null: of several, or of all. */
  readonly group: VictimGroup | null;
}

/** The incidents beside a total: those that make the sum, each with its range, and those without a figure. */
export function SummedIncidents({ own, outcome, group }: SummedIncidentsProps) {
  const { messages, format } = useLaterTexts();
  const { drawer, common } = messages;
  const { dataset, read, state } = useInput();
  const evidence = useMemo(
    () =>
      buildFigureEvidence(
        dataset,
        read(outcome, state.word),
        maskOf(own.rows, dataset.incidents.rows.length),
        own.groups,
      ),
    [dataset, read, outcome, state.word, own],
  );
  const { counted, noFigure, sum } = evidence;
  const everyone = isEveryones(state.word);
  const title = everyone ? drawer.figure.noFigure : drawer.figure.noStatement;
  return (
    <>
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
          <p className={styles.line}>
            <Emphasised
              text={drawer.figure.sum(
                format.count(sum.floor),
                format.range({ ...sum, floor: sum.top }),
                drawer.figure.incidents(format.count(sum.incidents), sum.incidents === 1),
              )}
            />
          </p>
        </Section>
      )}
      {noFigure.length > 0 && (
        <Section
          title={title(format.count(noFigure.length))}
          note={everyone ? drawer.figure.noFigureNote : drawer.figure.noStatementNote}
        >
          <ShowAll items={noFigure} first={FIRST_WITHOUT} keyOf={({ id }) => id}>
            {(incident) => (
              <RecordLine record={incident} note={common.subEventType[incident.sub_event_type]} />
            )}
          </ShowAll>
        </Section>
      )}
    </>
  );
}

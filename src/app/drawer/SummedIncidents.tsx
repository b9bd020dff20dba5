import { useMemo } from 'react';
import type { Outcome, VictimGroup } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { maskOf } from '../../lib/rowMask.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import type { OwnSum } from '../../studies/trackers/compare.ts';
import { CountedIncidentLine } from './CountedIncidentLine.tsx';
import { buildFigureEvidence } from './evidence/figureEvidence.ts';
import { SilentIncidents } from './SilentIncidents.tsx';
import styles from './LineList.module.css';

const FIRST_INCIDENTS = 12;

interface SummedIncidentsProps {
  readonly own: OwnSum;
  readonly outcome: Outcome;
  /** The one group that the total is of; null: of several, or of all. */
  readonly group: VictimGroup | null;
}

/** The incidents beside a total: those that make the sum, each with its range, and those without a figure. */
export function SummedIncidents({ own, outcome, group }: SummedIncidentsProps) {
  const { messages, format } = useLaterTexts();
  const { drawer } = messages;
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
      <SilentIncidents incidents={noFigure} />
    </>
  );
}

import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { IncidentSteps } from '../../model/figureSteps.ts';
import { noDaysBetween } from '../../model/noDays.ts';
import { RecordLink } from '../../records/RecordLink.tsx';
import { Section } from '../../records/Section.tsx';
import type { StudyProps } from '../types.ts';
import { growthSeries, shownIncident } from './series.ts';
import { StepsChart } from './StepsChart.tsx';
import { StepsTable } from './StepsTable.tsx';
import { TypicalGrowth } from './TypicalGrowth.tsx';
import styles from './Growth.module.css';

/** How the figures of one incident grew, and how much figures grow over all that passes. */
export function GrowthStudy({ input }: StudyProps) {
  const { messages } = useLaterTexts();
  const { growth } = messages.studies;
  const { dataset, passing, state } = input;
  const outcome = messages.common.outcomeVerb[state.outcome];
  const series = useMemo(
    () => growthSeries(input),
    // What the series looks at; the input itself is new at every step.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [dataset, passing, state.outcome],
  );
  const { steps, selectedWithout } = shownIncident(input, series);
  return (
    <div className={styles.study}>
      {selectedWithout && (
        <p className={styles.prose}>
          {growth.without(selectedWithout.incident.short_title, outcome)}
        </p>
      )}
      {steps ? (
        <OneIncident
          steps={steps}
          selected={state.select.some(
            (one) => one.kind === 'record' && one.id === steps.incident.id,
          )}
        />
      ) : (
        <p className={styles.prose}>{growth.noSteps(outcome)}</p>
      )}
      {series.growths.length > 0 && <TypicalGrowth series={series} />}
    </div>
  );
}

interface OneIncidentProps {
  readonly steps: IncidentSteps;
  /** Shown because it is selected. */
  readonly selected: boolean;
}

function OneIncident({ steps, selected }: OneIncidentProps) {
  const { messages, format } = useLaterTexts();
  const { growth } = messages.studies;
  const { incident } = steps;
  const opens = { kind: 'record', id: incident.id } as const;
  const noDays = noDaysBetween(incident, incident);
  return (
    <Section
      title={growth.chosen(incident.short_title)}
      note={selected ? growth.chosenNote.selected : growth.chosenNote.most}
    >
      <p className={styles.prose}>
        <RecordLink opens={opens} lights={opens}>
          {incident.title}
        </RecordLink>{' '}
        <span className={styles.muted}>{format.dates(incident.date, incident.end_date)}</span>
      </p>
      {noDays ? (
        <p className={styles.prose}>{growth.noDays[noDays]}</p>
      ) : (
        <>
          <StepsChart steps={steps} />
          <p className={styles.key}>{growth.key}</p>
        </>
      )}
      <StepsTable steps={steps} />
    </Section>
  );
}

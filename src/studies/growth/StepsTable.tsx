import { Fragment } from 'react';
import { findRow } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import {
  boundsOfFigure,
  type FigureLine,
  type FigureStep,
  type IncidentSteps,
} from '../../model/figureSteps.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { amountText } from '../../records/claimWords.ts';
import { CounterNote } from '../../records/CounterNote.tsx';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { statementOf } from '../../records/statements.ts';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import styles from './Growth.module.css';

interface StepsTableProps {
  readonly steps: IncidentSteps;
}

/** Every figure of an incident by its speaker, each with its source; then what is no step. */
export function StepsTable({ steps }: StepsTableProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { growth } = messages.studies;
  const { column } = growth;
  const { dataset } = useInput();
  const nameOf = useNameOf();
  const { incident, lines, apart } = steps;
  return (
    <>
      <ScrollRegion
        label={growth.stepsCaption(incident.short_title)}
        height="whole"
        box={{ className: styles.scroller }}
      >
        <table className={styles.table}>
          <caption>
            <span>{growth.stepsCaption(incident.short_title)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{column.who}</th>
              <th scope="col">{column.group}</th>
              <th scope="col" className={styles.number}>
                {column.figure}
              </th>
              <th scope="col" className={styles.number}>
                {column.day}
              </th>
              <th scope="col">{column.said}</th>
              <th scope="col">{column.how}</th>
              <th scope="col">{column.source}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.key}>
                {line.steps.map((step, at) => (
                  <StepRow key={step.claim.id} line={line} at={at} incident={incident.id} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {apart.length > 0 && (
        <>
          <h4 className={styles.apart}>{growth.apartTitle}</h4>
          <ul className={styles.plain}>
            {apart.map(({ claim, reason }) => (
              <li key={claim.id}>
                {growth.lineAlt(
                  nameOf(claim.said_by),
                  messages.drawer.claims.inSentence[claim.group],
                  amountText(statementOf(claim, dataset), texts),
                )}
                {messages.common.separator}
                {growth.apart[reason]} <SourceLinks ids={[claim.source]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface StepRowProps {
  readonly line: FigureLine;
  /** Place of the step in the line. */
  readonly at: number;
  /** Id of the incident. */
  readonly incident: string;
}

function StepRow({ line, at, incident }: StepRowProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { growth } = messages.studies;
  const { dataset } = useInput();
  const followsText = useFollowsText();
  const step = line.steps[at];
  if (!step) return null;
  const { claim, elapsed } = step;
  const date = claim.said_on ?? findRow(dataset.sources, claim.source)?.published ?? null;
  const days = elapsed === null ? null : format.count(Math.abs(elapsed));
  return (
    <tr className={at === 0 ? styles.newLine : undefined}>
      <th scope="row">
        {at === 0 && <ActorLink id={line.said_by} withCamp />}
        {at === 0 && line.publisher !== null && (
          <span className={styles.muted}> {line.publisher}</span>
        )}
      </th>
      <td>{at === 0 && messages.drawer.claims.group[line.group]}</td>
      <td className={styles.number}>
        <RecordLink opens={{ kind: 'record', id: incident }}>
          {amountText(statementOf(claim, dataset), texts)}
        </RecordLink>
      </td>
      <td className={styles.number}>
        {days === null || elapsed === null
          ? growth.dayUnknown
          : elapsed < 0
            ? growth.dayBefore(days)
            : growth.dayAfter(days)}
      </td>
      <td className={styles.said}>
        {date === null
          ? growth.dayUnknown
          : claim.said_on === null
            ? growth.published(format.dateText(date))
            : format.dateText(date)}
      </td>
      <td className={styles.how}>
        {followsText(line, step, at)}
        <CounterNote claim={claim.id} />
      </td>
      <td>
        <SourceLinks ids={[claim.source]} />
      </td>
    </tr>
  );
}

/** How a figure follows on the one before, and that it fell. */
function useFollowsText(): (line: FigureLine, step: FigureStep, at: number) => string {
  const { messages } = useLaterTexts();
  const { growth } = messages.studies;
  return ({ steps }, { claim, follows, figure }, at) => {
    if (follows === null && claim.supersedes !== null) return growth.follows.elsewhere;
    if (follows === null) {
      return steps.length === 1 ? growth.follows.single : growth.follows.first;
    }
    const before = steps[at - 1];
    // Lower in every case: "more than 40" after 45 need not be.
    const fell =
      before !== undefined && boundsOfFigure(figure).most < boundsOfFigure(before.figure).least;
    return [growth.follows[follows], ...(fell ? [growth.fell] : [])].join(
      messages.common.separator,
    );
  };
}

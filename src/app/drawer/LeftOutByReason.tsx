import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { FigureEvidence } from './evidence/figureEvidence.ts';
import { claimIndex } from '../../model/claimIndex.ts';
import { amountText } from '../../records/claimWords.ts';
import { ClaimSpeakerLink } from '../../records/ClaimSpeakerLink.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { CounterNote } from '../../records/CounterNote.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { Section } from '../../records/Section.tsx';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { statementOf } from '../../records/statements.ts';
import styles from './LineList.module.css';

interface LeftOutByReasonProps {
  readonly excluded: FigureEvidence['excluded'];
  /** Number of claims that are counted. */
  readonly counted: number;
}

/** The claims that a figure does not count, under each reason. */
export function LeftOutByReason({ excluded, counted }: LeftOutByReasonProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { figure, leftOut } = messages.drawer;
  const { comma, separator } = messages.common;
  const { dataset } = useInput();
  const known = claimIndex(dataset);
  return (
    <Section
      title={figure.leftOut}
      note={figure.claimsCounted(format.count(counted), counted === 1)}
    >
      {excluded.length === 0 && <p className={styles.note}>{figure.leftOutNone}</p>}
      {excluded.map(({ reason, ids }) => (
        <div key={reason}>
          <h4 className={styles.sub}>
            {figure.claimsLeftOut(format.count(ids.length), leftOut.reason[reason])}
          </h4>
          <ShowAll items={ids} first={3} keyOf={(id) => id}>
            {(id) => {
              const found = known.get(id);
              if (!found) return id;
              const { claim, incident } = found;
              return (
                <div className={styles.line}>
                  <b>{amountText(statementOf(claim, dataset), texts)}</b>{' '}
                  {messages.drawer.claims.inSentence[claim.group]}
                  {comma}
                  <ClaimSpeakerLink claim={claim} />
                  <span className={styles.muted}>
                    {separator}
                    <RecordLink
                      opens={{ kind: 'record', id: incident.id }}
                      lights={{ kind: 'record', id: incident.id }}
                    >
                      {incident.short_title}
                    </RecordLink>
                    {comma}
                    {format.dates(incident.date, incident.end_date)}
                    {separator}
                    <SourceLinks ids={[claim.source]} />
                    <CounterNote claim={id} />
                  </span>
                </div>
              );
            }}
          </ShowAll>
        </div>
      ))}
    </Section>
  );
}

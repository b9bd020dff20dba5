import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { claimSpeaker } from '../../records/claimSpeaker.ts';
import { ClaimSpeakerLink } from '../../records/ClaimSpeakerLink.tsx';
import { amountText, shortDate } from '../../records/claimWords.ts';
import type { IncidentEvidence, LeftOut } from './evidence/incidentEvidence.ts';
import { amountOf } from '../../records/statements.ts';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { SourceMark } from '../../records/SourceMark.tsx';
import styles from './LineList.module.css';

interface LeftOutClaimsProps {
  readonly evidence: IncidentEvidence;
  readonly listId: string;
}

/** Claims that no figure counts, each with the reason; nothing that was said is dropped silently. */
export function LeftOutClaims({ evidence, listId }: LeftOutClaimsProps) {
  const { messages, format } = useLaterTexts();
  const { leftOut } = messages.drawer;
  const unheard = evidence.reading.excluded.filter(({ reason }) => reason === 'other-word').length;
  if (evidence.leftOut.length === 0 && unheard === 0) return null;
  return (
    <Section title={leftOut.title}>
      {unheard > 0 && <p>{leftOut.otherWord(format.count(unheard), unheard === 1)}</p>}
      <ShowAll items={evidence.leftOut} first={4} keyOf={({ statement }) => statement.claim.id}>
        {(one) => <LeftOutLine one={one} evidence={evidence} listId={listId} />}
      </ShowAll>
    </Section>
  );
}

interface LeftOutLineProps extends LeftOutClaimsProps {
  readonly one: LeftOut;
}

function LeftOutLine({ one, evidence, listId }: LeftOutLineProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { leftOut, claims } = messages.drawer;
  const { comma, separator } = messages.common;
  const { dataset } = useInput();
  const { statement, reason, by } = one;
  const { claim, date } = statement;
  const later = by ? amountOf(by) : null;
  const why =
    reason === 'superseded'
      ? by && later
        ? leftOut.superseded(format.range(later), claimSpeaker(by, dataset, texts))
        : leftOut.supersededPlain
      : leftOut[reason];
  return (
    <div className={styles.line}>
      <b>{amountText(statement, texts)}</b> {messages.common.outcomeVerb[claim.outcome]}
      {comma}
      {claims.inSentence[claim.group]}
      {separator}
      <ClaimSpeakerLink claim={claim} />
      {date !== null && comma + shortDate(date, evidence.incident.date, texts)}
      <SourceMark source={claim.source} sources={evidence.sources} listId={listId} />
      <span className={styles.muted}>
        {claim.detail !== null && ` (${claim.detail})`} {why}
      </span>
    </div>
  );
}

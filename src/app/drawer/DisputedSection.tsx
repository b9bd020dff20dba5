import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { differingRange } from '../../reading/figuresDiffer.ts';
import type { Range } from '../../reading/range.ts';
import { differenceSentences } from './rangeWords.ts';
import { useInput } from '../../records/InputContext.tsx';
import { Emphasised } from '../../records/Emphasised.tsx';
import { findLower } from './evidence/differences.ts';
import type { IncidentEvidence } from './evidence/incidentEvidence.ts';
import { Section } from '../../records/Section.tsx';
import { SourceMark } from '../../records/SourceMark.tsx';
import styles from './LineList.module.css';

interface DisputedSectionProps {
  readonly evidence: IncidentEvidence;
  readonly listId: string;
}

/** How far the figures lie apart, from the claims; then the disputes that somebody recorded. */
export function DisputedSection({ evidence, listId }: DisputedSectionProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { claims, disputed, word } = messages.drawer;
  const { dataset } = useInput();
  const { separator } = messages.common;
  const { incident, differences, full, outcome } = evidence;
  const { disputes } = incident;
  const apart = full.whole !== null && (full.differs || differences.length > 0);
  const note =
    disputes.length > 0
      ? disputed.recorded(format.count(disputes.length))
      : apart
        ? disputed.figuresOnly
        : disputed.nothing;
  return (
    <Section title={disputed.title} note={note}>
      {figureSentences().map((sentence) => (
        <p key={sentence}>
          <Emphasised text={sentence} />
        </p>
      ))}
      {disputes.map((dispute) => (
        <p key={`${dispute.kind} ${dispute.said_by} ${dispute.note}`}>
          <b>{disputed.about(messages.common.dispute[dispute.kind])}</b>
          {separator}
          <ActorLink id={dispute.said_by} withCamp />
          {': '}
          {dispute.note}
          <SourceMark source={dispute.source} sources={evidence.sources} listId={listId} />
        </p>
      ))}
      {disputes.length === 0 && <p className={styles.note}>{disputed.noneRecorded}</p>}
    </Section>
  );

  function figureSentences(): readonly string[] {
    if (!full.whole) return [disputed.noFigures];
    const range = format.range(full.whole);
    if (full.rival) return [disputed.rival(range, disputed.outcome[outcome])];
    const said = [...partSentences(full.whole), ...wholeSentences(full.whole)];
    if (said.length > 0) return said;
    const columns = evidence.tables.find((table) => table.outcome === outcome)?.columns ?? [];
    const [only] = columns;
    return only && columns.length === 1 ? [disputed.one(word[only.kind])] : [disputed.agree];
  }

  function partSentences({ floor, top, open }: Range): readonly string[] {
    if (differences.length > 0) return differenceSentences(differences, outcome, texts);
    if (!full.differs) return [];
    if (top > floor) return [disputed.whole(format.range({ floor, top, open }))];
    return findLower(incident, full, dataset).flatMap(({ amount, claim, kind }) =>
      amount === null
        ? []
        : [disputed.less(format.range(amount), claims.inSentence[claim.group], word[kind])],
    );
  }

  /** Figures for all that differ below what the parts come to: the range does not show it. */
  function wholeSentences({ floor, top }: Range): readonly string[] {
    const all = full.differs && top === floor ? differingRange(full.claims, 'all') : null;
    return all && all.top > all.floor ? [disputed.ofAll(format.range(all))] : [];
  }
}

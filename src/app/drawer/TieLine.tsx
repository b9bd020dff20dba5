import { findRow } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Relation } from '../../domain/record.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { sourceName } from '../../records/sourceName.ts';
import { safeAddress } from '../../records/sourceList.ts';
import { RecordLink } from '../../records/RecordLink.tsx';
import styles from './LineList.module.css';

/** `since 2021`, `2019 to 2021`; empty where neither end is known. */
export function tiePeriod({ since, until }: Relation, { messages, format }: LaterTexts): string {
  const { tie } = messages.drawer;
  if (since !== null && until !== null) {
    return tie.fromTo(format.dateText(since), format.dateText(until));
  }
  if (since !== null) return tie.since(format.dateText(since));
  return until === null ? '' : tie.until(format.dateText(until));
}

/** A declared tie: the sentence, its basis, who says so, since when, where it was read. */
export function TieLine({ relation }: { readonly relation: Relation }) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { who } = messages.drawer;
  const { comma } = messages.common;
  const { dataset } = useInput();
  const source = findRow(dataset.sources, relation.source);
  const address = safeAddress(source?.url ?? null);
  const period = tiePeriod(relation, texts);
  const publisher = source ? sourceName(source, texts) : relation.source;
  return (
    <div className={styles.line}>
      <ActorLink id={relation.from} />{' '}
      <RecordLink opens={{ kind: 'record', id: relation.id }}>
        {messages.common.relation[relation.type]}
      </RecordLink>{' '}
      <ActorLink id={relation.to} />
      <span className={styles.muted}>
        {comma}
        {messages.common.basis[relation.basis]}
        {relation.said_by !== null && (
          <>
            {comma}
            {who.saysWho} <ActorLink id={relation.said_by} quiet />
          </>
        )}
        {period !== '' && comma + period}
        {messages.common.separator}
        {address === null ? (
          publisher
        ) : (
          <a
            className={styles.source}
            href={address}
            target="_blank"
            rel="noreferrer noopener"
            title={source?.title}
          >
            {publisher}
          </a>
        )}
      </span>
      {typeof relation.note === 'string' && relation.note !== '' && (
        <span className={styles.muted}>
          {messages.common.separator}
          {relation.note}
        </span>
      )}
    </div>
  );
}

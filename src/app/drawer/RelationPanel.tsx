import { useId } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { relationSentence } from '../../i18n/relationSentence.ts';
import type { Relation } from '../../domain/record.ts';
import { sameTies } from '../../model/counterTies.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { numberSources } from '../../records/sourceList.ts';
import { CiteEntry } from './CiteEntry.tsx';
import { Panel } from './Panel.tsx';
import { Section } from '../../records/Section.tsx';
import { SourceList } from '../../records/SourceList.tsx';
import { TieSentence } from '../../records/TieSentence.tsx';
import { tiePeriod } from './tiePeriod.ts';
import styles from './FactList.module.css';

interface RelationPanelProps {
  readonly relation: Relation;
  readonly onClose: () => void;
}

/** A declared tie between two actors, and who declares it. */
export function RelationPanel({ relation, onClose }: RelationPanelProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { drawer, common } = messages;
  const { dataset } = useInput();
  const nameOf = useNameOf();
  const listId = useId();
  const period = tiePeriod(relation, texts);
  // A tie that is alleged and denied stands in the record once for each who says so.
  const others = sameTies(dataset, relation);
  const title = drawer.tie.sentence[relation.type](nameOf(relation.from), nameOf(relation.to));
  const meta = [drawer.tie.title, common.basis[relation.basis], ...(period === '' ? [] : [period])];
  return (
    <Panel meta={meta} title={title} onClose={onClose}>
      <Section title={drawer.tie.between}>
        <dl className={styles.facts}>
          <dt>{drawer.event.initiators}</dt>
          <dd>
            <ActorLink id={relation.from} withCamp />
          </dd>
          <dt>{drawer.event.recipients}</dt>
          <dd>
            <ActorLink id={relation.to} withCamp />
          </dd>
          <dt>{drawer.tie.whoSays}</dt>
          <dd>
            {relation.said_by === null ? (
              <span className={styles.muted}>{drawer.event.nobody}</span>
            ) : (
              <ActorLink id={relation.said_by} withCamp />
            )}
          </dd>
          {typeof relation.note === 'string' && relation.note !== '' && (
            <>
              <dt>{drawer.event.note}</dt>
              <dd>{relation.note}</dd>
            </>
          )}
        </dl>
      </Section>
      {others.length > 0 && (
        <Section title={drawer.tie.others} note={texts.format.count(others.length)}>
          {others.map((other) => (
            <TieSentence key={other.id} relation={other} />
          ))}
        </Section>
      )}
      <SourceList sources={numberSources(dataset, [relation.source], [])} listId={listId} />
      <CiteEntry
        // A tie is never cited without who says it.
        entry={{
          id: relation.id,
          title: relationSentence(relation, dataset, texts),
          sources: [relation.source],
        }}
        select={relation.id}
      />
    </Panel>
  );
}

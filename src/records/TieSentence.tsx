import type { Relation } from '../domain/record.ts';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { counterTieWords } from '../i18n/relationSentence.ts';
import { ActorLink } from './ActorLink.tsx';
import { useInput } from './InputContext.tsx';
import { RecordLink } from './RecordLink.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import styles from './TieSentence.module.css';

/**
 * One tie as a sentence: who says it, in which way, of whom, for when, where it was read, and who
 * says the opposite.
 */
export function TieSentence({ relation }: { readonly relation: Relation }) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const words = messages.actors.tie;
  const { dataset } = useInput();
  const { basis, said_by, since, until, note } = relation;
  const said = basis === 'undisputed' ? null : words.said[basis];
  const counter = counterTieWords(relation, dataset, texts);
  const period = [
    ...(since === null ? [] : [words.since(format.dateText(since))]),
    ...(until === null ? [] : [words.until(format.dateText(until))]),
  ];
  return (
    <p className={styles.sentence}>
      {said !== null && said_by === null && <>{said.nobody} </>}
      {said !== null && said_by !== null && (
        <>
          <ActorLink id={said_by} quiet /> {said.by}{' '}
        </>
      )}
      <ActorLink id={relation.from} />{' '}
      <RecordLink opens={{ kind: 'record', id: relation.id }}>
        {messages.common.relation[relation.type]}
      </RecordLink>{' '}
      <ActorLink id={relation.to} />
      <span className={styles.muted}>
        {[
          // What somebody denies is not undisputed, whatever a source calls it.
          ...(basis === 'undisputed' && counter === null ? [messages.common.basis.undisputed] : []),
          ...period,
          ...(typeof note === 'string' && note !== '' ? [note] : []),
        ].map((part) => messages.common.separator + part)}
        {messages.common.separator}
        <SourceLinks ids={[relation.source]} />
      </span>
      {counter !== null && (
        <span className={styles.counter}>
          {messages.common.separator}
          {counter}
        </span>
      )}
    </p>
  );
}

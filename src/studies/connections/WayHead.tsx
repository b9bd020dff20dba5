import { Fragment } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import styles from './Connections.module.css';

interface WayHeadProps {
  /** Ids of the actors on the way, from one end to the other. */
  readonly ids: readonly string[];
  readonly note?: string;
}

/** Over whom a way leads, how many steps it has, and what it rests on. */
export function WayHead({ ids, note }: WayHeadProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.studies.connections;
  return (
    <p className={styles.wayHead}>
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && <span className={styles.muted}>{words.towards}</span>}
          <ActorLink id={id} withCamp={at === 0 || at === ids.length - 1} />
        </Fragment>
      ))}
      <span className={styles.muted}>
        {messages.common.separator}
        {words.steps(format.count(ids.length - 1))}
        {note !== undefined && messages.common.separator + note}
      </span>
    </p>
  );
}

import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { actsAgainst } from '../../model/positionContradictions.ts';
import { chainsOf } from '../../model/responseChains.ts';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import styles from './LineList.module.css';

/** Who took the other side of an act's stances: no position stands without the one against it. */
export function AgainstAct({ event }: { readonly event: DiplomaticEvent }) {
  const { messages, format } = useLaterTexts();
  const { dataset } = useInput();
  const counters = actsAgainst(event, dataset, chainsOf(dataset));
  if (counters.length === 0) return null;
  return (
    <Section title={messages.tables.diplomacy.against} note={format.count(counters.length)}>
      {counters.map(({ act, stance, on }) => (
        <div key={`${act.id} ${on.topic}`}>
          <RecordLine record={act} />
          <p className={styles.note}>
            {messages.drawer.event.against(
              messages.filters.topic[on.topic],
              messages.common.stance[on.stance],
              messages.common.stance[stance],
            )}
          </p>
        </div>
      ))}
    </Section>
  );
}

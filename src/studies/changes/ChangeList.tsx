import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import type { NetworkChange } from '../../model/networkChanges.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { TieSentence } from '../../records/TieSentence.tsx';
import { changeWord } from './words.ts';
import styles from './Changes.module.css';

interface ChangeListProps {
  readonly changes: readonly NetworkChange[];
  readonly network: ActorNetwork;
}

type Contact = Extract<NetworkChange, { kind: 'contact' }>;

/** What changed, each in words with its act or its source. */
export function ChangeList({ changes, network }: ChangeListProps) {
  const { messages } = useLaterTexts();
  const words = messages.studies.changes;
  const ties = changes.filter((change) => change.kind !== 'contact');
  const contacts = new Map<string, Contact[]>();
  for (const change of changes) {
    if (change.kind !== 'contact') continue;
    contacts.set(change.event.id, [...(contacts.get(change.event.id) ?? []), change]);
  }
  return (
    <ul className={styles.changes}>
      {ties.map((change) => (
        <li key={`${change.kind} ${change.relation.id}`} data-kind={change.kind}>
          <b className={styles.kind}>{changeWord(change, messages)}</b>
          <TieSentence relation={change.relation} />
        </li>
      ))}
      {[...contacts.values()].map((list) => {
        const [first] = list;
        if (!first) return null;
        return (
          <li key={first.event.id} data-kind="contact">
            <b className={styles.kind}>{words.kind.contact}</b>
            <p className={styles.pairs}>
              {list.map(({ from, to }, index) => (
                <span key={`${from} ${to}`}>
                  {index > 0 && messages.common.semicolon}
                  <ActorLink id={idOf(from)} /> {words.and} <ActorLink id={idOf(to)} />
                </span>
              ))}
            </p>
            <RecordLine record={first.event} />
          </li>
        );
      })}
    </ul>
  );

  function idOf(node: number): string {
    return network.graph.nodes[node]?.id ?? '';
  }
}

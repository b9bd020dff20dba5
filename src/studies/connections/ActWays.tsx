import type { DiplomaticEvent } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { actorNetwork } from '../../model/actorNetwork.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { openedActors } from '../../state/openedActors.ts';
import { actWays, type ActStep, type ActsTowards } from './ways.ts';
import { WayHead } from './WayHead.tsx';
import styles from './Connections.module.css';

const FIRST_WAYS = 3;

interface ActWaysProps {
  readonly from: string;
  readonly to: string;
}

/** The shortest ways over acts that pass, between bodies as the network folds them. */
export function ActWays({ from, to }: ActWaysProps) {
  const { messages } = useLaterTexts();
  const words = messages.studies.connections.acts;
  const { dataset, state, except } = useInput();
  const network = actorNetwork(dataset, openedActors(state));
  const { nodeOf, nodes } = network.graph;
  const [one, other] = [nodeOf.get(from), nodeOf.get(to)];
  const ways = actWays(network, except(['actor']).events, from, to);
  const folded = [from, to].filter((id) => {
    const node = nodeOf.get(id);
    return node !== undefined && nodes[node]?.id !== id;
  });
  return (
    <Section title={words.title} note={ways.length > 0 ? words.order : undefined}>
      {folded.map((id) => (
        <p key={id} className={styles.muted}>
          <ActorLink id={id} /> {words.folded}{' '}
          <ActorLink id={nodes[nodeOf.get(id) ?? -1]?.id ?? id} />
        </p>
      ))}
      {ways.length === 0 && (
        <p className={styles.prose}>{one === other ? words.oneBody : words.none}</p>
      )}
      <ShowAll items={ways} first={FIRST_WAYS} keyOf={keyOfWay}>
        {(way) => (
          <div className={styles.way}>
            <WayHead
              ids={way.flatMap((step, at) => (at === 0 ? [step.from, step.to] : [step.to]))}
            />
            <ul className={styles.steps}>
              {way.map((step) => (
                <li key={`${step.from} ${step.to}`}>
                  <ActsSentence from={step.from} to={step.to} towards={step.forth} />
                  <ActsSentence from={step.to} to={step.from} towards={step.back} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </ShowAll>
    </Section>
  );
}

function keyOfWay(way: readonly ActStep[]): string {
  return way.map(({ from, to }) => `${from} ${to}`).join(' ');
}

interface ActsSentenceProps {
  readonly from: string;
  readonly to: string;
  readonly towards: ActsTowards;
}

/** How often one body acted towards another, which opens the acts; the first and the last of them. */
function ActsSentence({ from, to, towards: { acts, first, last } }: ActsSentenceProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.studies.connections.acts;
  const { dataset } = useInput();
  const begin = first === null ? undefined : dataset.events.rows[first];
  const end = last === null ? undefined : dataset.events.rows[last];
  if (!begin || !end) return null;
  return (
    <p className={styles.sentence}>
      <ActorLink id={from} />{' '}
      <RecordLink opens={{ kind: 'pair', from, to }} lights={{ kind: 'pair', from, to }}>
        {words.acted(format.count(acts))}
      </RecordLink>{' '}
      {words.towards} <ActorLink id={to} />
      <span className={styles.muted}>
        {messages.common.separator}
        {acts === 1 ? null : <>{words.first} </>}
        <ActDate event={begin} />
        {acts > 1 && (
          <>
            {messages.common.comma}
            {words.last} <ActDate event={end} />
          </>
        )}
      </span>
    </p>
  );
}

function ActDate({ event }: { readonly event: DiplomaticEvent }) {
  const { format } = useLaterTexts();
  return (
    <RecordLink opens={{ kind: 'record', id: event.id }} lights={{ kind: 'record', id: event.id }}>
      {format.dates(event.date, event.end_date)}
    </RecordLink>
  );
}

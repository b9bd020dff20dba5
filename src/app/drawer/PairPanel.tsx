import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Actor, DiplomaticEvent } from '../../domain/record.ts';
import { actorNetwork } from '../../model/actorNetwork.ts';
import { formatSelected } from '../../state/selectedCodec.ts';
import { openedActors } from '../../state/openedActors.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { buildPairEvidence } from './evidence/pairEvidence.ts';
import { CiteFigure } from './CiteFigure.tsx';
import { Panel } from './Panel.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { TieSentence } from '../../records/TieSentence.tsx';
import styles from './LineList.module.css';

const FIRST_ACTS = 10;

interface PairPanelProps {
  readonly from: Actor;
  readonly to: Actor;
  readonly onClose: () => void;
}

/** What two actors did towards each other, and what is said to tie them. */
export function PairPanel({ from, to, onClose }: PairPanelProps) {
  const { messages, format } = useLaterTexts();
  const { pair, actor } = messages.drawer;
  const nameOf = useNameOf();
  const { dataset, membership, except, state } = useInput();
  const evidence = buildPairEvidence(from.id, to.id, {
    dataset,
    membership,
    graph: actorNetwork(dataset, openedActors(state)).graph,
    // The network is used to pick actors, so its counts aren't filtered by them.
    events: except(['actor']).events,
  });
  const names = [nameOf(from.id), nameOf(to.id)] as const;
  return (
    <Panel meta={[pair.kind]} title={pair.title(...names)} onClose={onClose}>
      <p className={styles.line}>
        <ActorLink id={from.id} withCamp />
        {messages.common.separator}
        <ActorLink id={to.id} withCamp />
        <span className={styles.muted}>
          {messages.common.separator}
          {actor.membersToo}
        </span>
      </p>
      <Acts title={pair.acts(names[0], names[1])} acts={evidence.forth} />
      <Acts title={pair.acts(names[1], names[0])} acts={evidence.back} />
      <Section title={pair.ties} note={format.count(evidence.ties.length)}>
        {evidence.ties.length === 0 && <p className={styles.note}>{pair.noTies}</p>}
        {evidence.ties.map((relation) => (
          <TieSentence key={relation.id} relation={relation} />
        ))}
      </Section>
      <CiteFigure
        title={pair.whole(...names)}
        // The network picks actors, and so isn't filtered by them.
        filter={{ ...state.filter, actor: [], role: [] }}
        fileName={formatSelected({ kind: 'pair', from: from.id, to: to.id })}
      />
    </Panel>
  );
}

function Acts({
  title,
  acts,
}: {
  readonly title: string;
  readonly acts: readonly DiplomaticEvent[];
}) {
  const { messages, format } = useLaterTexts();
  const count = messages.drawer.acts.count(format.count(acts.length), acts.length === 1);
  return (
    <Section title={title} note={count}>
      {acts.length === 0 && <p className={styles.note}>{messages.drawer.pair.none}</p>}
      <ShowAll items={acts.toReversed()} first={FIRST_ACTS} keyOf={({ id }) => id}>
        {(event) => <RecordLine record={event} />}
      </ShowAll>
    </Section>
  );
}

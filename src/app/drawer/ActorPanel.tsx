import { useId, type ReactNode } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Actor, DiplomaticEvent, Incident, Relation } from '../../domain/record.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { buildActorEvidence, splitAlias } from './evidence/actorEvidence.ts';
import { numberSources } from '../../records/sourceList.ts';
import { CiteEntry } from './CiteEntry.tsx';
import { OnlyActor } from './OnlyThis.tsx';
import { Panel } from './Panel.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { SourceList } from '../../records/SourceList.tsx';
import { TieSentence } from '../../records/TieSentence.tsx';
import facts from './FactList.module.css';
import styles from './LineList.module.css';

const FIRST_TIES = 8;
const FIRST_RECORDS = 5;

interface ActorPanelProps {
  readonly actor: Actor;
  readonly onClose: () => void;
}

/** An actor: its names, its ties by whose word, and what it said and did. */
export function ActorPanel({ actor, onClose }: ActorPanelProps) {
  const { messages, format } = useLaterTexts();
  const { drawer, common } = messages;
  const shown = useNameOf()(actor.id);
  const { dataset, membership, passing } = useInput();
  const listId = useId();
  const evidence = buildActorEvidence(actor, dataset, membership, passing);
  const { actsBy, actsTo, mediated, perpetratorOf, targetOf, claimsOn } = evidence;
  const claims = claimsOn.reduce((sum, one) => sum + one.claims, 0);
  const said = new Map(claimsOn.map((one) => [one.incident.id, one.claims]));
  const quiet = [actsBy, actsTo, mediated, perpetratorOf, targetOf, claimsOn].every(
    (list) => list.length === 0,
  );
  const meta = [
    drawer.actor.type[actor.type],
    // "Armed group · Armed groups" says nothing twice.
    ...(actor.type === 'armed-group' ? [] : [common.camp[actor.camp]]),
    drawer.actor.standing[actor.standing],
  ];
  const count = (list: readonly unknown[]): string => format.count(list.length);
  return (
    <Panel meta={[...new Set(meta)]} title={actor.name} onClose={onClose}>
      {Object.hasOwn(common.plainActor, actor.id) && <p>{shown}</p>}
      <OnlyActor id={actor.id} name={shown} />
      <dl className={facts.facts}>
        {actor.role !== null && <Fact name={drawer.actor.role}>{actor.role}</Fact>}
        {evidence.above.length > 0 && (
          <Fact name={drawer.actor.belongs}>
            {evidence.above.map((id, index) => (
              <span key={id}>
                {index > 0 && common.comma}
                <ActorLink id={id} />
              </span>
            ))}
          </Fact>
        )}
        {actor.aliases.length > 0 && (
          <Fact name={drawer.actor.also}>
            {actor.aliases.map((alias, index) => {
              const { name, note } = splitAlias(alias);
              return (
                <span key={alias}>
                  {index > 0 && common.comma}
                  <bdi>{name}</bdi>
                  {note !== null && <span className={facts.muted}> ({note})</span>}
                </span>
              );
            })}
          </Fact>
        )}
      </dl>
      <Section title={drawer.actor.said} note={drawer.actor.period}>
        {quiet ? (
          <p className={styles.note}>{drawer.actor.nothing}</p>
        ) : (
          <p className={styles.note}>{drawer.actor.membersToo}</p>
        )}
        <Records title={drawer.actor.actsBy(count(actsBy))} records={actsBy} />
        <Records title={drawer.actor.actsTo(count(actsTo))} records={actsTo} />
        <Records title={drawer.actor.mediated(count(mediated))} records={mediated} />
        <Records title={drawer.actor.perpetrator(count(perpetratorOf))} records={perpetratorOf} />
        <Records title={drawer.actor.target(count(targetOf))} records={targetOf} />
        <Records
          title={drawer.actor.claims(format.count(claims), count(claimsOn))}
          records={claimsOn.map(({ incident }) => incident)}
          noteOf={({ id }) => {
            const number = said.get(id) ?? 0;
            return drawer.actor.claimsOn(format.count(number), number === 1);
          }}
        />
      </Section>
      <Ties title={drawer.actor.ties} ties={evidence.ties} empty={drawer.actor.noTies} />
      {evidence.memberships.length > 0 && (
        <Ties title={drawer.actor.members} ties={evidence.memberships} empty="" />
      )}
      <SourceList sources={numberSources(dataset, actor.sources, [])} listId={listId} />
      <CiteEntry
        entry={{ id: actor.id, title: actor.name, sources: actor.sources }}
        select={actor.id}
      />
    </Panel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface RecordsProps {
  readonly title: string;
  readonly records: readonly (Incident | DiplomaticEvent)[];
  readonly noteOf?: (record: Incident | DiplomaticEvent) => string;
}

/** A list of records, the latest first. */
function Records({ title, records, noteOf }: RecordsProps) {
  if (records.length === 0) return null;
  return (
    <>
      <h4 className={styles.sub}>{title}</h4>
      <ShowAll items={records.toReversed()} first={FIRST_RECORDS} keyOf={({ id }) => id}>
        {(record) => <RecordLine record={record} note={noteOf?.(record)} />}
      </ShowAll>
    </>
  );
}

interface TiesProps {
  readonly title: string;
  readonly ties: readonly Relation[];
  readonly empty: string;
}

function Ties({ title, ties, empty }: TiesProps) {
  const { format } = useLaterTexts();
  return (
    <Section title={title} note={format.count(ties.length)}>
      {ties.length === 0 && <p className={styles.note}>{empty}</p>}
      <ShowAll items={ties} first={FIRST_TIES} keyOf={({ id }) => id}>
        {(relation) => <TieSentence relation={relation} />}
      </ShowAll>
    </Section>
  );
}

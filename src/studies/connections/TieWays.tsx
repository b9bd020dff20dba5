import { findRow } from '../../data/dataset.ts';
import type { Relation } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { safeAddress } from '../../records/sourceList.ts';
import { sourceName } from '../../records/sourceName.ts';
import { tieWays, type TieStep, type TieWay } from './ways.ts';
import { WayHead } from './WayHead.tsx';
import styles from './Connections.module.css';

/** Ways shown at first, and sentences of a step. */
const FIRST_WAYS = 4;
const FIRST_TIES = 3;

interface TieWaysProps {
  readonly from: string;
  readonly to: string;
}

/** The shortest ways over declared ties, each step with every sentence about it and its source. */
export function TieWays({ from, to }: TieWaysProps) {
  const { messages } = useLaterTexts();
  const words = messages.studies.connections.ties;
  const { dataset, state } = useInput();
  const ways = tieWays(dataset, state.filter, from, to);
  return (
    <Section title={words.title} note={ways.length > 0 ? words.order : undefined}>
      {ways.length === 0 && <p className={styles.prose}>{words.none}</p>}
      <ShowAll items={ways} first={FIRST_WAYS} keyOf={keyOfWay}>
        {(way) => (
          <div className={styles.way}>
            <WayHead ids={idsOfWay(way)} note={groundWords(way)} />
            <ul className={styles.steps}>
              {way.steps.map((step) => (
                <li key={`${step.from} ${step.to}`}>
                  <ShowAll items={step.relations} first={FIRST_TIES} keyOf={({ id }) => id}>
                    {(relation) => <TieSentence relation={relation} />}
                  </ShowAll>
                </li>
              ))}
            </ul>
          </div>
        )}
      </ShowAll>
      {ways.length > 0 && <p className={styles.muted}>{words.limits}</p>}
    </Section>
  );

  function groundWords({ ground, denied }: TieWay): string {
    const { separator } = messages.common;
    return [words.ground[ground], ...(denied ? [words.someDenied] : [])].join(separator);
  }
}

function idsOfWay({ steps }: TieWay): string[] {
  return steps.flatMap(({ from, to }: TieStep, at) => (at === 0 ? [from, to] : [to]));
}

function keyOfWay(way: TieWay): string {
  return idsOfWay(way).join(' ');
}

/** One tie as a sentence: who says it, in which way, of whom, for when, and where it was read. */
export function TieSentence({ relation }: { readonly relation: Relation }) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const words = messages.studies.connections.ties;
  const { dataset } = useInput();
  const source = findRow(dataset.sources, relation.source);
  const address = safeAddress(source?.url ?? null);
  const publisher = source ? sourceName(source, texts) : relation.source;
  const { basis, said_by, since, until, note } = relation;
  const said = basis === 'undisputed' ? null : words.said[basis];
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
          ...(basis === 'undisputed' ? [messages.common.basis.undisputed] : []),
          ...period,
          ...(typeof note === 'string' && note !== '' ? [note] : []),
        ].map((part) => messages.common.separator + part)}
        {messages.common.separator}
        {address === null ? (
          publisher
        ) : (
          <a href={address} target="_blank" rel="noreferrer noopener" title={source?.title}>
            {publisher}
          </a>
        )}
      </span>
    </p>
  );
}

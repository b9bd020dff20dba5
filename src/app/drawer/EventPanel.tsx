import { useId } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { QUAD_OF_PLOVER } from '../../domain/vocabulary.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { AgainstAct } from './AgainstAct.tsx';
import { CiteEntry } from './CiteEntry.tsx';
import { ChainSection } from './ChainSection.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { answersTo, followedBy } from './evidence/chainLines.ts';
import { numberSources } from '../../records/sourceList.ts';
import { OnlyDays } from './OnlyThis.tsx';
import { Panel } from './Panel.tsx';
import { Section } from '../../records/Section.tsx';
import { SourceList } from '../../records/SourceList.tsx';
import styles from './FactList.module.css';

interface EventPanelProps {
  readonly event: DiplomaticEvent;
  readonly onClose: () => void;
}

/** A diplomatic event: who to whom about what, what it answers, what answered it. */
export function EventPanel({ event, onClose }: EventPanelProps) {
  const { messages, format } = useLaterTexts();
  const { drawer, filters, common } = messages;
  const { dataset } = useInput();
  const listId = useId();
  const citations = Object.entries(event.paragraphs ?? {}).flatMap(([source, paragraphs]) =>
    paragraphs.map((paragraph) => ({ source, paragraph })),
  );
  const meta = [
    filters.format[event.format],
    filters.plover[event.plover],
    common.quad[QUAD_OF_PLOVER[event.plover]],
    format.dates(event.date, event.end_date),
    ...(event.date_basis === 'reported' ? [drawer.event.reported] : []),
    ...(event.venue === null ? [] : [event.venue]),
  ];
  const answered = answersTo(dataset, event);
  return (
    <Panel meta={meta} title={event.title} onClose={onClose}>
      {event.summary !== '' && <p className={styles.summary}>{event.summary}</p>}
      <Section title={drawer.event.parties}>
        <dl className={styles.facts}>
          <Parties name={drawer.event.initiators} ids={event.initiators} always />
          <Parties name={drawer.event.recipients} ids={event.recipients} always />
          <Parties name={drawer.event.mediators} ids={event.mediators} />
          {event.topics.length > 0 && (
            <>
              <dt>{drawer.event.topics}</dt>
              <dd>
                {event.topics.map(({ topic, stance }, index) => (
                  <span key={`${topic} ${stance}`}>
                    {index > 0 && common.comma}
                    {filters.topic[topic]}
                    {common.stance[stance] !== '' && (
                      <span className={styles.muted}> {common.stance[stance]}</span>
                    )}
                  </span>
                ))}
              </dd>
            </>
          )}
          {typeof event.note === 'string' && event.note !== '' && (
            <>
              <dt>{drawer.event.note}</dt>
              <dd>{event.note}</dd>
            </>
          )}
        </dl>
      </Section>
      <AgainstAct event={event} />
      <ChainSection
        title={drawer.chain.answers}
        root={event}
        lines={answered}
        empty={drawer.chain.noneBefore}
      />
      <ChainSection
        title={drawer.chain.answered}
        root={event}
        lines={followedBy(dataset, event)}
        empty={drawer.chain.none}
      />
      <SourceList sources={numberSources(dataset, event.sources, citations)} listId={listId} />
      <CiteEntry entry={event} select={event.id} />
      <OnlyDays record={event} />
    </Panel>
  );
}

interface PartiesProps {
  readonly name: string;
  readonly ids: readonly string[];
  /** Says so where nobody is named. */
  readonly always?: boolean;
}

function Parties({ name, ids, always = false }: PartiesProps) {
  const { common, drawer } = useLaterTexts().messages;
  if (ids.length === 0 && !always) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {ids.length === 0 && <span className={styles.muted}>{drawer.event.nobody}</span>}
        {ids.map((id, index) => (
          <span key={id}>
            {index > 0 && common.comma}
            <ActorLink id={id} withCamp />
          </span>
        ))}
      </dd>
    </>
  );
}

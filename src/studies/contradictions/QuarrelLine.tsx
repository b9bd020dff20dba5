import { Fragment } from 'react';
import { findRow } from '../../data/dataset.ts';
import type { Camp } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Contradiction, Saying } from '../../model/contradiction.ts';
import type { Quarrel } from '../../model/quarrels.ts';
import { ActorLink } from '../../records/ActorLink.tsx';
import { CampSquare } from '../../records/CampSquare.tsx';
import { ClaimSpeakerLink } from '../../records/ClaimSpeakerLink.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { hueOfCamp, textColour } from '../../viz/palette.ts';
import { readSettings, CONTRADICTIONS } from './settings.ts';
import { sideBlocks, type SideBlock } from './sides.ts';
import { basisWords, sayingWords } from './words.ts';
import styles from './Contradictions.module.css';

interface QuarrelLineProps {
  readonly quarrel: Quarrel;
}

/** A quarrel in a list: when and about what, and of each kind what it rests on and who says what. */
export function QuarrelLine({ quarrel: { record, contradictions } }: QuarrelLineProps) {
  const { format } = useLaterTexts();
  const { a, b } = readSettings(useInput().state.settings[CONTRADICTIONS]);
  return (
    <article className={styles.line}>
      <p className={styles.head}>
        <span className={styles.date}>{format.dates(record.date, record.end_date)}</span>{' '}
        <RecordLink
          opens={{ kind: 'record', id: record.id }}
          lights={{ kind: 'record', id: record.id }}
          className={styles.title}
        >
          {record.title}
        </RecordLink>
      </p>
      {contradictions.map((one) => (
        <div key={one.key} className={styles.kind}>
          <KindLine contradiction={one} about={record} />
          <div className={styles.sides}>
            {sideBlocks(one, a, b).map((block) => (
              <Side key={block.camps.join(' ')} block={block} recordDate={one.record.date} />
            ))}
          </div>
        </div>
      ))}
    </article>
  );
}

interface KindLineProps {
  readonly contradiction: Contradiction;
  readonly about: Quarrel['record'];
}

/** Of which kind, resting on what; and in which act, where the quarrel is over an incident. */
function KindLine({ contradiction: { record, kind, oppositions }, about }: KindLineProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { kind: kinds, saying: text } = messages.studies.contradictions;
  const bases = new Set(oppositions.map((one) => basisWords(one, texts)));
  bases.delete('');
  return (
    <p className={styles.meta}>
      {[kinds[kind], ...bases].join(messages.common.separator)}
      {record.id !== about.id && (
        <>
          {messages.common.separator}
          {text.saidIn} <ActLink id={record.id} title={record.title} />
        </>
      )}
    </p>
  );
}

interface SideProps {
  readonly block: SideBlock;
  readonly recordDate: string;
}

function Side({ block, recordDate }: SideProps) {
  const { messages } = useLaterTexts();
  const { saying: text } = messages.studies.contradictions;
  const name = (camp: Camp) => (
    <b key={camp} style={{ color: textColour(hueOfCamp(camp)) }}>
      {messages.common.camp[camp]}
    </b>
  );
  if (block.camps.length === 0) {
    return (
      <div className={styles.side}>
        <p className={styles.camp}>
          <b>{text.notCoded}</b>
        </p>
        <p className={styles.quiet}>{text.notCodedSays}</p>
      </div>
    );
  }
  return (
    <div className={styles.side}>
      <p className={styles.camp}>
        <CampSquare camp={block.camps[0] ?? null} />{' '}
        {block.camps.map((camp, at) => (
          <Fragment key={camp}>
            {at > 0 && messages.common.comma}
            {name(camp)}
          </Fragment>
        ))}
      </p>
      <ul>
        {block.sayings.map((saying) => (
          <li key={saying.key}>
            <SayingLine saying={saying} recordDate={recordDate} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SayingLineProps {
  readonly saying: Saying;
  readonly recordDate: string;
}

/** Who says what, and where it was read; an act opens with its own sources. */
function SayingLine({ saying, recordDate }: SayingLineProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { saying: text } = messages.studies.contradictions;
  const { dataset } = useInput();
  const words = sayingWords(saying, recordDate, dataset, texts);
  return (
    <>
      {saying.kind === 'claim' ? (
        <ClaimSpeakerLink claim={saying.claim} />
      ) : (
        saying.speakers.map((id, at) => (
          <Fragment key={id}>
            {at > 0 && messages.common.comma}
            <ActorLink id={id} quiet />
          </Fragment>
        ))
      )}
      {': '}
      {words}
      {saying.kind === 'act' && (
        <>
          {' '}
          <ActLink id={saying.act.id} title={saying.act.title} />
        </>
      )}
      {saying.kind === 'dispute' && <ReadIn source={saying.dispute.source} />}
      {saying.kind === 'dispute' &&
        saying.acts.map((id) => (
          <Fragment key={id}>
            {messages.common.separator}
            {text.saidIn} <ActLink id={id} title={findRow(dataset.events, id)?.title ?? id} />
          </Fragment>
        ))}
      {saying.kind === 'claim' && <ReadIn source={saying.claim.source} />}
    </>
  );
}

function ActLink({ id, title }: { readonly id: string; readonly title: string }) {
  const { saying: text } = useLaterTexts().messages.studies.contradictions;
  return (
    <RecordLink opens={{ kind: 'record', id }} lights={{ kind: 'record', id }}>
      {text.act(title)}
    </RecordLink>
  );
}

function ReadIn({ source }: { readonly source: string }) {
  const { separator } = useLaterTexts().messages.common;
  return (
    <span className={styles.quiet}>
      {separator}
      <SourceLinks ids={[source]} />
    </span>
  );
}

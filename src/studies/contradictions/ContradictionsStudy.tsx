import { useMemo } from 'react';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { TOPICS } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { contradictionsBetween, contradictionsOf } from '../../model/contradictions.ts';
import { countQuarrels, quarrelsOf, type Quarrel } from '../../model/quarrels.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { StudyProps } from '../types.ts';
import { OverTime } from './OverTime.tsx';
import { positionsOn } from './positions.ts';
import { positionsTable } from './positionsTable.ts';
import { QuarrelLine } from './QuarrelLine.tsx';
import { CONTRADICTIONS, readSettings, SIDES } from './settings.ts';
import { SettingSelect } from './SettingSelect.tsx';
import { contradictionsTable } from './table.ts';
import { sidesWords } from './words.ts';
import styles from './Contradictions.module.css';
import { fileNameOf } from '../../releases/edition.ts';

/** Lines that are shown before "show all". */
const FIRST_LINES = 8;
const FIRST_ACTS = 30;

/** Who contradicts whom: over time, as a list with both sides, and as positions on a topic. */
export function ContradictionsStudy({ input }: StudyProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const text = messages.studies.contradictions;
  const { dataset, passing, state } = input;
  const { incidents, events } = passing;
  const { a, b } = readSettings(state.settings[CONTRADICTIONS]);
  const found = useMemo(
    () => contradictionsBetween(contradictionsOf(dataset), a, b, { incidents, events }),
    [dataset, a, b, incidents, events],
  );
  const { open, oneSided, closed } = useMemo(
    () => ({
      open: quarrelsOf(found.open, dataset),
      oneSided: quarrelsOf(found.oneSided, dataset),
      closed: quarrelsOf(found.closed, dataset),
    }),
    [found, dataset],
  );
  const counted = (quarrels: readonly Quarrel[]): string => {
    const over = countQuarrels(quarrels);
    return text.quarrels(format.count(over.incidents), format.count(over.acts));
  };
  const sides = sidesWords(a, b, texts);
  const table = useMemo(
    () => contradictionsTable(found.open, sides, dataset, texts),
    [found.open, sides, dataset, texts],
  );
  const camps = { ...messages.common.camp, any: text.any };
  return (
    <div className={styles.study}>
      <p className={styles.controls}>
        <SettingSelect name="a" label={text.between} value={a} options={SIDES} words={camps} />
        <SettingSelect name="b" label={text.and} value={b} options={SIDES} words={camps} />
      </p>
      {state.word !== 'range' && <p className={styles.quiet}>{text.everyone}</p>}
      {found.open.length === 0 ? (
        <p className={styles.empty}>{text.list.none(sides)}</p>
      ) : (
        <>
          <OverTime contradictions={found.open} sides={sides} />
          <Section title={text.list.title} note={text.list.count(counted(open), sides)}>
            <Lines quarrels={open} />
            <details>
              <summary>{text.list.table}</summary>
              <div className={styles.table}>
                <DataTable data={table} fileName={fileNameOf(CONTRADICTIONS, dataset.edition)} />
              </div>
            </details>
          </Section>
        </>
      )}
      {found.oneSided.length > 0 && (
        <Section title={text.oneSided.title} note={text.oneSided.note(counted(oneSided))}>
          <p className={styles.quiet}>{text.oneSided.lead}</p>
          <Lines quarrels={oneSided} />
        </Section>
      )}
      {found.closed.length > 0 && (
        <Section title={text.closed.title} note={text.closed.note(counted(closed))}>
          <Lines quarrels={closed} />
        </Section>
      )}
      <PositionsSection input={input} />
      <Section title={text.rules.title}>
        <div className={styles.rules}>
          {text.rules.text.map((sentence) => (
            <p key={sentence}>
              <Emphasised text={sentence} />
            </p>
          ))}
        </div>
      </Section>
    </div>
  );
}

/** The newest first. */
function Lines({ quarrels }: { readonly quarrels: readonly Quarrel[] }) {
  return (
    <ShowAll items={quarrels.toReversed()} first={FIRST_LINES} keyOf={({ record }) => record.id}>
      {(one) => <QuarrelLine quarrel={one} />}
    </ShowAll>
  );
}

/** Who took which position on a topic, when, in answer to what, and who stands against it. */
function PositionsSection({ input }: StudyProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const text = messages.studies.contradictions.positions;
  const { dataset, passing } = input;
  const { topic } = readSettings(input.state.settings[CONTRADICTIONS]);
  const positions = useMemo(
    () => positionsOn(topic, dataset, passing.events),
    [topic, dataset, passing.events],
  );
  const data = useMemo(
    () => positionsTable(positions, topic, dataset, texts),
    [positions, topic, dataset, texts],
  );
  return (
    <Section title={text.heading}>
      <p className={styles.controls}>
        <SettingSelect
          name="topic"
          label={text.title}
          value={topic}
          options={TOPICS}
          words={messages.filters.topic}
        />
      </p>
      {positions.rows.length === 0 ? (
        <p className={styles.empty}>{text.none}</p>
      ) : (
        <div className={styles.table}>
          <DataTable data={data} fileName={fileNameOf(`positions-${topic}`, dataset.edition)} />
        </div>
      )}
      <OtherActs acts={positions.others} />
    </Section>
  );
}

/** The acts that take up a topic and take no side in it. */
function OtherActs({ acts }: { readonly acts: readonly DiplomaticEvent[] }) {
  const { messages, format } = useLaterTexts();
  const text = messages.studies.contradictions.positions;
  if (acts.length === 0) return null;
  return (
    <details>
      <summary>{text.others(format.count(acts.length), acts.length === 1)}</summary>
      <ShowAll items={acts} first={FIRST_ACTS} keyOf={({ id }) => id}>
        {(act) => <RecordLine record={act} />}
      </ShowAll>
    </details>
  );
}

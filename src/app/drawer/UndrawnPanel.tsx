import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import type { Undrawn } from '../../state/selected.ts';
import { listUndrawn } from './evidence/undrawnEvidence.ts';
import { Panel } from './Panel.tsx';
import styles from './LineList.module.css';

const FIRST_ACTS = 30;

interface UndrawnPanelProps {
  readonly why: Undrawn;
  readonly onClose: () => void;
}

/** The acts that a view counts and does not draw, and why. */
export function UndrawnPanel({ why, onClose }: UndrawnPanelProps) {
  const { messages, format } = useLaterTexts();
  const { acts, undrawn } = messages.drawer;
  const list = listUndrawn(why, useInput());
  return (
    <Panel meta={[acts.kind]} title={undrawn.title[why]} onClose={onClose}>
      <p className={styles.note}>{undrawn.help[why]}</p>
      <Section title={acts.list} note={acts.count(format.count(list.length), list.length === 1)}>
        {list.length === 0 && <p className={styles.note}>{undrawn.none}</p>}
        <ShowAll items={list} first={FIRST_ACTS} keyOf={({ id }) => id}>
          {(event) => <RecordLine record={event} />}
        </ShowAll>
      </Section>
    </Panel>
  );
}

import type { KeyboardEvent } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useNameOf } from '../../records/InputContext.tsx';
import { commit, withAlsoSelected, withSelected } from '../../state/explorerStore.ts';
import { hover } from '../../state/interactionStore.ts';
import type { Selected } from '../../state/selected.ts';
import { dayMark, dayWords, linkWords } from './dayWords.ts';
import type { DatedLadderAct } from './ladder.ts';
import styles from './Ladder.module.css';

interface LadderActProps {
  readonly shown: DatedLadderAct;
  /** Share of the width. */
  readonly x: number;
  readonly tabIndex: number;
  /** The act whose lines are lit; null: none. */
  readonly onLit: (id: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** An act's mark and what kind of act it is; opens it. Words go to the side that has more room. */
export function LadderAct({ shown, x, tabIndex, onLit, onKeyDown }: LadderActProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const text = messages.studies.chains.ladder;
  const nameOf = useNameOf();
  const { act, days, links, passes } = shown;
  const opens: Selected = { kind: 'record', id: act.id };
  const form = messages.filters.format[act.format];
  const [first] = links;
  const kinds = links.map((link) => linkWords(link, texts)).join(messages.common.semicolon);
  const who = act.initiators.map(nameOf).join(messages.common.comma);
  const light = (on: boolean): void => {
    onLit(on ? act.id : null);
    hover(on ? { kind: 'record', id: act.id } : null);
  };
  const inferred = links.some(({ basis }) => basis === 'inferred');
  return (
    <button
      type="button"
      data-act={act.id}
      tabIndex={tabIndex}
      className={`${styles.act} ${x > 0.5 ? styles.before : styles.after} ${passes ? '' : styles.outside}`}
      style={{ ['--x' as string]: `${100 * x}%` }}
      aria-label={text.act(who, dayWords(days, texts), form, kinds, act.title)}
      onClick={(event) => {
        light(false);
        commit(event.shiftKey ? withAlsoSelected(opens) : withSelected(opens));
      }}
      onKeyDown={onKeyDown}
      onPointerEnter={() => light(true)}
      onPointerLeave={() => light(false)}
      onFocus={() => light(true)}
      onBlur={() => light(false)}
    >
      <span className={styles.mark} aria-hidden="true" />
      <span className={styles.words} aria-hidden="true">
        <b>{dayMark(days, texts)}</b> {form}
        {inferred && <b> ?</b>}
        <span className={styles.kind}>
          {first && messages.common.separator + messages.common.response[first.kind]}
          {messages.common.separator}
        </span>
        <span className={styles.title}>{act.short_title}</span>
      </span>
    </button>
  );
}

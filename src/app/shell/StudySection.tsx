import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { AddressContext } from '../../records/AddressContext.ts';
import { InputContext } from '../../records/InputContext.tsx';
import { commit } from '../../state/explorerStore.ts';
import { buildUrlContext } from '../../state/urlContext.ts';
import { STUDIES } from '../../studies/registry.ts';
import { VIEWS } from '../../views/registry.ts';
import type { ViewInput } from '../../views/types.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import styles from './StudySection.module.css';

interface StudySectionProps {
  /** Of the last state at rest. */
  readonly input: ViewInput;
  /** Is the evidence open as a column? It would lie over the studies' end: they make room for it. */
  readonly beside: boolean;
}

/** The studies by name, each with the question it answers, and below them the one that is open. */
export function StudySection({ input, beside }: StudySectionProps) {
  const { messages } = useLaterTexts();
  const { title, question, heading, lead } = messages.studies;
  const { study } = input.state;
  // The views are painted first, the study after them.
  const shown = useDeferredValue(input);
  const root = useRef<HTMLElement>(null);
  useKeptPlace(root, beside);
  const opened = useRef(study);
  useEffect(() => {
    // An address that names a study is about it; afterwards the reader is there already.
    if (opened.current !== null) root.current?.scrollIntoView?.({ block: 'start' });
    opened.current = null;
  }, []);
  return (
    <section
      ref={root}
      className={styles.section}
      data-beside={beside}
      aria-labelledby="studies-heading"
    >
      <h2 id="studies-heading" className={styles.heading}>
        {heading} <span className={styles.lead}>{lead}</span>
      </h2>
      <ul className={styles.list}>
        {STUDIES.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.name}
              aria-expanded={id === study}
              aria-controls="study"
              onClick={() => commit((old) => ({ ...old, study: id === old.study ? null : id }))}
            >
              <b>{title[id]}</b> <span className={styles.question}>{question[id]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div id="study" className={styles.study} aria-live="off" aria-busy={shown !== input}>
        <OpenStudy input={shown} />
      </div>
    </section>
  );
}

/** The study that is open; drawn anew for another input only. */
const OpenStudy = memo(function OpenStudy({ input }: Pick<StudySectionProps, 'input'>) {
  const { dataset, state } = input;
  const open = STUDIES.find(({ id }) => id === state.study);
  const context = useMemo(() => buildUrlContext(dataset, VIEWS, STUDIES), [dataset]);
  return (
    open && (
      <InputContext value={input}>
        <AddressContext value={context}>
          <open.Component input={input} />
        </AddressContext>
      </InputContext>
    )
  );
});

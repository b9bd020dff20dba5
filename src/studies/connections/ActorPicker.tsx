import { useId, useState, type KeyboardEvent } from 'react';
import type { Actor } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { CampSquare } from '../../records/CampSquare.tsx';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { findActors } from './findActors.ts';
import styles from './ActorPicker.module.css';

interface ActorPickerProps {
  readonly label: string;
  /** Id of the actor chosen; null: none. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** A field that finds an actor by any of its names: type, arrows, Enter. */
export function ActorPicker({ label, chosen, onChoose }: ActorPickerProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.studies.connections;
  const { dataset } = useInput();
  const nameOf = useNameOf();
  const domId = useId();
  /** What is being typed; null: nothing is, and the chosen actor's name stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const offered = typed === null ? [] : findActors(dataset.actors.rows, typed);
  const open = offered.length > 0;
  const end = (): void => {
    setTyped(null);
    setAt(0);
  };
  const choose = ({ id }: Actor): void => {
    end();
    onChoose(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const found = offered[at];
    if (step !== undefined && open) setAt((at + step + offered.length) % offered.length);
    else if (event.key === 'Enter' && found) choose(found);
    else if (event.key === 'Escape' && typed !== null) end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.picker}>
      <label htmlFor={`${domId}-field`}>{label}</label>
      <div className={styles.field}>
        <input
          id={`${domId}-field`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={open}
          aria-controls={`${domId}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${domId}-${at}` : undefined}
          placeholder={words.placeholder}
          value={typed ?? (chosen === null ? '' : nameOf(chosen))}
          onChange={({ target }) => {
            setAt(0);
            setTyped(target.value);
            if (target.value === '' && chosen !== null) onChoose(null);
          }}
          onFocus={({ target }) => target.select()}
          onBlur={end}
          onKeyDown={onKeyDown}
        />
        <div
          id={`${domId}-list`}
          className={styles.list}
          role="listbox"
          aria-label={label}
          hidden={!open}
        >
          {offered.map((found, index) => (
            // The field keeps the focus and the keys; the pointer is a way besides.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={found.id}
              id={`${domId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // Before the field loses the focus, which would take the list away.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(found)}
            >
              <CampSquare camp={found.camp} />
              <span>
                {nameOf(found.id)}
                <span className={styles.muted}>
                  {' '}
                  {found.name}
                  {messages.common.separator}
                  {messages.common.camp[found.camp]}
                </span>
              </span>
            </div>
          ))}
        </div>
      </div>
      <p className={styles.said} role="status">
        {typed !== null && typed.trim() !== '' && words.found(format.count(offered.length))}
      </p>
    </div>
  );
}

import { useRef, useState } from 'react';
import { searchable } from '../../filter/searchable.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { commit, preview, withFilter } from '../../state/explorerStore.ts';
import { TEXT_LIMIT } from '../../state/urlParameters.ts';
import styles from './filters.module.css';

interface SearchPanelProps {
  /** The text in force when the panel opened. */
  readonly initial: string;
  readonly close: () => void;
}

/** Words to find: the screen follows while typing; Enter or leaving makes it one step of history. */
export function SearchPanel({ initial, close }: SearchPanelProps) {
  const { messages } = useLaterTexts();
  const [words, setWords] = useState(initial);
  /** What the last step left: Enter leaves the field, too, and is one step. */
  const kept = useRef(initial);
  const keep = (): void => {
    const q = searchable(words);
    if (q === kept.current) return;
    kept.current = q;
    commit(withFilter({ q }));
  };
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
        close();
      }}
    >
      <label htmlFor="filter-words">{messages.panels.text.label}</label>
      <input
        id="filter-words"
        type="search"
        className={styles.input}
        value={words}
        maxLength={TEXT_LIMIT}
        onChange={(event) => {
          setWords(event.target.value);
          preview(withFilter({ q: searchable(event.target.value) }));
        }}
        onBlur={keep}
      />
      <p className={styles.note}>
        {words.trim() !== '' && searchable(words) === ''
          ? messages.panels.text.noWord
          : messages.panels.text.hint}
      </p>
      <button type="submit" className={styles.small}>
        {messages.panels.apply}
      </button>
    </form>
  );
}

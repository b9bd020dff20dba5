import type { Dataset } from '../data/dataset.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { wordName } from '../i18n/wordText.ts';
import { NAMED_WORDS } from '../reading/word.ts';
import { commit, useExplorer } from '../state/explorerStore.ts';
import styles from './Embed.module.css';

interface WordControlProps {
  readonly dataset: Dataset;
  /** Id of what names it. */
  readonly labelledBy: string;
}

/** Whose word counts, for the reader to choose; an actor's only where the address asks for it. */
export function WordControl({ dataset, labelledBy }: WordControlProps) {
  const texts = useTexts();
  const word = useExplorer((store) => store.state.word);
  const words: readonly string[] = NAMED_WORDS;
  return (
    <select
      className={styles.word}
      aria-labelledby={labelledBy}
      value={word}
      onChange={({ target }) => commit((state) => ({ ...state, word: target.value }))}
    >
      {(words.includes(word) ? words : [...words, word]).map((one) => (
        <option key={one} value={one}>
          {wordName(one, dataset, texts)}
        </option>
      ))}
    </select>
  );
}

import { useState, type ReactNode } from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import styles from './ShowAll.module.css';

interface ShowAllProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list that shows its first lines and the rest on demand. */
export function ShowAll<Item>({ items, first, keyOf, children }: ShowAllProps<Item>) {
  const { messages, format } = useLaterTexts();
  const [all, setAll] = useState(false);
  // Hiding a single line would cost the same line for the button.
  const folds = items.length > first + 1;
  const shown = all || !folds ? items : items.slice(0, first);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item, index) => (
          <li key={keyOf(item)}>{children(item, index)}</li>
        ))}
      </ul>
      {folds && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? messages.drawer.showFewer : messages.drawer.showAll(format.count(items.length))}
        </button>
      )}
    </>
  );
}

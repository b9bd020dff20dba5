import { useId, useState, type ReactNode } from 'react';
import { ShowAll } from './ShowAll.tsx';
import styles from './CountLists.module.css';

/** A number with what it counts. */
export interface Counted<Item> {
  readonly key: string;
  /** The number in words: `7 rose`. */
  readonly label: string;
  readonly items: readonly Item[];
}

interface CountListsProps<Item> {
  readonly counts: readonly Counted<Item>[];
  /** Items of a list shown at first. */
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Numbers in a row, each of which opens the list of exactly what it counts, one at a time. Of nothing there is no list. */
export function CountLists<Item>({ counts, first, keyOf, children }: CountListsProps<Item>) {
  const [open, setOpen] = useState<string | null>(null);
  const list = useId();
  const shown = counts.find(({ key }) => key === open);
  return (
    <div className={styles.counts}>
      <ul className={styles.row}>
        {counts.map(({ key, label, items }) => (
          <li key={key}>
            {items.length === 0 ? (
              <span className={styles.none}>{label}</span>
            ) : (
              <button
                type="button"
                className={styles.count}
                aria-expanded={key === open}
                aria-controls={list}
                onClick={() => setOpen(key === open ? null : key)}
              >
                {label}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div id={list} className={styles.list}>
        {shown && (
          <ShowAll key={shown.key} items={shown.items} first={first} keyOf={keyOf}>
            {children}
          </ShowAll>
        )}
      </div>
    </div>
  );
}

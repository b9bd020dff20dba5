import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { passFocusOn } from '../../ui/passFocusOn.ts';
import { Popover } from '../../ui/Popover.tsx';
import styles from './filters.module.css';

interface ChipProps {
  readonly name: string;
  /** What it is constrained to, or the words for no constraint; empty: the name says enough. */
  readonly value: string;
  readonly active: boolean;
  /** Drops the constraint; chips that only choose (the outcome) have none. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: (close: () => void, onShown: () => void) => ReactNode;
}

/** One constraint in words: press to change it, × to drop it. */
export function Chip({ name, value, active, onRemove, children }: ChipProps) {
  const { messages } = useTexts();
  return (
    <div className={styles.chip} data-active={active || undefined}>
      <Popover
        name={name}
        buttonClass={styles.chipButton}
        label={
          <>
            <span className={styles.chipName}>{name}</span>{' '}
            <span className={styles.chipValue}>{value}</span>
            {!active && <span aria-hidden="true" className={styles.caret} />}
          </>
        }
      >
        {children}
      </Popover>
      {active && onRemove && (
        <button
          type="button"
          className={styles.chipRemove}
          aria-label={messages.filters.remove(`${name}: ${value}`)}
          onClick={({ currentTarget }) => passFocusOn(currentTarget, onRemove)}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}

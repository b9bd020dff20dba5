import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit } from '../../state/explorerStore.ts';
import styles from './ViewTabs.module.css';

export interface ViewTab {
  readonly id: string;
  readonly title: string;
  /** The view in one line: "43 acts". */
  readonly readout: string;
}

interface ViewTabsProps {
  readonly tabs: readonly ViewTab[];
  readonly current: string;
}

/** On a phone: one view at a time, the others as one-line readouts of the same filter. */
export function ViewTabs({ tabs, current }: ViewTabsProps) {
  const { messages } = useTexts();
  return (
    <nav className={styles.tabs} aria-label={messages.app.tabs}>
      {tabs.map(({ id, title, readout }, index) => (
        <button
          key={id}
          type="button"
          aria-current={id === current ? 'page' : undefined}
          onClick={() => commit((old) => ({ ...old, view: index === 0 ? null : id }))}
        >
          <span>{title}</span>
          <span className={styles.readout}>{readout}</span>
        </button>
      ))}
    </nav>
  );
}

import { useId, type ReactNode } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import styles from './Panel.module.css';

interface PanelProps {
  /** Kind, dates, place: what stands above the title. */
  readonly meta: readonly string[];
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One selected thing: its heading takes the focus when the drawer opens by keyboard. */
export function Panel({ meta, title, onClose, children }: PanelProps) {
  const { messages } = useLaterTexts();
  const titleId = useId();
  return (
    <article className={styles.panel} aria-labelledby={titleId}>
      <header className={styles.header}>
        <p className={styles.meta}>{meta.join(messages.common.separator)}</p>
        <button
          type="button"
          className={styles.close}
          aria-label={messages.drawer.closeOne(title)}
          onClick={onClose}
        >
          {messages.drawer.close}
          <span aria-hidden="true" className={styles.cross}>
            ✕
          </span>
        </button>
        <h2 id={titleId} tabIndex={-1} data-drawer-heading="">
          {title}
        </h2>
      </header>
      {children}
    </article>
  );
}

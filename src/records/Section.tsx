import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Said at the end of the title's line. */
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** A title, its content and a hairline. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head} data-head="">
        <h3 id={id}>{title}</h3>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}

import { useLaterTexts } from '../i18n/laterTexts.ts';
import type { NumberedSource } from './sourceList.ts';
import { sourceName } from './sourceName.ts';
import styles from './SourceMark.module.css';

interface SourceMarkProps {
  /** Id of the source. */
  readonly source: string;
  readonly sources: readonly NumberedSource[];
  /** Prefix of the list's element ids, one a panel. */
  readonly listId: string;
}

/** A raised number that leads to the numbered source under the panel. */
export function SourceMark({ source, sources, listId }: SourceMarkProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const found = sources.find(({ id }) => id === source);
  if (!found) return null;
  const number = format.count(found.number);
  const target = `${listId}-${found.number}`;
  const name = found.source ? sourceName(found.source, texts) : found.id;
  return (
    <sup className={styles.mark}>
      <a
        href={`#${target}`}
        aria-label={messages.drawer.claims.source(number, name)}
        title={name}
        onClick={(event) => {
          // The address is the reader's state; a jump inside the drawer is no part of it.
          event.preventDefault();
          const entry = document.getElementById(target);
          entry?.scrollIntoView?.({ block: 'nearest' });
          entry?.focus({ preventScroll: true });
        }}
      >
        {number}
      </a>
    </sup>
  );
}

import { useId, useRef, useState } from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import styles from './CopyText.module.css';

interface CopyTextProps {
  /** What the text is. */
  readonly label: string;
  readonly text: string;
  /** Lines that are shown at first. */
  readonly rows: number;
  /** More of it is on its way: it can't be copied yet. */
  readonly unfinished?: boolean;
}

/** A text to take away: shown whole, copied by a button, or by hand where the browser refuses. */
export function CopyText({ label, text, rows, unfinished = false }: CopyTextProps) {
  const { cite } = useLaterTexts().messages;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly text: string; readonly copied: boolean } | null>(
    null,
  );
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, copied: true });
    } catch {
      setDone({ text, copied: false });
    }
  };
  // Another text has not been copied yet.
  const current = done?.text === text ? done : null;
  return (
    <div className={styles.copy}>
      <label id={`${id}l`} htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea ref={area} id={id} className={styles.text} rows={rows} readOnly value={text} />
      <p className={styles.ways}>
        <button
          type="button"
          disabled={unfinished}
          onClick={() => void copy()}
          aria-describedby={`${id}l`}
        >
          {cite.copy}
        </button>
        <span role="status">
          {current !== null && (current.copied ? cite.copied : cite.copyFailed)}
        </span>
      </p>
    </div>
  );
}

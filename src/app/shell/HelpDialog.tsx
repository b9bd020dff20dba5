import { useEffect, useRef } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import styles from './HelpDialog.module.css';

interface HelpDialogProps {
  readonly onClose: () => void;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}

/** How to read the marks, the keys, and the switch for the single letters. */
export function HelpDialog({ onClose, letters, onLetters }: HelpDialogProps) {
  const { messages } = useLaterTexts();
  const text = messages.help;
  const dialog = useRef<HTMLDialogElement>(null);
  // The platform's own modal: it traps the focus, closes on Escape and gives the focus back.
  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    current?.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="help-title" onClose={onClose}>
      <header className={styles.header}>
        <h2 id="help-title">{text.title}</h2>
        {/* First, so that the focus comes here and the dialog opens at its beginning. */}
        <button type="button" onClick={onClose}>
          {messages.common.close}
        </button>
      </header>
      <div className={styles.columns}>
        <dl className={styles.keys}>
          {text.reading.map(([sign, means]) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <section>
          <h2>{text.keysTitle}</h2>
          <dl className={styles.keys}>
            {text.keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p>{text.note}</p>
          <button type="button" aria-pressed={letters} onClick={() => onLetters(!letters)}>
            {letters ? text.lettersOn : text.lettersOff}
          </button>
        </section>
      </div>
    </dialog>
  );
}

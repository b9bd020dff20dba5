import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import buttons from '../../ui/FramedButton.module.css';
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
  return (
    <ModalDialog title={text.title} className={styles.dialog} onClose={onClose}>
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
          <button
            type="button"
            className={buttons.framed}
            aria-pressed={letters}
            onClick={() => onLetters(!letters)}
          >
            {letters ? text.lettersOn : text.lettersOff}
          </button>
        </section>
      </div>
    </ModalDialog>
  );
}

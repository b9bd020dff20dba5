import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import styles from './FormSwitch.module.css';
import buttons from '../../ui/TextButton.module.css';

interface FormSwitchProps {
  readonly matrix: boolean;
  /** The other form is the list. */
  readonly narrow: boolean;
}

/** Between the map (on narrow screens the list) and the matrix; nothing else changes. */
export function FormSwitch({ matrix, narrow }: FormSwitchProps) {
  const { messages } = useLaterTexts();
  const words = messages.actors.matrix;
  return (
    <button
      type="button"
      className={`${buttons.text} ${styles.button} ${narrow && !matrix ? styles.above : ''}`.trim()}
      data-screen-only=""
      data-switch=""
      onClick={() => commit(withSetting('network', 'form', matrix ? null : 'matrix'))}
    >
      {matrix ? (narrow ? words.asList : words.asMap) : words.asMatrix}
    </button>
  );
}

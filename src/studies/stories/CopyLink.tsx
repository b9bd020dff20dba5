import { useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import styles from './Stories.module.css';
import { publicFile } from '../../records/publicPage.ts';
import buttons from '../../ui/TextButton.module.css';

/** Copies a story's address; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ query, title }: { readonly query: string; readonly title: string }) {
  const { stories } = useLaterTexts().messages.studies;
  const [state, setState] = useState<'idle' | 'copied' | 'refused' | 'none'>('idle');
  const address = publicFile(`?${query}`);
  const copy = async (): Promise<void> => {
    if (address === null) {
      setState('none');
      return;
    }
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  if (state === 'refused' && address !== null) {
    return (
      <input
        className={styles.address}
        readOnly
        value={address}
        aria-label={stories.copyFailed}
        onFocus={({ currentTarget }) => currentTarget.select()}
        ref={(input) => input?.focus()}
      />
    );
  }
  return (
    <span>
      <button
        type="button"
        className={`${buttons.text} ${styles.copy}`}
        aria-label={stories.copyOf(title)}
        onClick={() => void copy()}
      >
        {stories.copy}
      </button>{' '}
      {/* Beside the button, whose name would hide it, and there before it says anything. */}
      <span role="status" className={styles.copied}>
        {state === 'copied' && stories.copied}
        {state === 'none' && stories.noAddress}
      </span>
    </span>
  );
}

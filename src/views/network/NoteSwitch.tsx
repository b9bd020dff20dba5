import type { ReactNode } from 'react';
import { commit, withSetting } from '../../state/explorerStore.ts';
import buttons from '../../ui/TextButton.module.css';
import type { NETWORK_SETTINGS } from './settings.ts';

interface NoteSwitchProps {
  /** The view's own switches are shown; else the note only says what is. */
  readonly shown: boolean;
  /** What it does, where the note itself does not say so. */
  readonly label?: string;
  readonly setting: keyof typeof NETWORK_SETTINGS;
  /** What a press sets; null: the default. */
  readonly value: string | null;
  readonly children: ReactNode;
}

/** A note of the key that changes, at a press, what it speaks of. */
export function NoteSwitch({ shown, label, setting, value, children }: NoteSwitchProps) {
  if (!shown) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={buttons.text}
      aria-label={label}
      onClick={() => commit(withSetting('network', setting, value))}
    >
      {children}
    </button>
  );
}

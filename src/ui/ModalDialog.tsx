import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/TextsContext.tsx';
import buttons from './FramedButton.module.css';
import styles from './ModalDialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  /** Sets how wide it is. */
  readonly className: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, with its title and a button that closes it. */
export function ModalDialog({ title, className, onClose, children }: ModalDialogProps) {
  const { messages } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
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
    <dialog
      ref={dialog}
      className={[styles.dialog, className].join(' ')}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        {/* First, so that the focus comes here and the dialog opens at its beginning. */}
        <button type="button" className={buttons.framed} onClick={onClose}>
          {messages.common.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

import { saveFile } from './saveFile.ts';
import styles from './DownloadButton.module.css';

interface DownloadButtonProps {
  /** With its ending. */
  readonly fileName: string;
  /** Media type, as `text/csv`. */
  readonly type: string;
  /** Makes the content when it is asked for. */
  readonly content: () => string;
  readonly children: string;
}

/** Saves a text as a file on the reader's machine; nothing leaves the page. */
export function DownloadButton({ fileName, type, content, children }: DownloadButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => saveFile(fileName, type, content())}
    >
      {children}
    </button>
  );
}

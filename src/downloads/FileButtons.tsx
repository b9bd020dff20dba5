import type { OfferedFile } from './files.ts';
import styles from './Downloads.module.css';

interface FileButtonsProps {
  readonly files: readonly OfferedFile[];
  readonly onSave: (file: OfferedFile) => void;
}

/** A line a file: what it is, and what it is good for; or why there is none. */
export function FileButtons({ files, onSave }: FileButtonsProps) {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.key}>
          {/* Not `disabled`: who comes by keys must hear why. */}
          <button
            type="button"
            data-file={file.key}
            aria-disabled={file.make === null}
            onClick={() => onSave(file)}
          >
            <strong>{file.label}</strong> <span>{file.note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

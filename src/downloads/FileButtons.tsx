import type { OfferedFile } from './files.ts';
import styles from './Downloads.module.css';

interface FileButtonsProps {
  readonly files: readonly OfferedFile[];
  readonly onSave: (file: OfferedFile) => void;
}

/** A line a file: what it is, and what it is good for. */
export function FileButtons({ files, onSave }: FileButtonsProps) {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.key}>
          <button type="button" data-file={file.key} onClick={() => onSave(file)}>
            <strong>{file.label}</strong> <span>{file.note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

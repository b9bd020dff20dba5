import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { isCopy } from '../../records/publicPage.ts';
import type { Edition } from '../../releases/edition.ts';
import { useAlteredFiles } from '../../ui/useAlteredFiles.ts';
import styles from './Notices.module.css';

interface AlteredNoticeProps {
  /** What is shown. */
  readonly edition: Edition;
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
}

/** Says which files of the release shown are not those that were released; nothing where all are. */
export function AlteredNotice({ edition, dataUrl }: AlteredNoticeProps) {
  const { altered: words } = useLaterTexts().messages.release;
  const files = useMemo(
    // A copy has its files in itself.
    () => (isCopy() ? [] : Object.values(edition.paths).map((path) => new URL(path, dataUrl).href)),
    [edition, dataUrl],
  );
  const altered = useAlteredFiles(files);
  if (edition.kind === 'draft' || altered.length === 0) return null;
  return (
    <div role="status" className={styles.notice} data-notice="altered">
      <div>
        <p>{words.lead(edition.version)}</p>
        <ul>
          {altered.map(({ path, expected, found }) => (
            <li key={path}>{words.file(path.slice(dataUrl.length), expected, found)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

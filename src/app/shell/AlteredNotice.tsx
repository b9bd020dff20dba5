import { useEffect, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { isCopy } from '../../records/publicPage.ts';
import { alteredFiles, type AlteredFile } from '../../releases/alteredFiles.ts';
import type { Edition } from '../../releases/edition.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import styles from './Notices.module.css';

interface AlteredNoticeProps {
  /** What is shown. */
  readonly edition: Edition;
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
}

/** The files of the release shown that are not as released; none as long as it is not known. */
function useAlteredFiles(edition: Edition, dataUrl: string): readonly AlteredFile[] {
  const [altered, setAltered] = useState<readonly AlteredFile[]>([]);
  useEffect(() => {
    // Of the web's pages only those over a secure line can hash; a copy has its files in itself.
    const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
    if (edition.kind === 'draft' || subtle === undefined || isCopy()) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const bytesOf = async (path: string): Promise<ArrayBuffer | null> => {
      try {
        // What the page has read: the browser keeps it, and asks nobody for it again.
        const answer = await fetch(new URL(path, dataUrl), { cache: 'force-cache', signal });
        return answer.ok ? await answer.arrayBuffer() : null;
      } catch {
        return null;
      }
    };
    const callOff = whenIdle(() => {
      void alteredFiles(edition.paths, bytesOf, (bytes) => subtle.digest('SHA-256', bytes)).then(
        (found) => {
          if (!signal.aborted) setAltered(found);
        },
        // What can't be hashed is not known to be altered.
        () => undefined,
      );
    });
    return () => {
      callOff();
      leaving.abort();
    };
  }, [edition, dataUrl]);
  return altered;
}

/** Says which files of the release shown are not those that were released; nothing where all are. */
export function AlteredNotice({ edition, dataUrl }: AlteredNoticeProps) {
  const { altered: words } = useLaterTexts().messages.release;
  const altered = useAlteredFiles(edition, dataUrl);
  if (edition.kind === 'draft' || altered.length === 0) return null;
  return (
    <div role="status" className={styles.notice} data-notice="altered">
      <div>
        <p>{words.lead(edition.version)}</p>
        <ul>
          {altered.map(({ path, expected, found }) => (
            <li key={path}>{words.file(path, expected, found)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

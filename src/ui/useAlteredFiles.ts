import { useEffect, useState } from 'react';
import { alteredFiles, type AlteredFile } from '../releases/alteredFiles.ts';
import { sha256 } from './sha256.ts';
import { whenIdle } from './whenIdle.ts';

const NONE: readonly AlteredFile[] = [];

/**
 * Those of the files that are not what their names say; none as long as it is not known.
 * @param files addresses of what the page has read; the same list at every render
 */
export function useAlteredFiles(files: readonly string[]): readonly AlteredFile[] {
  const [compared, setCompared] = useState<{
    readonly files: readonly string[];
    readonly altered: readonly AlteredFile[];
  } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const bytesOf = async (address: string): Promise<ArrayBuffer | null> => {
      try {
        // What the page has read: the browser keeps it, and asks nobody for it again.
        const answer = await fetch(address, { cache: 'force-cache', signal });
        return answer.ok ? await answer.arrayBuffer() : null;
      } catch {
        return null;
      }
    };
    const callOff = whenIdle(() => {
      void alteredFiles(files, bytesOf, sha256).then(
        (found) => {
          if (!signal.aborted) setCompared({ files, altered: found });
        },
        // What can't be hashed is not known to be altered.
        () => undefined,
      );
    });
    return () => {
      callOff();
      leaving.abort();
    };
  }, [files]);
  return compared?.files === files ? compared.altered : NONE;
}

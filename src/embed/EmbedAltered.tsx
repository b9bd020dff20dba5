import { useMemo } from 'react';
import type { Edition } from '../releases/edition.ts';
import { useAlteredFiles } from '../ui/useAlteredFiles.ts';
import { filesRead, type Briefs, type Need } from './embedLoader.ts';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

interface EmbedAlteredProps {
  /** What is shown. */
  readonly edition: Edition;
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  readonly briefs: Briefs;
  /** How much of it is there. */
  readonly held: Need;
  /** The whole was read, too, for files to save. */
  readonly saves: boolean;
}

/**
 * One quiet line where what is drawn or saved was read from a file that is not the one that was built:
 * for its reader the numbers are then not the record's.
 */
export function EmbedAltered({ edition, dataUrl, briefs, held, saves }: EmbedAlteredProps) {
  const words = useEmbedTexts();
  const files = useMemo(
    () => [
      ...filesRead(dataUrl, briefs, edition, held),
      ...(saves && held !== 'whole' ? filesRead(dataUrl, briefs, edition, 'whole') : []),
    ],
    [edition, dataUrl, briefs, held, saves],
  );
  const altered = useAlteredFiles(files);
  if (edition.kind === 'draft' || altered.length === 0) return null;
  const names = altered.map(({ path }) => path.replace(/^.*\//u, ''));
  return (
    <p className={styles.faults} role="status" data-embed-altered="">
      {words.altered(edition.version, names)}
    </p>
  );
}

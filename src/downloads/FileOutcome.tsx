import { useState } from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { CopyText } from '../ui/CopyText.tsx';
import type { MadeFile } from './files.ts';
import type { FileState } from './useFiles.ts';
import styles from './Downloads.module.css';

/** What became of a file, and a way to take it by hand: a browser that refuses does not say so. */
export function FileOutcome({ state }: { readonly state: FileState }) {
  const { downloads } = useLaterTexts().messages;
  const [shown, setShown] = useState<MadeFile | null>(null);
  const file = state.kind === 'made' ? state.file : null;
  return (
    <div className={styles.outcome}>
      <p role="status" data-outcome={state.kind}>
        {state.kind === 'working' && downloads.working}
        {state.kind === 'failed' && state.text}
        {file && downloads.saved(file.name)}
      </p>
      {file && file !== shown && (
        <button type="button" className={styles.hand} onClick={() => setShown(file)}>
          {downloads.byHand}
        </button>
      )}
      {file && file === shown && <ByHand file={file} />}
    </div>
  );
}

function ByHand({ file: { name, content } }: { readonly file: MadeFile }) {
  const { downloads } = useLaterTexts().messages;
  if (typeof content === 'string') {
    return <CopyText label={downloads.byHandLabel(name)} text={content} rows={6} />;
  }
  return (
    <figure className={styles.picture}>
      <PictureOf key={name} blob={content} name={name} />
      <figcaption>{downloads.pictureByHand}</figcaption>
    </figure>
  );
}

function PictureOf({ blob, name }: { readonly blob: Blob; readonly name: string }) {
  // Kept as long as the page: the reader may still be about to save it.
  const [address] = useState(() => URL.createObjectURL(blob));
  return <img src={address} alt={name} />;
}

import { useState } from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { saveFile } from '../ui/saveFile.ts';
import { failureText } from './failureText.ts';
import type { MadeFile, OfferedFile } from './files.ts';

/** What became of the file that was asked for last. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'made'; readonly file: MadeFile }
  | { readonly kind: 'failed'; readonly text: string };

/** Makes files and hands them to the browser; one at a time. */
export function useFiles(): {
  readonly state: FileState;
  readonly save: (offered: OfferedFile) => void;
} {
  const texts = useLaterTexts();
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const save = (offered: OfferedFile): void => {
    const { name, type, make } = offered;
    if (state.kind === 'working' || make === null) return;
    setState({ kind: 'working' });
    make().then(
      (content) => {
        saveFile(name, type, content);
        setState({ kind: 'made', file: { name, type, content } });
      },
      (error: unknown) => setState({ kind: 'failed', text: failureText(error, texts) }),
    );
  };
  return { state, save };
}

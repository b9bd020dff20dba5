import { useTexts } from '../i18n/TextsContext.tsx';
import type { ExplorerState } from '../state/explorer.ts';
import { CopyText } from '../ui/CopyText.tsx';
import type { Drift } from './compareReadings.ts';
import { correctionNote } from './correctionNote.ts';
import { driftTexts } from './driftTexts.ts';

interface NoteTextProps {
  readonly drift: Drift;
  readonly state: ExplorerState;
  /** Of the newest state of the same picture. */
  readonly address: string;
}

/** The correction note, to copy. */
export function NoteText({ drift, state, address }: NoteTextProps) {
  const texts = useTexts();
  return (
    <CopyText
      label={driftTexts(texts).noteLabel}
      text={correctionNote(drift, state, new URL(address, location.href).href, texts)}
      rows={8}
    />
  );
}

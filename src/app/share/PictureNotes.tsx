import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DrawnPicture } from './DrawPicture.tsx';
import type { FoundPicture } from './usePicture.ts';
import styles from './ShareDialog.module.css';

interface PictureNotesProps {
  /** The picture is all that is handed out; else it stands in where the frame shows nothing. */
  readonly itself: boolean;
  /** One that the build has drawn. */
  readonly found: FoundPicture;
  /** One that was drawn here, for the code to carry; null: not yet, or none is wanted. */
  readonly drawn: DrawnPicture | null;
  /** May code for frames carry one? */
  readonly carried: boolean;
  readonly onCarried: (carried: boolean) => void;
}

/** What is to be known of the picture in the code: where it comes from, how large it makes it, or why there is none. */
export function PictureNotes({ itself, found, drawn, carried, onCarried }: PictureNotesProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.share.picture;
  const { missing, note, option } = styles;
  if (found === 'there') return null;
  const waits = found === 'looking' || (drawn === null && (itself || carried));
  const size = drawn?.kind === 'drawn' ? format.count(Math.ceil(drawn.bytes / 1000)) : null;
  return (
    <div data-share="picture">
      {!itself && found === 'missing' && (
        <>
          <label className={option}>
            <input
              type="checkbox"
              checked={carried}
              onChange={({ target }) => onCarried(target.checked)}
            />
            {words.carry(size)}
          </label>
          <p className={note}>{words.carryNote}</p>
        </>
      )}
      {waits && (
        <p role="status" className={itself ? missing : note}>
          {words.drawing}
        </p>
      )}
      {drawn?.kind === 'failed' && (
        <p role="alert" className={itself ? missing : note}>
          {drawn.text}
        </p>
      )}
      {itself && drawn?.kind === 'drawn' && (
        <p className={note}>
          {words.inCode(size ?? '')}{' '}
          <a href={drawn.picture.src} download={drawn.fileName}>
            {words.save}
          </a>
        </p>
      )}
    </div>
  );
}

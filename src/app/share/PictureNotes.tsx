import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DrawnPicture } from './DrawPicture.tsx';
import type { FoundPicture } from './usePicture.ts';
import styles from './ShareDialog.module.css';

interface PictureNotesProps {
  /** The picture is all that is handed out; else it stands in where the frame shows nothing. */
  readonly itself: boolean;
  /** Where it stands in: wherever the view can't be had, or only where scripts are off. */
  readonly fallsBack: 'everywhere' | 'scripts';
  /** What is shown is in a release. */
  readonly released: boolean;
  /** One that the build has drawn. */
  readonly found: FoundPicture;
  /** One that was drawn here, for the code to carry; null: not yet, or none is wanted. */
  readonly drawn: DrawnPicture | null;
  /** May code for frames carry one? */
  readonly carried: boolean;
  readonly onCarried: (carried: boolean) => void;
  readonly onRetry: () => void;
}

/** What is to be known of the picture in the code: where it comes from, how large it makes it, or why there is none. */
export function PictureNotes({
  itself,
  fallsBack,
  released,
  found,
  drawn,
  carried,
  onCarried,
  onRetry,
}: PictureNotesProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.share.picture;
  const { missing, note, option } = styles;
  const offered = !itself && found === 'missing' && released;
  const done = drawn?.kind === 'drawn' ? format.count(Math.ceil(drawn.bytes / 1000)) : null;
  const status = (): string => {
    if (found === 'looking') return itself ? words.looking : '';
    if (found === 'missing' && !released) return words.unreleased;
    if (found === 'there' || !(itself || carried)) return '';
    if (drawn === null) return words.drawing;
    return done === null ? '' : words.inCode(done);
  };
  const said = status();
  return (
    <div data-share="picture">
      {offered && (
        <>
          <label className={option}>
            <input
              type="checkbox"
              checked={carried}
              onChange={({ target }) => onCarried(target.checked)}
            />
            {words.carry}
          </label>
          <p className={note}>{words.carryNote[fallsBack]}</p>
        </>
      )}
      {/* It stands there before it says anything: what comes with its text is not read out. */}
      <p role="status" className={itself && done === null && said !== '' ? missing : note}>
        {said}
      </p>
      {itself && drawn?.kind === 'drawn' && (
        <p className={note}>
          {words.asFile}{' '}
          <a href={drawn.picture.src} download={drawn.fileName}>
            {words.save}
          </a>
        </p>
      )}
      {drawn?.kind === 'failed' && (
        <p role="alert" className={itself ? missing : note}>
          {drawn.text}{' '}
          <button type="button" onClick={onRetry}>
            {messages.app.retry}
          </button>
        </p>
      )}
    </div>
  );
}

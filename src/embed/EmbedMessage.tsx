import { useEffect } from 'react';
import { useEndFirstPaint } from '../ui/firstPaint.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { fullQuery, newestQuery } from './embedAddress.ts';
import { useEmbedTexts } from './embedTexts.ts';
import buttons from '../ui/FramedButton.module.css';
import styles from './Embed.module.css';

interface EmbedMessageProps {
  readonly text: string;
  /** Tells the page around why there are no views; undefined: they are on their way. */
  readonly tell?: () => void;
  readonly onRetry?: () => void;
  /** The newest release, in place of one that isn't there; undefined: it isn't that. */
  readonly newest?: string | null;
}

/** What stands in place of an embed that is on its way, or cannot be shown. */
export function EmbedMessage({ text, tell, onRetry, newest = null }: EmbedMessageProps) {
  const { messages } = useTexts();
  const words = useEmbedTexts();
  // A way to what isn't there would lead to the same message.
  const query = (newest === null ? fullQuery : newestQuery)(location.search);
  useEndFirstPaint();
  // Once for each message, however often it is drawn.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another function says the same
  useEffect(() => tell?.(), [text]);
  return (
    <div className={styles.message} role="status" data-embed-message="">
      <p>{text}</p>
      <p className={styles.ways}>
        {onRetry && (
          <button type="button" className={buttons.framed} onClick={onRetry}>
            {messages.app.retry}
          </button>
        )}
        <a href={`./?${query}`} target="_blank" rel="noopener">
          {newest === null ? words.fullView : words.newestInFull(newest)}
        </a>
      </p>
    </div>
  );
}

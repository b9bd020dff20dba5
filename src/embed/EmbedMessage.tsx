import { useEndFirstPaint } from '../ui/firstPaint.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { fullQuery } from './embedAddress.ts';
import { useEmbedTexts } from './embedTexts.ts';
import buttons from '../ui/FramedButton.module.css';
import styles from './Embed.module.css';

interface EmbedMessageProps {
  readonly text: string;
  readonly onRetry?: () => void;
}

/** What stands in place of an embed that is on its way, or cannot be shown. */
export function EmbedMessage({ text, onRetry }: EmbedMessageProps) {
  const { messages } = useTexts();
  const words = useEmbedTexts();
  useEndFirstPaint();
  return (
    <div className={styles.message} role="status" data-embed-message="">
      <p>{text}</p>
      <p className={styles.ways}>
        {onRetry && (
          <button type="button" className={buttons.framed} onClick={onRetry}>
            {messages.app.retry}
          </button>
        )}
        <a href={`./?${fullQuery(location.search)}`} target="_blank" rel="noopener">
          {words.fullView}
        </a>
      </p>
    </div>
  );
}

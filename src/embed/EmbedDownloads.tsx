import { Suspense } from 'react';
import type { Dataset } from '../data/dataset.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { errorText } from '../i18n/errorText.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { fetchDeferredCode, type LazyCode } from '../ui/lazyCode.ts';
import { lazyPart } from '../ui/lazyPart.ts';
import { Popover } from '../ui/Popover.tsx';
import { tryAgain } from '../ui/tryAgain.ts';
import type { ViewDefinition } from '../views/types.ts';
import { useEmbedTexts } from './embedTexts.ts';
import buttons from '../ui/TextButton.module.css';
import styles from './EmbedDownloads.module.css';

const files = lazyPart(async () => {
  // The key of the network is among it, and a picture is to have it as the page's has.
  await fetchDeferredCode();
  return (await import('./EmbedFiles.tsx')).EmbedFiles;
});

export interface EmbedDownloadsProps {
  readonly view: ViewDefinition;
  readonly whole: LazyCode<Dataset>;
  /** The whole page with the same state. */
  readonly full: string;
  /** The element that the view is drawn in. */
  readonly drawing: () => Element | null;
}

/** The page's menu of downloads beside a view's title. Its code and the whole record come when it is opened. */
export function EmbedDownloads({ view, whole, full, drawing }: EmbedDownloadsProps) {
  const { messages } = useTexts();
  const words = useEmbedTexts();
  return (
    <div className={styles.place}>
      <Popover
        label={words.download}
        name={words.download}
        buttonClass={`${buttons.text} ${styles.download}`}
      >
        {(close, onShown) => (
          <ErrorBoundary
            resetKey={whole}
            // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
            fallback={(error, retry) => (
              <p role="alert">
                {errorText(error, messages)}{' '}
                <button
                  type="button"
                  className={buttons.text}
                  onClick={() =>
                    void Promise.allSettled([tryAgain(files.preload), whole.fetch()]).then(retry)
                  }
                >
                  {messages.app.retry}
                </button>
              </p>
            )}
          >
            <Suspense fallback={<p>{messages.app.loading}</p>}>
              <files.Component {...{ view, whole, full, drawing, close, onShown }} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Popover>
    </div>
  );
}

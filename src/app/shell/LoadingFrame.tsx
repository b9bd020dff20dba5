import type { LoadProgress } from '../../data/loadRecord.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { VIEWS } from '../../views/registry.ts';
import { hasFirstPaint, useEndFirstPaint } from '../../ui/firstPaint.ts';
import { PageHeader } from './PageHeader.tsx';
import layout from '../Dashboard.module.css';
import styles from './LoadingFrame.module.css';

const noHelp = (): void => undefined;

/** The page's frame at its full height while the record loads, so that nothing jumps. */
export function LoadingFrame({ progress }: { readonly progress: LoadProgress | null }) {
  const { messages, format } = useTexts();
  const texts = useTexts();
  const [casualties, diplomacy, network] = VIEWS;
  // The page's own first picture stands until the views are there.
  if (hasFirstPaint()) return null;
  return (
    <div className={layout.page} aria-busy="true">
      <PageHeader extent={null} edition={null} onHelp={noHelp} />
      <div className={layout.top}>
        <p className={layout.headline} role="status">
          <span className={styles.quiet}>
            {progress === null || progress.total === 0
              ? messages.app.loading
              : messages.app.loadingProgress(
                  format.count(progress.done),
                  format.count(progress.total),
                )}
          </span>
        </p>
      </div>
      <div className={layout.bar} />
      <main className={layout.views}>
        <div className={layout.time}>
          {[casualties, diplomacy].map((view) => (
            <section
              key={view.id}
              className={styles.view}
              style={{ minBlockSize: view.heightFor(780) }}
            >
              <h2>{view.title(texts)}</h2>
            </section>
          ))}
        </div>
        <div className={layout.side}>
          <section className={styles.view} style={{ minBlockSize: network.heightFor(400) }}>
            <h2>{network.title(texts)}</h2>
          </section>
        </div>
      </main>
    </div>
  );
}

interface LoadFailedProps {
  readonly title: string;
  /** What failed, in one sentence: file, record, field, remedy. */
  readonly message: string;
  /** What else may help; without it, why nothing is shown. */
  readonly help?: string;
  readonly onRetry: () => void;
}

/** A file could not be had or used, or the page could not be drawn: what failed, and another try. */
export function LoadFailed({ title, message, help, onRetry }: LoadFailedProps) {
  const { messages } = useTexts();
  useEndFirstPaint();
  return (
    <div className={layout.page}>
      <PageHeader extent={null} edition={null} onHelp={noHelp} />
      <main role="alert" className={styles.failed} data-notice="load-failed">
        <h1 className={layout.headline}>{title}</h1>
        <p>{message}</p>
        <p className={styles.quiet}>{help ?? messages.app.loadFailedHelp}</p>
        <button type="button" onClick={onRetry}>
          {messages.app.retry}
        </button>
      </main>
    </div>
  );
}

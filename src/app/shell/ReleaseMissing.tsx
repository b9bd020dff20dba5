import { shownValue } from '../../data/shownValue.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { PageHeader } from './PageHeader.tsx';
import { useEndFirstPaint } from '../../ui/firstPaint.ts';
import layout from '../Dashboard.module.css';
import styles from './LoadingFrame.module.css';
import { queryText } from '../../lib/queryText.ts';

interface ReleaseMissingProps {
  /** What the address asks for. */
  readonly asked: string;
  /** null: nothing has been released. */
  readonly newest: string | null;
}

/** The address without its release: everything else as it was asked. */
function withoutRelease(): string {
  const query = new URLSearchParams(location.search);
  query.delete('data');
  return `?${queryText(query)}`;
}

/** The release that an address names isn't here: it is said, and the newest is offered. */
export function ReleaseMissing({ asked, newest }: ReleaseMissingProps) {
  const { app } = useTexts().messages;
  useEndFirstPaint();
  return (
    <div className={layout.page}>
      <PageHeader extent={null} edition={null} onHelp={() => undefined} />
      <main role="alert" className={styles.failed} data-notice="release-missing">
        <h1 className={layout.headline}>{app.releaseMissing.title(shownValue(asked))}</h1>
        <p>{app.releaseMissing.help}</p>
        {newest !== null && (
          <p>
            <a href={withoutRelease()}>{app.releaseMissing.newest(newest)}</a>
          </p>
        )}
      </main>
    </div>
  );
}

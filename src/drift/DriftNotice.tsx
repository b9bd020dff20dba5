import { Suspense, useMemo, useState } from 'react';
import type { Dataset } from '../data/dataset.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { dataOf, type Edition } from '../releases/edition.ts';
import type { KnownRelease } from '../releases/releaseIndex.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazyPart.ts';
import { createDriftFinder } from './createDriftFinder.ts';
import { driftLine } from './driftLine.ts';
import { driftTexts } from './driftTexts.ts';
import { laterReleases } from './laterReleases.ts';
import type { DriftTable } from './passingRecords.ts';
import { useDrift } from './useDrift.ts';
import styles from './DriftNotice.module.css';

/** Only who opens the note needs it. */
const { Component: NoteText } = lazyPart(async () => (await import('./NoteText.tsx')).NoteText);

export interface DriftNoticeProps {
  /** Of the release shown. */
  readonly pipeline: Pipeline;
  readonly state: ExplorerState;
  /** Tables that the picture is made of; the same list at every render. */
  readonly tables: readonly DriftTable[];
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  /** The earliest first. */
  readonly releases: readonly KnownRelease[];
  /** Fetches the record from its files. */
  readonly load: (edition: Edition) => Promise<Dataset>;
  /** The newest state of the same picture. */
  readonly newest: string;
  /** The page has a button of its own to the newest. */
  readonly place: 'page' | 'embed';
}

/**
 * One quiet line where later releases say otherwise about what an earlier one shows, with a note
 * to copy. Nothing where they don't, which is said apart from what could not be found out; the numbers
 * shown never move.
 */
export function DriftNotice(props: DriftNoticeProps) {
  const { pipeline, state, tables, dataUrl, releases, load, newest, place } = props;
  const texts = useTexts();
  const words = driftTexts(texts);
  const [attempt, setAttempt] = useState(0);
  const [open, setOpen] = useState(false);
  const find = useMemo(() => {
    const later = laterReleases(dataUrl, releases, dataOf(pipeline.dataset.edition), load);
    return createDriftFinder(pipeline, tables, later);
  }, [pipeline, tables, dataUrl, releases, load]);
  const answer = useDrift(find, state, attempt);
  if (answer.kind === 'failed') {
    return (
      <p className={styles.drift} role="status" data-drift="failed">
        {words.failed}{' '}
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          {texts.messages.app.retry}
        </button>
      </p>
    );
  }
  if (answer.kind !== 'found' || answer.drift === null) return null;
  const { drift } = answer;
  return (
    <aside className={styles.drift} data-drift="found">
      <p role="status">
        {driftLine(drift, state.word, texts)}{' '}
        {place === 'embed' && (
          <a href={newest} target="_blank" rel="noopener">
            {words.newest}
          </a>
        )}
      </p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.note}</summary>
        {open && (
          <ErrorBoundary
            resetKey={drift}
            // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
            fallback={(error) => <p role="alert">{texts.messages.app.partFailed(error.message)}</p>}
          >
            <Suspense fallback={null}>
              <NoteText drift={drift} state={state} address={newest} />
            </Suspense>
          </ErrorBoundary>
        )}
      </details>
    </aside>
  );
}

import { Suspense, useMemo, useState } from 'react';
import { loadRecord } from '../../data/loadRecord.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import type { Edition } from '../../releases/edition.ts';
import type { KnownRelease } from '../../releases/releaseIndex.ts';
import { useExplorer } from '../../state/explorerStore.ts';
import { formatQuery } from '../../state/urlCodec.ts';
import { buildUrlContext } from '../../state/urlContext.ts';
import { STUDIES } from '../../studies/registry.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';
import { VIEWS } from '../../views/registry.ts';
import { useAtRest } from '../useAtRest.ts';

// Not among the code that everybody's page fetches in the end: most show the newest release.
const { Component: DriftNotice, preload } = lazyPart(
  async () => (await import('../../drift/DriftNotice.tsx')).DriftNotice,
);

/** The whole page is made of everything that is filtered. */
const TABLES = ['incidents', 'diplomatic-events', 'relations'] as const;

interface PageDriftProps {
  /** Of the release shown, which isn't the newest. */
  readonly pipeline: Pipeline;
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  /** The earliest first. */
  readonly releases: readonly KnownRelease[];
}

/** What later releases say otherwise about what the page shows at rest. */
export function PageDrift({ pipeline, dataUrl, releases }: PageDriftProps) {
  const { messages } = useTexts();
  const state = useAtRest(useExplorer((store) => store.state));
  const [load] = useState(() => (edition: Edition) => loadRecord(dataUrl, edition));
  const context = useMemo(
    () => buildUrlContext(pipeline.dataset, VIEWS, STUDIES),
    [pipeline.dataset],
  );
  return (
    <ErrorBoundary
      resetKey={pipeline}
      // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
      fallback={(error, retry) => (
        <p role="alert">
          {messages.app.partFailed(error.message)}{' '}
          <button type="button" onClick={() => void preload().then(retry)}>
            {messages.app.retry}
          </button>
        </p>
      )}
    >
      <Suspense fallback={null}>
        <DriftNotice
          {...{ pipeline, state, dataUrl, releases, load }}
          tables={TABLES}
          newest={`./?${formatQuery({ ...state, data: null }, context)}`}
          place="page"
        />
      </Suspense>
    </ErrorBoundary>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { loadRecord, type LoadProgress } from '../data/loadRecord.ts';
import { today } from '../lib/today.ts';
import { chooseEdition, dataOf, DRAFT, type Edition } from '../releases/edition.ts';
import { newestOf, releasesAfter, type KnownRelease } from '../releases/releaseIndex.ts';
import { errorText } from '../i18n/errorText.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { VIEWS } from '../views/registry.ts';
import { Dashboard } from './Dashboard.tsx';
import { LoadFailed, LoadingFrame } from './shell/LoadingFrame.tsx';
import { PageDrift } from './shell/PageDrift.tsx';
import { ReleaseMissing } from './shell/ReleaseMissing.tsx';
import { useAskedRelease } from './useAskedRelease.ts';

interface RecordPlace {
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  /** The earliest first. */
  readonly releases: readonly KnownRelease[];
}

interface RecordGateProps extends RecordPlace {
  /** Are the tables that are being edited there as well? */
  readonly draft: boolean;
}

/**
 * Loads the release that the address asks for and, once it has passed the border, shows the
 * dashboard; until then the frame of the page, at its full height. A release that isn't there is
 * said, and never replaced by another.
 */
export function RecordGate({ dataUrl, releases, draft }: RecordGateProps) {
  const asked = useAskedRelease();
  const edition = asked === DRAFT && !draft ? null : chooseEdition(asked, releases, today());
  const newest = newestOf(releases)?.version ?? null;
  return edition ? (
    // Another release is another page: nothing of the one before is carried over.
    <LoadedRecord key={dataOf(edition)} {...{ dataUrl, releases, edition, newest }} />
  ) : (
    <ReleaseMissing asked={asked ?? ''} newest={newest} />
  );
}

interface LoadedRecordProps extends RecordPlace {
  readonly edition: Edition;
  /** The newest release's version; null: nothing has been released. */
  readonly newest: string | null;
}

function LoadedRecord({ dataUrl, releases, edition, newest }: LoadedRecordProps) {
  const { messages } = useTexts();
  const [progress, setProgress] = useState<LoadProgress | null>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['record', dataUrl, dataOf(edition)],
    queryFn: async ({ signal }) => {
      const [dataset] = await Promise.all([
        loadRecord(dataUrl, edition, { signal, onProgress: setProgress }),
        // A view whose code can't be had fails by itself later, in its own frame.
        Promise.all(VIEWS.map((view) => view.preload())),
      ]);
      return dataset;
    },
  });
  const pipeline = useMemo(() => data && createPipeline(data), [data]);
  if (pipeline) {
    const drift = releasesAfter(releases, dataOf(edition)).length > 0 && (
      <PageDrift pipeline={pipeline} dataUrl={dataUrl} releases={releases} />
    );
    return <Dashboard {...{ pipeline, newest, drift, dataUrl }} />;
  }
  if (error && !isFetching) {
    return (
      <LoadFailed
        message={errorText(error, messages)}
        onRetry={() => void refetch()}
        title={messages.app.loadFailed}
      />
    );
  }
  return <LoadingFrame progress={progress} />;
}

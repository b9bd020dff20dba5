import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { RecordFileError } from '../data/problem.ts';
import { loadRecord, type LoadProgress } from '../data/loadRecord.ts';
import { recordPaths, type RecordPaths } from '../releases/recordPaths.ts';
import { newestOf, releasesAfter, type KnownRelease } from '../releases/releaseIndex.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { Messages } from '../i18n/texts.ts';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { VIEWS } from '../views/registry.ts';
import { Dashboard } from './Dashboard.tsx';
import { LoadFailed, LoadingFrame } from './shell/LoadingFrame.tsx';
import { PageDrift } from './shell/PageDrift.tsx';
import { ReleaseMissing } from './shell/ReleaseMissing.tsx';
import { useAskedRelease } from './useAskedRelease.ts';

/** What failed, in a sentence that names file and remedy. */
function loadError(error: Error, { fault }: Messages): string {
  return error instanceof RecordFileError
    ? fault(error.file, error.fault, error.detail)
    : error.message;
}

interface RecordGateProps {
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  /** The earliest first. */
  readonly releases: readonly KnownRelease[];
}

/**
 * Loads the release that the address asks for and, once it has passed the border, shows the
 * dashboard; until then the frame of the page, at its full height. A release that isn't there is
 * said, and never replaced by another.
 */
export function RecordGate({ dataUrl, releases }: RecordGateProps) {
  const asked = useAskedRelease();
  const paths = recordPaths(asked, releases);
  const newest = newestOf(releases)?.version ?? null;
  return paths ? (
    // Another release is another page: nothing of the one before is carried over.
    <LoadedRecord key={paths.incidents} {...{ dataUrl, releases, asked, paths, newest }} />
  ) : (
    <ReleaseMissing asked={asked ?? ''} newest={newest} />
  );
}

interface LoadedRecordProps extends RecordGateProps {
  /** The release that the address asks for. */
  readonly asked: string | null;
  readonly paths: RecordPaths;
  /** The newest release's version; null: nothing has been released. */
  readonly newest: string | null;
}

function LoadedRecord({ dataUrl, releases, asked, paths, newest }: LoadedRecordProps) {
  const { messages } = useTexts();
  const [progress, setProgress] = useState<LoadProgress | null>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['record', dataUrl, paths],
    queryFn: async ({ signal }) => {
      const [dataset] = await Promise.all([
        loadRecord(dataUrl, paths, { signal, onProgress: setProgress }),
        // A view whose code can't be had fails by itself later, in its own frame.
        Promise.all(VIEWS.map((view) => view.preload())),
      ]);
      return dataset;
    },
  });
  const pipeline = useMemo(() => data && createPipeline(data), [data]);
  if (pipeline) {
    const drift = releasesAfter(releases, asked).length > 0 && (
      <PageDrift pipeline={pipeline} dataUrl={dataUrl} releases={releases} />
    );
    return <Dashboard pipeline={pipeline} newest={newest} drift={drift} />;
  }
  if (error && !isFetching) {
    return (
      <LoadFailed
        message={loadError(error, messages)}
        onRetry={() => void refetch()}
        title={messages.app.loadFailed}
      />
    );
  }
  return <LoadingFrame progress={progress} />;
}

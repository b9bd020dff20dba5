import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { RecordFileError } from '../data/problem.ts';
import { loadRecord, type LoadProgress } from '../data/loadRecord.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { Messages } from '../i18n/texts.ts';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { VIEWS } from '../views/registry.ts';
import { Dashboard } from './Dashboard.tsx';
import { LoadFailed, LoadingFrame } from './shell/LoadingFrame.tsx';

/** What failed, in a sentence that names file and remedy. */
function loadError(error: Error, { fault }: Messages): string {
  return error instanceof RecordFileError
    ? fault(error.file, error.fault, error.detail)
    : error.message;
}

/**
 * Loads the record and, once it has passed the border, shows the dashboard; until then the
 * frame of the page, at its full height.
 */
export function RecordGate({ dataUrl }: { readonly dataUrl: string }) {
  const { messages } = useTexts();
  const [progress, setProgress] = useState<LoadProgress | null>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['record', dataUrl],
    queryFn: async ({ signal }) => {
      const [dataset] = await Promise.all([
        loadRecord(dataUrl, { signal, onProgress: setProgress }),
        // A view whose code can't be had fails by itself later, in its own frame.
        Promise.all(VIEWS.map((view) => view.preload())),
      ]);
      return dataset;
    },
  });
  const pipeline = useMemo(() => data && createPipeline(data), [data]);
  if (pipeline) return <Dashboard pipeline={pipeline} />;
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

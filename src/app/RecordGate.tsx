import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { loadRecord, type LoadProgress } from '../data/loadRecord.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { Dashboard } from './Dashboard.tsx';
import { LoadFailed, LoadingFrame } from './shell/LoadingFrame.tsx';

/**
 * Loads the record and, once it has passed the border, shows the dashboard; until then the
 * frame of the page, at its full height.
 */
export function RecordGate({ dataUrl }: { readonly dataUrl: string }) {
  const { messages } = useTexts();
  const [progress, setProgress] = useState<LoadProgress | null>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['record', dataUrl],
    queryFn: ({ signal }) => loadRecord(dataUrl, { signal, onProgress: setProgress }),
  });
  const pipeline = useMemo(() => data && createPipeline(data), [data]);
  if (pipeline) return <Dashboard pipeline={pipeline} />;
  if (error && !isFetching) {
    return (
      <LoadFailed
        message={error.message}
        onRetry={() => void refetch()}
        title={messages.app.loadFailed}
      />
    );
  }
  return <LoadingFrame progress={progress} />;
}

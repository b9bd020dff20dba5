import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { TextsContext, useTexts } from '../i18n/TextsContext.tsx';
import { TEXTS } from '../i18n/texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LoadFailed } from './shell/LoadingFrame.tsx';
import { useExplorer } from '../state/explorerStore.ts';
import type { KnownRelease } from '../releases/releaseIndex.ts';
import { RecordGate } from './RecordGate.tsx';
import { useTheme } from '../ui/useTheme.ts';

interface AppProps {
  /** Where the record's files are, ending with a slash. */
  readonly dataUrl: string;
  /** The earliest first. */
  readonly releases: readonly KnownRelease[];
  /** Are the tables that are being edited there as well? */
  readonly draft?: boolean;
}

/** The dashboard with its providers. */
export function App({ dataUrl, releases, draft = true }: AppProps) {
  // A static file doesn't change while it is read: nothing is ever fetched again by itself.
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } }),
  );
  const lang = useExplorer((store) => store.state.lang);
  const theme = useExplorer((store) => store.state.theme);
  useTheme(theme);
  return (
    <QueryClientProvider client={client}>
      <TextsContext value={TEXTS[lang]}>
        <ErrorBoundary
          resetKey={dataUrl}
          // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
          fallback={(error, retry) => <BrokenPage error={error} retry={retry} />}
        >
          <RecordGate {...{ dataUrl, releases, draft }} />
        </ErrorBoundary>
      </TextsContext>
    </QueryClientProvider>
  );
}

interface BrokenPageProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** What no part of the page has caught: a word and another try instead of a blank page. */
function BrokenPage({ error, retry }: BrokenPageProps) {
  const { app } = useTexts().messages;
  return (
    <LoadFailed
      title={app.pageBroken}
      message={error.message}
      help={app.pageBrokenHelp}
      onRetry={retry}
    />
  );
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { TextsContext } from '../i18n/TextsContext.tsx';
import { TEXTS } from '../i18n/texts.ts';
import { useExplorer } from '../state/explorerStore.ts';
import { RecordGate } from './RecordGate.tsx';
import { useTheme } from './shell/useTheme.ts';

interface AppProps {
  /** Where the record's files are, ending with a slash. */
  readonly dataUrl: string;
}

/** The dashboard with its providers. */
export function App({ dataUrl }: AppProps) {
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
        <RecordGate dataUrl={dataUrl} />
      </TextsContext>
    </QueryClientProvider>
  );
}

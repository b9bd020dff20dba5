import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Dataset } from '../data/dataset.ts';
import { loadRecord } from '../data/loadRecord.ts';
import { RecordFileError } from '../data/problem.ts';
import { TextsContext, useTexts } from '../i18n/TextsContext.tsx';
import { TEXTS } from '../i18n/texts.ts';
import { createPipeline, type Pipeline } from '../pipeline/createPipeline.ts';
import { recordPaths } from '../releases/recordPaths.ts';
import { newestOf, releasesAfter, type KnownRelease } from '../releases/releaseIndex.ts';
import { currentState, restore, useExplorer } from '../state/explorerStore.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import { parseQuery } from '../state/urlCodec.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useTheme } from '../ui/useTheme.ts';
import type { ViewDefinition } from '../views/types.ts';
import { controlsOf, embedOf, EMBEDS, fullQuery } from './embedAddress.ts';
import { EmbedDrift } from './EmbedDrift.tsx';
import { EmbedMessage } from './EmbedMessage.tsx';
import { EmbedShell } from './EmbedShell.tsx';
import { useEmbedTexts } from './embedTexts.ts';
import { hostOfAddress } from './hostMessages.ts';
import type { StateChannel } from './stateChannel.ts';
import { useHeightMessages } from './useHeightMessages.ts';
import { useStateChannel } from './useStateChannel.ts';
import styles from './Embed.module.css';

interface EmbedAppProps {
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  /** The earliest first. */
  readonly releases: readonly KnownRelease[];
  /** Fetches a view's code. */
  readonly loadView: Readonly<Record<ViewDefinition['id'], () => Promise<ViewDefinition>>>;
}

interface Loaded {
  readonly pipeline: Pipeline;
  readonly views: readonly ViewDefinition[];
}

/** Takes over the state of the address. Nothing is ever written there: the page is not ours. */
function takeOverState(dataset: Dataset, views: readonly ViewDefinition[]): void {
  const { state } = parseQuery(fullQuery(location.search), buildUrlContext(dataset, views, []));
  restore(state);
}

/** One view, or the linked pair, in a page of somebody else's: loads what it needs and no more. */
export function EmbedApp(props: EmbedAppProps) {
  const root = useRef<HTMLDivElement>(null);
  const [host] = useState(() => hostOfAddress(new URL(location.href)));
  const [fit] = useState(() => new URLSearchParams(location.search).get('fit') === '1');
  const [waiting, setWaiting] = useState(true);
  // A box that does not grow has no height to tell, and what only waits keeps the host's.
  useHeightMessages(root, fit || waiting ? null : host);
  const channel = useStateChannel(host);
  const lang = useExplorer((store) => store.state.lang);
  useTheme(useExplorer((store) => store.state.theme));
  return (
    <TextsContext value={TEXTS[lang]}>
      <div ref={root} className={styles.root}>
        <ErrorBoundary
          resetKey={props.dataUrl}
          // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
          fallback={(error, retry) => <EmbedMessage text={error.message} onRetry={retry} />}
        >
          <EmbedGate {...props} {...{ root, fit, channel, setWaiting }} />
        </ErrorBoundary>
      </div>
    </TextsContext>
  );
}

interface EmbedGateProps extends EmbedAppProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly fit: boolean;
  readonly channel: StateChannel;
  /** Told whether there is nothing to see yet. */
  readonly setWaiting: (waiting: boolean) => void;
}

function EmbedGate({ dataUrl, releases, loadView, setWaiting, ...frame }: EmbedGateProps) {
  const { messages } = useTexts();
  const words = useEmbedTexts();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  const query = new URLSearchParams(location.search);
  const value = query.get('embed');
  const name = embedOf(value);
  const asked = query.get('data')?.trim() || null;
  const paths = recordPaths(asked, releases);
  useEffect(() => {
    if (name === null || paths === null) return undefined;
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      const [dataset, ...views] = await Promise.all([
        loadRecord(dataUrl, paths, { signal: abort.signal }),
        ...EMBEDS[name].map((id) => loadView[id]()),
      ]);
      await Promise.all(views.map((view) => view.preload()));
      takeOverState(dataset, views);
      setLoaded({ pipeline: createPipeline(dataset), views });
    };
    load().catch((error: unknown) => {
      if (!abort.signal.aborted)
        setFailure(error instanceof Error ? error : new Error(String(error)));
    });
    return () => abort.abort();
  }, [name, paths, dataUrl, loadView, attempt]);
  const waiting = name !== null && paths !== null && failure === null && loaded === null;
  useEffect(() => setWaiting(waiting), [setWaiting, waiting]);
  if (name === null) {
    return <EmbedMessage text={words.unknown(value ?? '', Object.keys(EMBEDS))} />;
  }
  const newest = newestOf(releases)?.version ?? null;
  if (paths === null) {
    return <EmbedMessage text={words.releaseMissing(asked ?? '', newest)} />;
  }
  if (failure) {
    const text =
      failure instanceof RecordFileError
        ? messages.fault(failure.file, failure.fault, failure.detail)
        : failure.message;
    return (
      <EmbedMessage
        text={text}
        onRetry={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  if (!loaded) return <EmbedMessage text={messages.app.loading} />;
  const { pipeline } = loaded;
  return (
    <EmbedShell
      {...loaded}
      {...frame}
      pinned={asked !== null && currentState().data !== 'draft'}
      controls={controlsOf(query.get('controls'))}
      drift={
        // Of another release than the newest; drafts are none.
        releasesAfter(releases, asked).length > 0 && (
          <EmbedDrift name={name} pipeline={pipeline} dataUrl={dataUrl} releases={releases} />
        )
      }
    />
  );
}

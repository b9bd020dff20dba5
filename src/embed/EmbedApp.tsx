import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Dataset } from '../data/dataset.ts';
import { shownValue } from '../data/shownValue.ts';
import { errorText } from '../i18n/errorText.ts';
import { TextsContext, useTexts } from '../i18n/TextsContext.tsx';
import { TEXTS } from '../i18n/texts.ts';
import { createPipeline, type Pipeline } from '../pipeline/createPipeline.ts';
import { today } from '../lib/today.ts';
import { askedIn, chooseEdition, dataOf, type Edition } from '../releases/edition.ts';
import { newestOf, releasesAfter, type KnownRelease } from '../releases/releaseIndex.ts';
import { currentState, restore, useExplorer, withFilter } from '../state/explorerStore.ts';
import { pageQuery } from '../state/pageQuery.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import { parseQuery, type RejectedParameter } from '../state/urlCodec.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { firstPaintAtRest, hasFirstPaint, hasFirstPaintAnswered } from '../ui/firstPaint.ts';
import { fetchDeferredCode, lazyCode } from '../ui/lazyCode.ts';
import { fontsSoon } from '../ui/fontsSoon.ts';
import { stylesheetsLoaded } from '../ui/stylesheets.ts';
import { useTheme } from '../ui/useTheme.ts';
import type { ViewDefinition } from '../views/types.ts';
import {
  controlsOf,
  embedOf,
  EMBEDS,
  rejectedChoices,
  splitQuery,
  type EmbedName,
} from './embedAddress.ts';
import { EmbedAltered } from './EmbedAltered.tsx';
import { EmbedDrift } from './EmbedDrift.tsx';
import { covers, embedLoader, needOf, type Briefs, type Need } from './embedLoader.ts';
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
  readonly briefs: Briefs;
}

interface Loaded {
  readonly pipeline: Pipeline;
  readonly views: readonly ViewDefinition[];
  /** What of the address was ignored. */
  readonly rejected: readonly RejectedParameter[];
  /** How much of the record is there: all that this need asks for. */
  readonly held: Need;
}

/** Code and drawing of views. */
async function loadViews(
  loads: readonly (() => Promise<ViewDefinition>)[],
): Promise<readonly ViewDefinition[]> {
  const views = await Promise.all(loads.map((load) => load()));
  await Promise.all(views.map((view) => view.preload()));
  return views;
}

/**
 * Takes over the state of the address, and of the picture before: a period that its reader has
 * drawn. Nothing is ever written there: the page is not ours.
 */
function takeOverState(
  dataset: Dataset,
  views: readonly ViewDefinition[],
): readonly RejectedParameter[] {
  const query = pageQuery();
  const { own } = splitQuery(
    query,
    views.map(({ id }) => id),
  );
  const { state, rejected } = parseQuery(own, buildUrlContext(dataset, views, []));
  const { from, to } = hasFirstPaintAnswered() ? currentState().filter : state.filter;
  restore(withFilter({ from, to })(state));
  return [...rejectedChoices(query), ...rejected];
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
          fallback={(error, retry) => (
            <EmbedMessage
              text={error.message}
              tell={() => channel.fail('not-loaded')}
              onRetry={retry}
            />
          )}
        >
          <EmbedGate {...props} {...{ root, fit, channel, setWaiting }} ready={!waiting} />
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
  /** It has been told that there is something to see, and the height is told. */
  readonly ready: boolean;
}

function EmbedGate(props: EmbedGateProps) {
  const { releases, setWaiting, channel } = props;
  const words = useEmbedTexts();
  const value = new URLSearchParams(location.search).get('embed');
  const name = embedOf(value);
  const asked = askedIn(location.search);
  // Once: which release is read is the address's for good.
  const [edition] = useState(() => chooseEdition(asked, releases, today()));
  // Where it can be had it is waited for, and says itself when that ends.
  const possible = name !== null && edition !== null;
  useEffect(() => {
    if (!possible) setWaiting(false);
  }, [setWaiting, possible]);
  if (name === null) {
    const text = words.unknown(shownValue(value ?? ''), Object.keys(EMBEDS));
    return <EmbedMessage text={text} tell={() => channel.fail('unknown-view')} />;
  }
  if (edition === null) {
    const newest = newestOf(releases)?.version ?? null;
    const text = words.releaseMissing(shownValue(asked ?? ''), newest);
    return <EmbedMessage {...{ text, newest }} tell={() => channel.fail('unknown-release')} />;
  }
  return <LoadedEmbed {...props} {...{ name, edition }} pinned={asked !== null} />;
}

interface LoadedEmbedProps extends EmbedGateProps {
  readonly name: EmbedName;
  readonly edition: Edition;
  /** The address names its release, and so never shows another. */
  readonly pinned: boolean;
}

function LoadedEmbed(props: LoadedEmbedProps) {
  const { name, edition, dataUrl, releases, loadView, briefs, setWaiting, ...frame } = props;
  const { messages } = useTexts();
  const words = useEmbedTexts();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  const query = new URLSearchParams(location.search);
  const [loadRelease] = useState(() => embedLoader(dataUrl, briefs));
  const [saves, setSaves] = useState(false);
  const [whole] = useState(() =>
    lazyCode(async () => {
      const dataset = await loadRelease(edition, 'whole');
      setSaves(true);
      return dataset;
    }),
  );
  // The page around may ask for words, for a place in chains, or to select an act, later on.
  const [need, needMore] = useState<Need>(() => needOf(query));
  const held = loaded?.held ?? null;
  const taken = useRef<readonly RejectedParameter[] | null>(null);
  const { channel } = frame;
  useEffect(() => {
    if (held !== null && covers(held, need)) return undefined;
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      const [dataset, views] = await Promise.all([
        loadRelease(edition, need, abort.signal),
        loadViews(EMBEDS[name].map((id) => loadView[id])).catch((cause: unknown) => {
          // What browsers say of it is an address.
          throw new Error(words.codeFailed, { cause });
        }),
        stylesheetsLoaded(),
      ]);
      // With nothing else beside it: work would use up the time that fonts are given.
      await fontsSoon();
      await firstPaintAtRest();
      // Once: afterwards the state is the reader's and the host's.
      taken.current ??= takeOverState(dataset, views);
      const { settings } = currentState();
      // The code of lists is deferred: arriving after the rest it would make the host's page jump.
      if (views.some(({ id, isList }) => isList(innerWidth, settings[id])))
        await fetchDeferredCode();
      setLoaded({ pipeline: createPipeline(dataset), views, rejected: taken.current, held: need });
    };
    load().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      if (held === null) setFailure(error instanceof Error ? error : new Error(String(error)));
      else {
        // What is there stands, and the next wish is another try.
        channel.giveUp();
        needMore(held);
      }
    });
    return () => abort.abort();
  }, [name, edition, need, held, channel, words, loadRelease, loadView, attempt]);
  const waiting = failure === null && loaded === null;
  useEffect(() => setWaiting(waiting), [setWaiting, waiting]);
  if (failure) {
    return (
      <EmbedMessage
        text={errorText(failure, messages)}
        tell={() => channel.fail('not-loaded')}
        onRetry={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  // The picture in the page stands until the views are there.
  if (loaded === null) return hasFirstPaint() ? null : <EmbedMessage text={messages.app.loading} />;
  const { pipeline, views, rejected } = loaded;
  return (
    <EmbedShell
      {...{ pipeline, views, rejected }}
      {...frame}
      whole={whole}
      held={loaded.held}
      needMore={needMore}
      controls={controlsOf(query.get('controls'))}
      altered={<EmbedAltered {...{ edition, dataUrl, briefs, saves }} held={loaded.held} />}
      drift={
        // Of another release than the newest; drafts are none.
        releasesAfter(releases, dataOf(edition)).length > 0 && (
          <EmbedDrift {...{ name, pipeline, dataUrl, releases, loadRelease }} need={loaded.held} />
        )
      }
    />
  );
}

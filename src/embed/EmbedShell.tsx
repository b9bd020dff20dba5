import {
  useEffect,
  useId,
  useMemo,
  useState,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Dataset } from '../data/dataset.ts';
import { filterLine } from '../i18n/filterWords.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { wordName, wordPhrase } from '../i18n/wordText.ts';
import { countRows } from '../lib/rowMask.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import {
  countSteps,
  currentState,
  restore,
  useExplorer,
  withFilter,
} from '../state/explorerStore.ts';
import { formatQuery, type RejectedParameter } from '../state/urlCodec.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import type { UrlContext } from '../state/urlParameters.ts';
import { useEndFirstPaint } from '../ui/firstPaint.ts';
import { fetchDeferredCode, type LazyCode } from '../ui/lazyCode.ts';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { contentWidth, useWidth } from '../ui/useWidth.ts';
import { buildViewInput } from '../views/buildViewInput.ts';
import type { ViewDefinition } from '../views/types.ts';
import { askedState } from './askedState.ts';
import { pageAddress, type Control } from './embedAddress.ts';
import type { EmbedDownloadsProps } from './EmbedDownloads.tsx';
import { EmbedFaults } from './EmbedFaults.tsx';
import { covers, needOfState, type Need } from './embedLoader.ts';
import { EmbedFoot, EmbedHead } from './EmbedFrame.tsx';
import { EmbedView } from './EmbedView.tsx';
import { wishOf } from './fitHeights.ts';
import type { StateChannel } from './stateChannel.ts';
import { useFitHeights } from './useFitHeights.ts';
import { WordControl } from './WordControl.tsx';
import styles from './Embed.module.css';

interface EmbedShellProps {
  readonly pipeline: Pipeline;
  readonly views: readonly ViewDefinition[];
  /** What of the address was ignored. */
  readonly rejected: readonly RejectedParameter[];
  /** The address names its release, and so never shows another. */
  readonly pinned: boolean;
  readonly controls: readonly Control[];
  /** It fills the frame and does not grow. */
  readonly fit: boolean;
  /** All that the frame shows. */
  readonly root: RefObject<HTMLElement | null>;
  readonly channel: StateChannel;
  /** Its height is being told: the page around may hear that it is there. */
  readonly ready: boolean;
  /** How much of the record is there. */
  readonly held: Need;
  /** Fetches more of it. */
  readonly needMore: (need: Need) => void;
  /** Whether it is what was released, in the foot. */
  readonly altered: ReactNode;
  /** What later releases say otherwise, below everything: the picture itself never moves. */
  readonly drift: ReactNode;
  /** All of the record, for files: what is drawn needs less. */
  readonly whole: LazyCode<Dataset>;
}

/** Views whose place is on the time axis. */
const ON_AXIS: readonly ViewDefinition['id'][] = ['casualties', 'diplomacy'];

/**
 * The frame of an embed: the sentence, what is drawn and on whose word, the views, and where it is
 * from. None of these gives way, however narrow the place.
 */
export function EmbedShell({
  pipeline,
  views,
  rejected,
  pinned,
  controls,
  fit,
  root,
  channel,
  ready,
  held,
  needMore,
  altered,
  drift,
  whole,
}: EmbedShellProps) {
  const state = useExplorer((store) => store.state);
  const [ref, width] = useWidth<HTMLDivElement>(() =>
    root.current ? contentWidth(root.current) : 0,
  );
  const { dataset } = pipeline;
  const result = pipeline.run(state);
  const {
    time,
    evaluation: { passing },
  } = result;
  const acts = views[0]?.id !== 'casualties';
  const texts = useTexts();
  const context = useMemo(() => buildUrlContext(dataset, views, []), [dataset, views]);
  const full = pageAddress(
    formatQuery(state, context),
    location.search,
    views.map(({ id }) => id),
  );
  const switches = controls.includes('view');
  useEndFirstPaint();
  useTellState({ channel, context, ready, held, needMore });
  const wordId = useId();
  const wishes = views.map((view) => {
    const own = state.settings[view.id];
    return wishOf(view, view.heightFor(width, own, switches), view.isList(width, own));
  });
  const heights = useFitHeights(root, wishes, fit && width > 0);
  const [Downloads, setDownloads] = useState<ComponentType<EmbedDownloadsProps> | null>(null);
  const [noDownloads, setNoDownloads] = useState(false);
  const downloads = controls.includes('download');
  useEffect(() => {
    if (downloads)
      import('./EmbedDownloads.tsx').then(
        ({ EmbedDownloads }) => setDownloads(() => EmbedDownloads),
        // The embed is whole without it, but its author has promised it.
        () => setNoDownloads(true),
      );
  }, [downloads]);
  useEffect(() => {
    // A view's own switches may be among what nobody needs in the first second.
    if (switches) void fetchDeferredCode();
  }, [switches]);
  return (
    <article className={switches ? undefined : styles.plain}>
      <EmbedHead
        {...{ state, result, acts, wordId }}
        asked={filterLine(state.filter, dataset, texts, views[0]?.exempt)}
        extent={dataset.extent}
        passing={countRows(passing[acts ? 'events' : 'incidents'])}
        phrase={wordPhrase(state.word, dataset, texts)}
        word={
          controls.includes('word') ? (
            <WordControl dataset={dataset} labelledBy={wordId} />
          ) : (
            <strong>{wordName(state.word, dataset, texts)}</strong>
          )
        }
      />
      <div ref={ref}>
        {views.map((view, index) => {
          const height = heights[index] ?? 0;
          const low = height < (wishes[index]?.low ?? 0);
          return (
            <div key={view.id}>
              <EmbedView
                view={view}
                input={buildViewInput(view, pipeline, state, result)}
                width={width}
                height={height}
                low={low}
                switches={switches}
                fit={fit}
                full={full}
                whole={whole}
                Downloads={Downloads}
              />
              {index === 0 && ON_AXIS.includes(view.id) && width > 0 && height > 0 && !low && (
                <TimeAxis
                  width={width}
                  shown={time.shown}
                  bins={time.bins}
                  extent={dataset.extent}
                />
              )}
            </div>
          );
        })}
      </div>
      <EmbedFoot edition={dataset.edition} selected={state.select.length > 0} {...{ pinned, full }}>
        <EmbedFaults rejected={rejected} problems={dataset.problems} noDownloads={noDownloads} />
        {altered}
      </EmbedFoot>
      {drift}
    </article>
  );
}

/**
 * Tells the page around the state whenever one has come to rest, and takes over those that it
 * asks for.
 */
function useTellState({
  channel,
  context,
  ready,
  held,
  needMore,
}: Pick<EmbedShellProps, 'channel' | 'ready' | 'held' | 'needMore'> & {
  readonly context: UrlContext;
}): void {
  const settled = useExplorer((store) => store.settled);
  useEffect(() => {
    channel.say(formatQuery(currentState(), context));
  }, [channel, context, settled]);
  useEffect(() => {
    if (!ready) return undefined;
    return channel.open((query, steps) => {
      // As it is until all is there that the asked one rests on: an act may not even be known yet.
      const need = needOfState(new URLSearchParams(query));
      if (!covers(held, need)) {
        needMore(need);
        return null;
      }
      const { state, refusals } = askedState(query, currentState(), context, location.search);
      // A period that the reader has chosen since, as in the picture, is the later wish.
      const { from, to } = countSteps() > steps ? currentState().filter : state.filter;
      restore(withFilter({ from, to })(state));
      return refusals;
    });
  }, [channel, context, ready, held, needMore]);
}

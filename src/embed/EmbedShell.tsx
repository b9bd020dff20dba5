import { Suspense, useId } from 'react';
import { countRows } from '../lib/rowMask.ts';
import { editionText } from '../i18n/editionText.ts';
import { headlineSentence } from '../i18n/headline.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { wordName, wordPhrase } from '../i18n/wordText.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { useExplorer } from '../state/explorerStore.ts';
import { formatQuery, type RejectedParameter } from '../state/urlCodec.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { useWidth } from '../ui/useWidth.ts';
import { buildViewInput } from '../views/buildViewInput.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { NARROW } from '../viz/timeFrame.ts';
import { splitQuery } from './embedAddress.ts';
import { EmbedFaults } from './EmbedFaults.tsx';
import { EmbedMessage } from './EmbedMessage.tsx';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

interface EmbedShellProps {
  readonly pipeline: Pipeline;
  readonly views: readonly ViewDefinition[];
  /** What of the address was ignored. */
  readonly rejected: readonly RejectedParameter[];
  /** The address names its release, and so never shows another. */
  readonly pinned: boolean;
}

/** Views whose place is on the time axis. */
const ON_AXIS: readonly ViewDefinition['id'][] = ['casualties', 'diplomacy'];

/**
 * The frame of an embed: the sentence, what is drawn and on whose word, the views, and where it is
 * from. None of these gives way, however narrow the place.
 */
export function EmbedShell({ pipeline, views, rejected, pinned }: EmbedShellProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const words = useEmbedTexts();
  const state = useExplorer((store) => store.state);
  const [ref, width] = useWidth<HTMLDivElement>();
  const { dataset } = pipeline;
  const result = pipeline.run(state);
  const { sum, differ, time, evaluation } = result;
  const { word, outcome, filter } = state;
  const { incidents, events } = evaluation.passing;
  const [first] = views;
  const counts =
    first?.id === 'casualties'
      ? [
          messages.app.headline.incidents(
            format.count(countRows(incidents)),
            countRows(incidents) === 1,
          ),
          ...(sum.no_figure > 0
            ? [words.noFigure(format.count(sum.no_figure), word === 'range' || word === 'best')]
            : []),
        ]
      : [messages.app.readout.diplomacy(format.count(countRows(events)), countRows(events) === 1)];
  const { page } = splitQuery(
    location.search,
    views.map(({ id }) => id),
  );
  const full = [formatQuery(state, buildUrlContext(dataset, views, [])), page]
    .filter((text) => text !== '')
    .join('&');
  const { edition } = dataset;
  return (
    <article className={styles.shell}>
      <header>
        <h1 className={styles.headline}>
          {headlineSentence(
            {
              sum,
              differ,
              outcome,
              filter,
              extent: dataset.extent,
              word,
              phrase: wordPhrase(word, dataset, texts),
            },
            texts,
          )}
        </h1>
        <p className={styles.what}>
          {words.whoseWord} <strong>{wordName(word, dataset, texts)}</strong>
          {messages.common.separator}
          {counts.join(messages.common.comma)}
        </p>
      </header>
      <div ref={ref}>
        {views.map((view, index) => (
          <div key={view.id}>
            <EmbedView
              view={view}
              input={buildViewInput(view, pipeline, state, result)}
              width={width}
            />
            {index === 0 && ON_AXIS.includes(view.id) && width > 0 && (
              <TimeAxis width={width} shown={time.shown} bins={time.bins} extent={dataset.extent} />
            )}
          </div>
        ))}
      </div>
      <footer className={styles.footer}>
        <span>{words.source}</span>{' '}
        <span>
          {pinned && edition.kind === 'release'
            ? words.pinned(edition.version)
            : editionText(edition, texts)}
          {messages.common.separator}
          <a href={`./?${full}`} target="_blank" rel="noopener">
            {state.select.length > 0 ? words.evidence : words.fullView}
          </a>
        </span>
        <EmbedFaults rejected={rejected} problems={dataset.problems} />
      </footer>
    </article>
  );
}

interface EmbedViewProps {
  readonly view: ViewDefinition;
  readonly input: ViewInput;
  readonly width: number;
}

/** One view with its title, at its own height whatever becomes of it. */
function EmbedView({ view, input, width }: EmbedViewProps) {
  const texts = useTexts();
  const id = useId();
  const height = view.heightFor(width, input.state.settings[view.id]);
  return (
    <section data-view={view.id} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {view.title(texts, input)}
      </h2>
      <div
        // A list longer than the frame is cut: an embed never scrolls within the page around it.
        className={view.id === 'diplomacy' && width < NARROW ? styles.cut : undefined}
        style={{ minBlockSize: height }}
      >
        <ErrorBoundary
          resetKey={input}
          // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
          fallback={(error, retry) => <EmbedMessage text={error.message} onRetry={retry} />}
        >
          <Suspense fallback={null}>
            {width > 0 && <view.Component input={input} frame={{ width, height }} />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </section>
  );
}

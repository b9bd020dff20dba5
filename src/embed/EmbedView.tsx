import { Suspense, useId, useRef, type ComponentType } from 'react';
import type { Dataset } from '../data/dataset.ts';
import { countRows } from '../lib/rowMask.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import type { LazyCode } from '../ui/lazyCode.ts';
import { newestFirst } from '../views/diplomacy/settings.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { CutList } from './CutList.tsx';
import type { EmbedDownloadsProps } from './EmbedDownloads.tsx';
import { EmbedMessage } from './EmbedMessage.tsx';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

interface EmbedViewProps {
  readonly view: ViewDefinition;
  readonly input: ViewInput;
  readonly width: number;
  /** 0: there is no room for it. */
  readonly height: number;
  /** It is too low for a drawing. */
  readonly low: boolean;
  /** The view's own switches are shown. */
  readonly switches: boolean;
  /** The frame does not grow with what it shows. */
  readonly fit: boolean;
  /** The whole page with the same state. */
  readonly full: string;
  /** All of the record, for files. */
  readonly whole: LazyCode<Dataset>;
  /** The menu of downloads; null: there is none. */
  readonly Downloads: ComponentType<EmbedDownloadsProps> | null;
}

/** One view with its title, at its own height whatever becomes of it. */
export function EmbedView({
  view,
  input,
  width,
  height,
  low,
  switches,
  fit,
  full,
  whole,
  Downloads,
}: EmbedViewProps) {
  const texts = useTexts();
  const words = useEmbedTexts();
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const drawn = width > 0 && (
    <view.Component input={input} frame={{ width, height, switches, low }} />
  );
  // The list of actors opens further by itself: it is cut in a box only.
  const list = low || view.isList(width, input.state.settings[view.id]);
  const cut = list && (fit || view.id === 'diplomacy');
  const { incidents, events } = input.passing;
  return (
    <section data-view={view.id} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {view.title(texts, input)}
        </h2>
        {Downloads && <Downloads {...{ view, whole, full }} drawing={() => drawing.current} />}
      </div>
      {height === 0 ? (
        <p className={styles.more}>
          <a href={full} target="_blank" rel="noopener">
            {words.noRoom}
          </a>
        </p>
      ) : (
        <div
          ref={drawing}
          data-drawn={cut ? 'list' : ''}
          data-drawing=""
          style={cut ? undefined : { minBlockSize: height }}
        >
          <ErrorBoundary
            resetKey={input}
            // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
            fallback={(error, retry) => <EmbedMessage text={error.message} onRetry={retry} />}
          >
            <Suspense fallback={null}>
              {cut ? (
                <CutList
                  height={height}
                  rows={
                    view.id === 'diplomacy'
                      ? {
                          total: countRows(incidents) + countRows(events),
                          last: newestFirst(input.state) ? 'earlier' : 'later',
                        }
                      : null
                  }
                  full={full}
                >
                  {drawn}
                </CutList>
              ) : (
                drawn
              )}
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </section>
  );
}

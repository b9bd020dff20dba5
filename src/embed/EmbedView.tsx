import { Suspense, useId } from 'react';
import { countRows } from '../lib/rowMask.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { CutList } from './CutList.tsx';
import { EmbedMessage } from './EmbedMessage.tsx';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

interface EmbedViewProps {
  readonly view: ViewDefinition;
  readonly input: ViewInput;
  readonly width: number;
  /** 0: there is no room for it. */
  readonly height: number;
  /** The view's own switches are shown. */
  readonly switches: boolean;
  /** The frame does not grow with what it shows. */
  readonly fit: boolean;
  /** The whole page with the same state. */
  readonly full: string;
}

/** One view with its title, at its own height whatever becomes of it. */
export function EmbedView({ view, input, width, height, switches, fit, full }: EmbedViewProps) {
  const texts = useTexts();
  const words = useEmbedTexts();
  const id = useId();
  const drawn = width > 0 && <view.Component input={input} frame={{ width, height, switches }} />;
  // The list of actors opens further by itself: it is cut in a box only.
  const cut = view.isList(width, input.state.settings[view.id]) && (fit || view.id === 'diplomacy');
  const { incidents, events } = input.passing;
  return (
    <section data-view={view.id} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {view.title(texts, input)}
      </h2>
      {height === 0 ? (
        <p className={styles.more}>
          <a href={full} target="_blank" rel="noopener">
            {words.noRoom}
          </a>
        </p>
      ) : (
        <div data-drawn="" style={cut ? undefined : { minBlockSize: height }}>
          <ErrorBoundary
            resetKey={input}
            // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
            fallback={(error, retry) => <EmbedMessage text={error.message} onRetry={retry} />}
          >
            <Suspense fallback={null}>
              {cut ? (
                <CutList
                  height={height}
                  total={view.id === 'diplomacy' ? countRows(incidents) + countRows(events) : null}
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

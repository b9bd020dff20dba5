import {
  Suspense,
  useCallback,
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, useExplorer, withSetting } from '../../state/explorerStore.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { useDeferredCodeFetched } from '../../ui/lazyCode.ts';
import { tryAgain } from '../../ui/tryAgain.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { isTable } from '../../views/frameSettings.ts';
import type { ViewDefinition, ViewInput } from '../../views/types.ts';
import { SourceMixSlot } from './SourceMixSlot.tsx';
import styles from './ViewPanel.module.css';

const ViewSummary = deferredPart(async () => (await import('./ViewSummary.tsx')).ViewSummary);
const DownloadMenu = deferredPart(
  async () => (await import('../../downloads/DownloadMenu.tsx')).DownloadMenu,
);
const ViewTable = deferredPart(async () => (await import('./ViewTable.tsx')).ViewTable);

interface ViewPanelProps {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
  /** Single-letter keys are on. */
  readonly letters: boolean;
  /** Something else stands right below: the source mix comes after that, not here. */
  readonly mixBelow?: boolean;
  /** Stands between the title and what is drawn. */
  readonly axis?: ReactNode;
}

/** Does the key belong to a text field rather than to the view? */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/**
 * The frame that every view gets: its title, its table, its summary for screen readers, a place
 * of fixed height while it loads, and an end to its errors.
 */
export function ViewPanel({ definition, input, letters, mixBelow = false, axis }: ViewPanelProps) {
  const { messages } = useTexts();
  const texts = useTexts();
  const [ref, width] = useWidth<HTMLDivElement>();
  const asTable = useExplorer(({ state }) => isTable(state, definition.id));
  const toggleTable = (): void =>
    commit(withSetting(definition.id, 'show', asTable ? null : 'table'));
  const titleId = useId();
  const settled = useExplorer((store) => store.settled);
  const summarised = useDeferredCodeFetched();
  const byKey = useRef(false);
  // A key takes the focus along to what it brought up; the pointer leaves it on the button.
  const takeFocus = useCallback((): void => {
    const there = ref.current?.querySelector<HTMLElement | SVGElement>('[tabindex="0"]');
    if (!byKey.current || !there) return;
    byKey.current = false;
    there.focus();
  }, [ref]);
  useEffect(takeFocus, [asTable, takeFocus]);
  const title = definition.title(texts, input);
  const height = definition.heightFor(width, input.state.settings[definition.id]);

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!plain || isTyping(event.target) || !/^[a-z]$/iu.test(event.key)) return;
    if (!letters) event.stopPropagation();
    else if (event.key.toLowerCase() === 't') {
      event.preventDefault();
      event.stopPropagation();
      byKey.current = true;
      toggleTable();
    }
  };

  return (
    <section
      className={styles.panel}
      data-view={definition.id}
      aria-labelledby={titleId}
      onKeyDownCapture={onKeyDownCapture}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <span className={styles.downloads}>
          {summarised && <DownloadMenu {...{ definition, input }} drawing={() => ref.current} />}
        </span>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={asTable}
          aria-label={asTable ? messages.app.chartOf(title) : messages.app.tableOf(title)}
          onClick={toggleTable}
        >
          {asTable ? messages.app.chart : messages.app.table}
        </button>
      </header>
      {axis}
      <div ref={ref} className={styles.content} data-drawing="" style={{ minBlockSize: height }}>
        <ErrorBoundary
          resetKey={asTable ? 'table' : input}
          // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
          fallback={(error, retry) => (
            <BrokenView
              title={title}
              error={error}
              // Its code may be what could not be had.
              retry={() => void tryAgain(definition.preload).then(retry)}
            />
          )}
        >
          {asTable ? (
            <ViewTable definition={definition} input={input} onShown={takeFocus} />
          ) : (
            <Suspense fallback={null}>
              {width > 0 && <definition.Component input={input} frame={{ width, height }} />}
              {summarised && (
                <ViewSummary definition={definition} input={input} settled={settled} />
              )}
            </Suspense>
          )}
        </ErrorBoundary>
      </div>
      {!mixBelow && <SourceMixSlot view={definition.id} input={input} />}
    </section>
  );
}

interface BrokenViewProps {
  readonly title: string;
  readonly error: Error;
  readonly retry: () => void;
}

function BrokenView({ title, error, retry }: BrokenViewProps): ReactNode {
  const { messages } = useTexts();
  return (
    <div role="alert" className={styles.broken}>
      <p>
        <strong>{messages.app.viewBroken(title)}</strong>
      </p>
      <p>{messages.app.viewBrokenHelp}</p>
      <p className={styles.reason}>{error.message}</p>
      <button type="button" className={styles.toggle} onClick={retry}>
        {messages.app.retry}
      </button>
    </div>
  );
}

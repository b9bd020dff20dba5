import type { Pipeline } from '../pipeline/createPipeline.ts';
import { TextsContext } from '../i18n/TextsContext.tsx';
import { ENGLISH } from '../i18n/texts.ts';
import { DEFAULT_STATE } from '../state/explorer.ts';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { buildViewInput } from '../views/buildViewInput.ts';
import { VIEWS } from '../views/registry.ts';
import { headlineSentence } from '../i18n/headline.ts';
import { Aside } from './shell/Colophon.tsx';
import { PageHeader } from './shell/PageHeader.tsx';
import layout from './Dashboard.module.css';
import styles from './FirstPaint.module.css';

/** Widths that the chart is drawn for: a desktop's column and a phone's page, in CSS pixels. */
const WIDTHS = { wide: 784, narrow: 328 } as const;

const [CASUALTIES] = VIEWS;

/**
 * The whole record's sentence and chart as they stand in the page itself, drawn when the site
 * is built, so that they are read before any script or data has come.
 */
export function FirstPaint({ pipeline }: { readonly pipeline: Pipeline }) {
  const { dataset } = pipeline;
  const result = pipeline.run(DEFAULT_STATE);
  const { time, sum, differ } = result;
  const input = buildViewInput(CASUALTIES, pipeline, DEFAULT_STATE, result);
  const { outcome, filter } = DEFAULT_STATE;
  return (
    <TextsContext value={ENGLISH}>
      <div className={layout.page}>
        <PageHeader extent={dataset.extent} edition={dataset.edition} onHelp={null} />
        <div className={layout.top}>
          <p className={layout.headline}>
            {headlineSentence(
              { sum, differ, outcome, filter, extent: dataset.extent, word: 'range', phrase: null },
              ENGLISH,
            )}
          </p>
          <Aside result={result} state={DEFAULT_STATE} earlier={0} dataset={dataset} />
        </div>
        <div className={layout.stories} />
        <div className={layout.bar} />
        <div className={layout.views}>
          <div className={layout.time}>
            {(['wide', 'narrow'] as const).map((name) => (
              <div key={name} className={styles[name]} data-first-chart={name}>
                <p className={styles.title}>{CASUALTIES.title(ENGLISH, input)}</p>
                <CASUALTIES.Component
                  input={input}
                  frame={{ width: WIDTHS[name], height: CASUALTIES.heightFor(WIDTHS[name]) }}
                />
                <TimeAxis
                  width={WIDTHS[name]}
                  shown={time.shown}
                  bins={time.bins}
                  extent={dataset.extent}
                />
              </div>
            ))}
          </div>
        </div>
      </div>
    </TextsContext>
  );
}

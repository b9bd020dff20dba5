import { TextsContext } from '../i18n/TextsContext.tsx';
import { ENGLISH } from '../i18n/texts.ts';
import type { Pipeline } from '../pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../state/explorer.ts';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { buildViewInput } from '../views/buildViewInput.ts';
import { casualties } from '../views/casualties/index.ts';
import { EmbedFoot } from './EmbedFrame.tsx';
import { figuresOf, periodSums } from './pictureFigures.ts';
import { PictureHead } from './PictureParts.tsx';
import axis from '../ui/TimeAxis.module.css';
import timeWindow from '../ui/TimeWindow.module.css';
import embed from './Embed.module.css';
import styles from './EmbedPicture.module.css';

/** Widths that the chart is drawn for, within frames of 640 and of 320 CSS pixels. */
const WIDTHS = { wide: 608, narrow: 296 } as const;

/** Classes of what stands in the picture only once it answers. */
export const ANSWERING_CLASSES: readonly string[] = [axis, timeWindow].flatMap((names) =>
  Object.values(names),
);

/**
 * The casualties of the whole record as an embed shows them, drawn when the site is built: they
 * are read before any script or data has come. `ahead.js` shows them where an address asks for
 * nothing else, and `makePictureLive.tsx` puts a period into them.
 */
export function EmbedPicture({ pipeline }: { readonly pipeline: Pipeline }) {
  const { dataset } = pipeline;
  const state = DEFAULT_STATE;
  const result = pipeline.run(state);
  const input = buildViewInput(casualties, pipeline, state, result);
  const foot = { edition: dataset.edition, full: './', selected: false };
  return (
    <TextsContext value={ENGLISH}>
      <div className={embed.root}>
        <article className={embed.plain}>
          <div data-picture-head="">
            <PictureHead extent={dataset.extent} sumsOf={periodSums(figuresOf(pipeline))} />
          </div>
          {(['wide', 'narrow'] as const).map((name) => (
            <div key={name} className={styles[name]} data-first-chart={name}>
              <div className={embed.head}>
                <p className={embed.title}>{casualties.title(ENGLISH, input)}</p>
              </div>
              <casualties.Component
                input={input}
                frame={{
                  width: WIDTHS[name],
                  height: casualties.heightFor(WIDTHS[name], undefined, false),
                  switches: false,
                }}
              />
              <div data-picture-axis="">
                <TimeAxis
                  width={WIDTHS[name]}
                  shown={result.time.shown}
                  bins={result.time.bins}
                  extent={dataset.extent}
                />
              </div>
            </div>
          ))}
          <div className={styles.newest}>
            <EmbedFoot {...foot} pinned={false} />
          </div>
          <div className={styles.pinned}>
            <EmbedFoot {...foot} pinned />
          </div>
        </article>
      </div>
    </TextsContext>
  );
}

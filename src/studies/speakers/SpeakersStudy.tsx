import { useMemo, type ReactNode } from 'react';
import { actRows } from '../../export/actRows.ts';
import { claimRows } from '../../export/claimRows.ts';
import { csvOf } from '../../export/csv.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { sourceMixOf, type SourceMix } from '../../model/sourceMix.ts';
import { VIEWS_WITH_MIX, type ViewWithMix } from '../../model/thingsSaid.ts';
import { saidInView } from '../../records/saidInView.ts';
import { Section } from '../../records/Section.tsx';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import type { StudyProps } from '../types.ts';
import { MixTables } from './MixTables.tsx';
import { SaidList } from './SaidList.tsx';
import styles from './Speakers.module.css';

/** Who the numbers of a view come from: kinds, speakers, publishers, and what rests on one source. */
export function SpeakersStudy({ input }: StudyProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { speakers } = messages.studies;
  const view = viewOf(input.state.settings['speakers']?.['of']);
  const { dataset, passing, readings, state } = input;
  const { from, to, group } = state.filter;
  const mix = useMemo(
    () => sourceMixOf(dataset, saidInView(view, input)),
    // What `saidInView` looks at; the input itself is new at every step.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [dataset, view, passing, readings, from, to, group],
  );
  const count = format.count(mix.said.length);
  return (
    <div className={styles.study}>
      <div role="group" aria-label={speakers.of} className={styles.views}>
        <span className={styles.muted}>{speakers.of}</span>
        {VIEWS_WITH_MIX.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() =>
              commit(withSetting('speakers', 'of', one === VIEWS_WITH_MIX[0] ? null : one))
            }
          >
            {speakers.view[one]}
          </button>
        ))}
      </div>
      {mix.said.length === 0 ? (
        <p>{speakers.emptyHelp[view]}</p>
      ) : (
        <>
          <p className={styles.sum}>{speakers.sum[view](count, format.count(mix.records))}</p>
          <MixTables mix={mix} view={view} />
          <OnOneSource mix={mix} view={view} />
        </>
      )}
      <Section title={speakers.countedTitle}>
        <p className={styles.prose}>{speakers.counted[view]}</p>
        <p className={styles.prose}>{speakers.definition}</p>
        <DownloadButton
          fileName={`whose-count-${view}-${dataset.release}.csv`}
          type="text/csv"
          content={() => {
            const ids = mix.said.map(({ id }) => id);
            return csvOf(view === 'casualties' ? claimRows(dataset, ids) : actRows(dataset, ids));
          }}
        >
          {speakers.csv[view]}
        </DownloadButton>
      </Section>
    </div>
  );
}

function viewOf(setting: string | undefined): ViewWithMix {
  return VIEWS_WITH_MIX.find((one) => one === setting) ?? VIEWS_WITH_MIX[0];
}

interface OnOneSourceProps {
  readonly mix: SourceMix;
  readonly view: ViewWithMix;
}

/** How much rests on one source, and on which. */
function OnOneSource({ mix, view }: OnOneSourceProps): ReactNode {
  const { messages, format } = useLaterTexts();
  const { speakers } = messages.studies;
  const single = mix.onOneSource.length;
  const ids = new Set(mix.onOneSource);
  return (
    <Section title={speakers.singleTitle}>
      <p className={styles.prose}>
        {speakers.singleShare[view](
          format.count(single),
          format.count(mix.records),
          format.percent(single / mix.records),
        )}{' '}
        <span className={styles.muted}>{speakers.singleNote}</span>
      </p>
      <SaidList said={mix.said.filter(({ about }) => ids.has(about))} first={5} />
    </Section>
  );
}

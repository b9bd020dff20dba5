import { memo } from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { broadMixOf } from '../model/broadMix.ts';
import { VIEWS_WITH_MIX, type ViewWithMix } from '../model/thingsSaid.ts';
import { commit, withSetting } from '../state/explorerStore.ts';
import type { ViewInput } from '../views/types.ts';
import { mixLine } from './mixLine.ts';
import { saidInView } from './saidInView.ts';
import styles from './SourceMixLine.module.css';

/** Id of the study that the line leads to. */
export const SPEAKERS = 'speakers';

interface SourceMixLineProps {
  readonly view: ViewWithMix;
  readonly input: ViewInput;
  /** Counts states at rest: nothing is counted while a brush moves. */
  readonly settled: number;
}

function openStudy(view: ViewWithMix): void {
  const of = view === VIEWS_WITH_MIX[0] ? null : view;
  commit((state) => withSetting(SPEAKERS, 'of', of)({ ...state, study: SPEAKERS }));
  // Once it stands below.
  setTimeout(() => document.getElementById('study')?.scrollIntoView?.({ block: 'start' }), 0);
}

/** Acts and ties are the same on whosever word, and the line says so; only claims are heard or not. */
function countsTheSame({ view, input: a }: SourceMixLineProps, { input: b }: SourceMixLineProps) {
  return (
    view !== 'casualties' &&
    a.passing.events === b.passing.events &&
    a.state.word === b.state.word &&
    a.state.filter.from === b.state.filter.from &&
    a.state.filter.to === b.state.filter.to
  );
}

/** Who a view's numbers come from, in one quiet line that opens the study of it. */
export const SourceMixLine = memo(
  function SourceMixLine({ view, input }: SourceMixLineProps) {
    const texts = useLaterTexts();
    const mix = broadMixOf(input.dataset, saidInView(view, input));
    return (
      <button type="button" className={styles.line} onClick={() => openStudy(view)}>
        <span className={styles.lead}>{texts.messages.studies.speakers.whose[view]}</span>{' '}
        {mixLine(mix, view, input.state.word, texts)}
      </button>
    );
  },
  (before, after) =>
    before.input.dataset === after.input.dataset &&
    (before.settled === after.settled || countsTheSame(before, after)),
);

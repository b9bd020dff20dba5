import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { binPlaceOf, binSpan, type TimeBins } from '../../lib/timeBins.ts';
import type { DaySpan } from '../../lib/days.ts';
import { commit, useExplorer } from '../../state/explorerStore.ts';
import { filterWindow } from '../../filter/filterWindow.ts';
import { timeFilterOf } from '../../ui/useTimeBrush.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import styles from './PeriodStepper.module.css';

interface PeriodStepperProps {
  readonly bins: TimeBins;
  readonly extent: DaySpan;
  /** "32–258+ killed" */
  readonly range: string;
  /** "19 incidents · 43 acts" */
  readonly counts: ReactNode;
}

/** On a phone: the period in force with its figure, and the bins before and after it. */
export function PeriodStepper({ bins, extent, range, counts }: PeriodStepperProps) {
  const { messages, format } = useTexts();
  const from = useExplorer((store) => store.state.filter.from);
  const to = useExplorer((store) => store.state.filter.to);
  const window = filterWindow({ from, to }, extent);
  const last = bins.starts.length - 1;
  /** Without a window, back goes to the last bin and on to the first. */
  const target = (step: -1 | 1): number => {
    if (window === null) return step < 0 ? last : 0;
    // Beyond the bins a period stands where the next bin would.
    return binPlaceOf(bins, step < 0 ? window.first : window.last) + step;
  };
  const button = (step: -1 | 1) => {
    const index = target(step);
    const possible = index >= 0 && index <= last;
    return (
      <button
        type="button"
        disabled={!possible}
        aria-label={step < 0 ? messages.app.stepper.previous : messages.app.stepper.next}
        onClick={() => commit(timeFilterOf(binSpan(bins, index), extent))}
      >
        <span aria-hidden="true">{step < 0 ? '‹' : '›'}</span>
      </button>
    );
  };
  return (
    <div className={styles.stepper} role="group" aria-label={messages.app.stepper.name}>
      {button(-1)}
      <p>
        <span className={styles.period}>{format.span(window ?? extent)}</span>
        <span className={styles.period}>{counts}</span>
        <strong className={styles.range}>
          <FigureLink>{range}</FigureLink>
        </strong>
      </p>
      {button(1)}
    </div>
  );
}

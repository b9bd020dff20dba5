import { useRef } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ChangeStep } from '../../model/networkChanges.ts';
import { commit, preview } from '../../state/explorerStore.ts';
import { withStep } from './series.ts';
import { usePlayback } from './usePlayback.ts';
import styles from './Changes.module.css';

interface StepControlsProps {
  readonly steps: readonly ChangeStep[];
  /** Place of the step in force. */
  readonly step: number;
}

/** First, back, play, on, last, and a slider over all steps; only where it rests enters history. */
export function StepControls({ steps, step }: StepControlsProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.studies.changes.controls;
  const last = steps.length - 1;
  /** What is shown has not entered history yet. */
  const passing = useRef(false);
  const show = (to: number): void => {
    passing.current = true;
    preview(withStep(steps[to]));
  };
  const keep = (): void => {
    if (!passing.current) return;
    passing.current = false;
    commit((state) => ({ ...state }));
  };
  const { playing, setPlaying } = usePlayback(() => {
    if (step >= last) return false;
    show(step + 1);
    return step + 1 < last;
  }, keep);
  const here = steps[step];
  const date = here ? format.dateText(here.date) : '';
  const position = words.position(format.count(step + 1), format.count(steps.length));
  const go = (to: number) => (): void => {
    setPlaying(false);
    passing.current = false;
    commit(withStep(steps[to]));
  };
  // A button that has nowhere to lead says so and stays: one that is disabled loses the focus.
  const button = (label: string, sign: string, to: number) => {
    const leads = to >= 0 && to <= last && to !== step;
    return (
      <button
        type="button"
        aria-label={label}
        aria-disabled={!leads}
        onClick={leads ? go(to) : undefined}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  const plays = playing || step < last;
  return (
    <div className={styles.controls} role="group" aria-label={words.label}>
      {button(words.first, '⇤', 0)}
      {button(words.back, '←', step - 1)}
      <button
        type="button"
        className={styles.play}
        aria-disabled={!plays}
        onClick={plays ? () => setPlaying(!playing) : undefined}
      >
        {playing ? words.pause : words.play}
      </button>
      {button(words.on, '→', step + 1)}
      {button(words.last, '⇥', last)}
      <input
        type="range"
        min={0}
        max={Math.max(0, last)}
        step={1}
        value={step}
        aria-label={words.slider}
        aria-valuetext={[date, position].join(messages.common.separator)}
        onChange={({ target }) => {
          setPlaying(false);
          show(Number(target.value));
        }}
        onPointerUp={keep}
        onKeyUp={keep}
        onBlur={keep}
      />
      <p className={styles.date} aria-live={playing ? 'off' : 'polite'}>
        <b>{date}</b> <span className={styles.muted}>{position}</span>
      </p>
    </div>
  );
}

/** The parts of an embed's first picture that are its own; axis and window are the app's. */
import type { Period } from '../filter/filterWindow.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { DaySpan } from '../lib/days.ts';
import type { TimeBins } from '../lib/timeBins.ts';
import { useExplorer } from '../state/explorerStore.ts';
import { TimeWindowVeil } from '../ui/TimeWindow.tsx';
import { useTimeBrush } from '../ui/useTimeBrush.ts';
import type { TimeFrame } from '../viz/timeFrame.ts';
import { EmbedHead } from './EmbedFrame.tsx';
import type { PeriodSums } from './pictureFigures.ts';

interface PictureHeadProps {
  readonly extent: DaySpan;
  readonly sumsOf: (period: Period) => PeriodSums;
}

/** The sentence and what it counts. */
export function PictureHead({ extent, sumsOf }: PictureHeadProps) {
  const state = useExplorer((store) => store.state);
  const { messages } = useTexts();
  const sums = sumsOf(state.filter);
  return (
    <EmbedHead
      {...{ state, extent }}
      result={sums}
      passing={sums.incidents}
      acts={false}
      phrase={null}
      word={<strong>{messages.common.word.name.range}</strong>}
      wordId="picture-word"
      asked=""
    />
  );
}

interface PictureVeilProps {
  readonly frame: TimeFrame;
  readonly bins: TimeBins;
  readonly extent: DaySpan;
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What dims the bars outside the window, and takes a new one, as the chart itself does. */
export function PictureVeil({ frame, bins, extent, width, height }: PictureVeilProps) {
  const { wasDrag: _wasDrag, ...handlers } = useTimeBrush(frame, bins, extent);
  return (
    <>
      <TimeWindowVeil frame={frame} top={0} bottom={height} />
      <rect {...handlers} fill="none" pointerEvents="all" {...{ width, height }} />
    </>
  );
}

/** The parts of an embed's first picture that follow its period; bars and scale stand. */
import { useMemo } from 'react';
import { useTexts } from '../i18n/TextsContext.tsx';
import { sharedTimeOf, type SharedTime } from '../pipeline/sharedTime.ts';
import { DEFAULT_STATE } from '../state/explorer.ts';
import { useExplorer } from '../state/explorerStore.ts';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { TimeWindowShade, TimeWindowVeil } from '../ui/TimeWindow.tsx';
import { useTimeBrush } from '../ui/useTimeBrush.ts';
import { createTimeFrame, type TimeFrame } from '../viz/timeFrame.ts';
import type { DaySpan } from '../lib/days.ts';
import { EmbedHead } from './EmbedFrame.tsx';
import type { Period, PeriodSums } from './pictureFigures.ts';

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
    />
  );
}

/** The time axis of a picture, which is never zoomed. */
export function pictureTime(extent: DaySpan): SharedTime {
  return sharedTimeOf(DEFAULT_STATE, extent, null);
}

interface PictureTimeProps {
  readonly extent: DaySpan;
  readonly time: SharedTime;
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
}

/** The axis with its brush. */
export function PictureAxis({ extent, time: { shown, bins }, width }: PictureTimeProps) {
  return <TimeAxis {...{ width, shown, bins, extent }} />;
}

interface PictureWindowProps extends PictureTimeProps {
  readonly height: number;
}

function useFrame(width: number, { shown }: SharedTime): TimeFrame {
  return useMemo(() => createTimeFrame(width, shown), [width, shown]);
}

/** Below the bars. */
export function PictureShade({ time, width, height }: PictureWindowProps) {
  return <TimeWindowShade frame={useFrame(width, time)} top={0} bottom={height} />;
}

/** Above the bars, on which a period can be drawn as in the chart itself. */
export function PictureVeil({ extent, time, width, height }: PictureWindowProps) {
  const frame = useFrame(width, time);
  const { wasDrag: _wasDrag, ...handlers } = useTimeBrush(frame, time.bins, extent);
  return (
    <>
      <TimeWindowVeil frame={frame} top={0} bottom={height} />
      <rect {...handlers} fill="none" pointerEvents="all" {...{ width, height }} />
    </>
  );
}

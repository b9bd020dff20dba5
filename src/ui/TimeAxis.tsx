import { useMemo, type KeyboardEvent } from 'react';
import { useTexts } from '../i18n/TextsContext.tsx';
import { binSpan, nearestBinIndex, type TimeBins } from '../lib/timeBins.ts';
import type { DaySpan } from '../lib/days.ts';
import { commit, useExplorer } from '../state/explorerStore.ts';
import { brushWindow, type BrushGrip } from '../viz/brushWindow.ts';
import { createTimeFrame, type TimeFrame } from '../viz/timeFrame.ts';
import { textWidth } from '../viz/textWidth.ts';
import { gripReaches, labelStart } from '../viz/tickLabels.ts';
import { timeTicks } from '../viz/timeTicks.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import { useHeld } from './useHeld.ts';
import { timeFilterOf, useTimeBrush } from './useTimeBrush.ts';
import styles from './TimeAxis.module.css';

/** Height of the band, in CSS pixels. */
export const AXIS_HEIGHT = 28;

interface TimeAxisProps {
  readonly width: number;
  readonly shown: DaySpan;
  readonly bins: TimeBins;
  /** The whole record's days. */
  readonly extent: DaySpan;
}

/** The spine between the two time charts; it carries the brush. */
export function TimeAxis({ width, shown, bins, extent }: TimeAxisProps) {
  const { messages, format } = useTexts();
  const from = useExplorer((store) => store.state.filter.from);
  const to = useExplorer((store) => store.state.filter.to);
  const frame = useMemo(() => createTimeFrame(width, shown), [width, shown]);
  const ticks = useMemo(() => timeTicks(frame, format), [frame, format]);
  const { wasDrag: _wasDrag, ...handlers } = useTimeBrush(frame, bins, extent);
  const { held, pressHandlers, focusHandlers } = useHeld();
  // Over the whole record the period is none, but what is held must stay for the hand to let go.
  const window = filterWindow({ from, to }, shown) ?? (held ? shown : null);
  const grips = window ? gripReaches(...gripsOf(frame, window)) : [];
  return (
    <svg
      className={styles.axis}
      data-time-axis=""
      width={width}
      height={AXIS_HEIGHT}
      role="group"
      aria-label={messages.app.timeAxis}
      {...handlers}
    >
      <rect className={styles.ground} x={0} y={0} width={width} height={AXIS_HEIGHT} />
      {ticks.map((tick, index) => {
        const next = ticks[index + 1]?.x ?? width;
        const start = labelStart(tick.x, next, textWidth(tick.label, LABEL_SIZE, true), grips);
        return (
          <g key={tick.day} transform={`translate(${tick.x},0)`} aria-hidden="true">
            <line className={styles.tick} y2={AXIS_HEIGHT} />
            {start !== null && (
              <text className={styles.label} x={start - tick.x} y={18}>
                {tick.label}
              </text>
            )}
          </g>
        );
      })}
      {window && (
        <g
          {...pressHandlers}
          onPointerDown={(event) => {
            // Not the bare axis' to draw a new window from.
            event.stopPropagation();
            pressHandlers.onPointerDown();
          }}
        >
          <WindowBlock {...{ frame, bins, extent, window, focusHandlers }} />
        </g>
      )}
    </svg>
  );
}

/** Of the dates, in CSS pixels. */
const LABEL_SIZE = 12;

/** The ends of the window in the frame, and how far outside of them its grips stand. */
function gripsOf(frame: TimeFrame, window: DaySpan): readonly [number, number, number] {
  const hold = (x: number): number => Math.min(frame.right, Math.max(frame.left, x));
  const x0 = hold(frame.x(window.first));
  const x1 = hold(frame.x(window.last + 1));
  // The grips of a short window stand side by side, and none lies over the other's reach.
  return [x0, x1, Math.max(0, (9 - (x1 - x0)) / 2)];
}

interface WindowBlockProps {
  readonly frame: TimeFrame;
  readonly bins: TimeBins;
  readonly extent: DaySpan;
  readonly window: DaySpan;
  readonly focusHandlers: ReturnType<typeof useHeld>['focusHandlers'];
}

/** The window's span in words, and a handle at each end. */
function WindowBlock({ frame, bins, extent, window, focusHandlers }: WindowBlockProps) {
  const { messages, format } = useTexts();
  const { wasDrag: _wasDrag, ...move } = useTimeBrush(frame, bins, extent, 'move');
  const [x0, x1, spread] = gripsOf(frame, window);
  const length = messages.app.windowLength(window.last - window.first + 1);
  // Zoomed to the window the whole band would be a block: it keeps to a strip above the dates.
  const all = x0 <= frame.left && x1 >= frame.right;
  const fits = !all && x1 - x0 >= length.length * 6 + 10;
  const inner = Math.min(14, spread + (x1 - x0) / 2);
  return (
    <>
      <g {...move} className={styles.block}>
        <title>{format.span(window)}</title>
        <rect x={x0} y={0} width={Math.max(2, x1 - x0)} height={all ? 4 : AXIS_HEIGHT} />
        {fits && (
          <text x={(x0 + x1) / 2} y={18} textAnchor="middle">
            {length}
          </text>
        )}
      </g>
      <WindowHandle
        {...{ frame, bins, extent, window, focusHandlers, inner }}
        grip="start"
        x={x0 - spread}
      />
      <WindowHandle
        {...{ frame, bins, extent, window, focusHandlers, inner }}
        grip="end"
        x={x1 + spread}
      />
    </>
  );
}

interface WindowHandleProps extends WindowBlockProps {
  readonly grip: Extract<BrushGrip, 'start' | 'end'>;
  readonly x: number;
  /** Pixels that its reach may take towards the window's middle. */
  readonly inner: number;
}

/** Pixels that a grip reaches away from its window, for a mouse and for a finger. */
const OUTER = { mouse: 14, finger: 40 } as const;

/** Bins that a key moves a handle by. */
function stepsOf(key: string, bins: TimeBins): number | null {
  const year = Math.max(
    1,
    Math.round((366 * bins.starts.length) / (bins.end - (bins.starts[0] ?? 0))),
  );
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -1;
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1;
  if (key === 'PageDown') return -year;
  if (key === 'PageUp') return year;
  if (key === 'Home') return -Infinity;
  return key === 'End' ? Infinity : null;
}

function WindowHandle({
  frame,
  bins,
  extent,
  window,
  focusHandlers,
  grip,
  x,
  inner,
}: WindowHandleProps) {
  const { messages, format } = useTexts();
  const { wasDrag: _wasDrag, ...drag } = useTimeBrush(frame, bins, extent, grip);
  const day = grip === 'start' ? window.first : window.last;
  const index = nearestBinIndex(bins, day);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = stepsOf(event.key, bins);
    if (steps === null) return;
    event.preventDefault();
    const at = Math.min(bins.starts.length - 1, Math.max(0, index + steps));
    const span = binSpan(bins, at);
    const next = brushWindow(grip, day, grip === 'start' ? span.first : span.last, window, bins);
    commit(timeFilterOf(next, extent));
  };
  return (
    <g
      {...drag}
      {...focusHandlers}
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={grip === 'start' ? messages.app.windowStart : messages.app.windowEnd}
      aria-valuemin={0}
      aria-valuemax={bins.starts.length - 1}
      aria-valuenow={index}
      aria-valuetext={format.day(day)}
      onKeyDown={onKeyDown}
    >
      {(['mouse', 'finger'] as const).map((pointer) => (
        <rect
          key={pointer}
          className={styles[pointer]}
          x={grip === 'start' ? x - OUTER[pointer] : x - inner}
          y={-8}
          width={OUTER[pointer] + inner}
          height={AXIS_HEIGHT + 16}
        />
      ))}
      <rect className={styles.grip} x={x - 4} y={4.5} width={8} height={19} rx={3} />
      <path className={styles.ridges} d={`M${x - 1.5},10v8M${x + 1.5},10v8`} />
    </g>
  );
}

import type { Ref } from 'react';
import { createPortal } from 'react-dom';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { NARROW } from '../viz/timeFrame.ts';
import styles from './Still.module.css';

/** Has the view the shared time axis at that width? Its list of acts has none. */
export function hasTimeAxis(view: ViewDefinition['id'], width: number): boolean {
  return view === 'casualties' || (view === 'diplomacy' && width >= NARROW);
}

interface StillProps {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
  /** CSS pixels. */
  readonly width: number;
  readonly ref: Ref<HTMLDivElement>;
}

/** The view drawn at a width of its own, beside the page: nobody sees it but who captures it. */
export function Still({ definition, input, width, ref }: StillProps) {
  const { Component, id, heightFor } = definition;
  const height = heightFor(width, input.state.settings[id]);
  const { time, dataset } = input;
  return createPortal(
    <div
      ref={ref}
      className={styles.still}
      inert
      aria-hidden="true"
      style={{ inlineSize: width }}
      data-still=""
    >
      {hasTimeAxis(id, width) && (
        <TimeAxis width={width} shown={time.shown} bins={time.bins} extent={dataset.extent} />
      )}
      <div data-drawing="" style={{ minBlockSize: height }}>
        <Component input={input} frame={{ width, height }} />
      </div>
    </div>,
    document.body,
  );
}

import { useRef, type PointerEvent } from 'react';
import type { Filter } from '../filter/filter.ts';
import { filterWindow } from '../filter/filterWindow.ts';
import type { DaySpan } from '../lib/days.ts';
import type { TimeBins } from '../lib/timeBins.ts';
import { commit, preview, useExplorer, withFilter } from '../state/explorerStore.ts';
import { brushWindow, coversAll, type BrushGrip } from '../viz/brushWindow.ts';
import type { TimeFrame } from '../viz/timeFrame.ts';

/** A press that moves less than this, in pixels, is a click and not a drag. */
const DRAG_THRESHOLD = 5;

interface Drag {
  readonly grip: BrushGrip;
  readonly pointerId: number;
  readonly startX: number;
  readonly anchor: number;
  readonly initial: DaySpan;
  /** The period as it was asked for, an end left open included. */
  readonly before: Pick<Filter, 'from' | 'to'>;
  moved: boolean;
}

export interface TimeBrushHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<SVGElement>) => void;
}

/** Writes a window into the filter; one that covers the record clears it. */
export function timeFilterOf(window: DaySpan, extent: DaySpan) {
  return coversAll(window, extent)
    ? withFilter({ from: null, to: null })
    : withFilter({ from: window.first, to: window.last });
}

/**
 * Dragging on a time chart: preview while dragging, one step of history on release.
 * Spread the handlers on the svg and set `touch-action: pan-y` on it, so that a vertical
 * scroll that starts on the chart scrolls the page (the browser then cancels the pointer).
 * A press without a drag is left to the view's own `onClick`; `wasDrag()` tells whether the
 * click that the browser sends after a drag is to be ignored.
 * @param extent the whole record's days: a window over all of it clears the filter
 */
export function useTimeBrush(
  frame: TimeFrame,
  bins: TimeBins,
  extent: DaySpan,
  grip: BrushGrip = 'new',
): TimeBrushHandlers & { readonly wasDrag: () => boolean } {
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const windowAt = (event: PointerEvent<SVGElement>, { grip: held, anchor, initial }: Drag) =>
    brushWindow(held, anchor, frame.dayAt(localX(event)), initial, bins);

  return {
    wasDrag: () => dragged.current,
    onPointerDown: (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      dragged.current = false;
      const { filter } = useExplorer.getState().state;
      drag.current = {
        grip,
        pointerId: event.pointerId,
        startX: event.clientX,
        anchor: frame.dayAt(localX(event)),
        initial: filterWindow(filter, frame.shown) ?? frame.shown,
        before: { from: filter.from, to: filter.to },
        moved: false,
      };
    },
    onPointerMove: (event) => {
      const held = drag.current;
      if (!held || held.pointerId !== event.pointerId) return;
      if (!held.moved) {
        if (Math.abs(event.clientX - held.startX) < DRAG_THRESHOLD) return;
        held.moved = true;
        dragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      const { filter } = useExplorer.getState().state;
      const next = windowAt(event, held);
      if (filter.from === next.first && filter.to === next.last) return;
      preview(timeFilterOf(next, extent));
    },
    onPointerUp: (event) => {
      const held = drag.current;
      drag.current = null;
      if (!held?.moved) return;
      commit(timeFilterOf(windowAt(event, held), extent));
    },
    onPointerCancel: () => {
      const held = drag.current;
      drag.current = null;
      if (held?.moved) preview(withFilter(held.before));
    },
  };
}

/** x of the pointer in the coordinates of the svg root. */
function localX(event: PointerEvent<SVGElement>): number {
  const svg = event.currentTarget.ownerSVGElement ?? event.currentTarget;
  return event.clientX - svg.getBoundingClientRect().left;
}

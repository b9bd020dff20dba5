/** The time axis that the charts share, and the bins in force on it. */
import { filterWindow } from '../filter/filterWindow.ts';
import type { Day, DaySpan } from '../lib/days.ts';
import { binSpan, binUnitFor, buildTimeBins, type TimeBins } from '../lib/timeBins.ts';
import type { ExplorerState } from '../state/explorer.ts';

export interface SharedTime {
  /**
   * The days on the axis: the whole record, or the filtered window when zoomed in, from the day
   * on which the first of its incidents began: an incident belongs to that day's bin.
   */
  readonly shown: DaySpan;
  /** Bins of the unit in force over the days shown. */
  readonly bins: TimeBins;
}

/** Is the axis zoomed to the filter's window? (`casualties.zoom=1`) */
export function isZoomed(state: ExplorerState, extent: DaySpan): boolean {
  return zoomedDays(state, extent) !== null;
}

/** The part of the record that the axis is zoomed to; null: it isn't, or the period lies outside. */
function zoomedDays({ settings, filter }: ExplorerState, extent: DaySpan): DaySpan | null {
  const window = settings['casualties']?.['zoom'] === '1' ? filterWindow(filter, extent) : null;
  if (window === null || window.first > extent.last || window.last < extent.first) return null;
  return {
    first: Math.max(window.first, extent.first),
    last: Math.min(window.last, extent.last),
  };
}

/**
 * @param extent first and last day of the record
 * @param earliest first day of the incidents that pass; null: none does
 */
export function sharedTimeOf(
  state: ExplorerState,
  extent: DaySpan,
  earliest: Day | null,
): SharedTime {
  const zoomed = zoomedDays(state, extent);
  const days = zoomed
    ? { ...zoomed, first: Math.max(extent.first, Math.min(zoomed.first, earliest ?? Infinity)) }
    : extent;
  const bins = buildTimeBins(binUnitFor(state.bin, days), days);
  const first = bins.starts[0] ?? days.first;
  // Whole bins at both ends, so that no bar is cut off.
  return { shown: { first, last: binSpan(bins, bins.starts.length - 1).last }, bins };
}

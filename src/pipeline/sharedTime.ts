/** The time axis that the charts share, and the bins in force on it. */
import type { DaySpan } from '../lib/days.ts';
import { binSpan, binUnitFor, buildTimeBins, type TimeBins } from '../lib/timeBins.ts';
import type { ExplorerState } from '../state/explorer.ts';

export interface SharedTime {
  /** The days on the axis: the whole record, or the filtered window when zoomed in. */
  readonly shown: DaySpan;
  /** Bins of the unit in force over the days shown. */
  readonly bins: TimeBins;
}

/** Is the axis zoomed to the filter's window? (`casualties.zoom=1`) */
export function isZoomed({ settings, filter }: ExplorerState): boolean {
  return settings['casualties']?.['zoom'] === '1' && (filter.from !== null || filter.to !== null);
}

/** @param extent first and last day of the record */
export function sharedTimeOf(state: ExplorerState, extent: DaySpan): SharedTime {
  const { from, to } = state.filter;
  const days = isZoomed(state) ? { first: from ?? extent.first, last: to ?? extent.last } : extent;
  const bins = buildTimeBins(binUnitFor(state.bin, days), days);
  const first = bins.starts[0] ?? days.first;
  // Whole bins at both ends, so that no bar is cut off.
  return { shown: { first, last: binSpan(bins, bins.starts.length - 1).last }, bins };
}

/**
 * A tracker's total and the record's own sum of the same days, place and victims. All incidents of
 * the record count, whatever else the reader filters by: a filter on one side only would make a
 * gap of its own. Neither number ever enters the other.
 */
import { countRows, type RowMask } from '../../lib/rowMask.ts';
import { reasonsOf, type Reason } from '../../model/totalDefinition.ts';
import { incidentsAt, placeKey } from '../../model/totalPlace.ts';
import type { TotalFigure, TrackerTotal } from '../../model/trackerTotals.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import type { Range } from '../../reading/range.ts';
import { sumRows } from '../../reading/sums.ts';
import type { ViewInput } from '../../views/types.ts';

export interface OwnSum {
  /** The incidents that began in the days, at the place. */
  readonly rows: RowMask;
  readonly incidents: number;
  /** Those of them without a figure for the victims asked for; 0 for attacks. */
  readonly noFigure: number;
  /** null: no incident, or none with a figure; never 0. */
  readonly range: Range | null;
}

/** Where the tracker's figure lies against the record's range. */
export type Verdict = 'below' | 'within' | 'above' | 'no-record';

export interface Gap {
  readonly verdict: Verdict;
  /** How far apart at least and at most; null: they touch, or there is nothing to compare. */
  readonly least: number | null;
  readonly most: number | null;
  /** The greater side is open upward: the gap may be more than `most`. */
  readonly open: boolean;
  /** The smaller side is open upward: the gap may be less than `least`, or none. */
  readonly unsure: boolean;
}

export interface Comparison {
  readonly total: TrackerTotal;
  readonly own: OwnSum;
  readonly gap: Gap;
  readonly reasons: readonly Reason[];
}

/**
 * Above: the tracker has more than the record's top. Below: less than its floor. Numbers are in
 * the total's own unit: people, or incidents.
 */
export function gapOf(figure: TotalFigure, range: Range | null): Gap {
  const none = { least: null, most: null, open: false, unsure: false };
  if (!range) return { verdict: 'no-record', ...none };
  if (figure.low > range.top) {
    const [least, most] = [figure.low - range.top, figure.high - range.floor];
    return { verdict: 'above', least, most, open: figure.open, unsure: range.open };
  }
  if (figure.high < range.floor) {
    const [least, most] = [range.floor - figure.high, range.top - figure.low];
    return { verdict: 'below', least, most, open: range.open, unsure: figure.open };
  }
  return { verdict: 'within', ...none };
}

/** A count of incidents as a range: nobody disputes it, so that its ends are one. */
function countRange(incidents: number): Range | null {
  if (incidents === 0) return null;
  return { floor: incidents, one_sided: 0, best: incidents, top: incidents, open: false };
}

/**
 * The record's own sum for a total (Readings 7): for attacks the number of its incidents, else the
 * sum of their ranges under the word in force.
 */
export function ownSumOf(
  { metric, group, place, days }: Pick<TrackerTotal, 'metric' | 'group' | 'place' | 'days'>,
  input: Pick<ViewInput, 'dataset' | 'read' | 'state'>,
): OwnSum {
  const rows = incidentsAt(input.dataset, place, days);
  const incidents = countRows(rows);
  if (metric === 'attacks') {
    return { rows, incidents, noFigure: 0, range: countRange(incidents) };
  }
  const columns = groupColumns(input.read(metric, input.state.word), group === null ? [] : [group]);
  const sum = sumRows(columns, rows);
  return { rows, incidents, noFigure: sum.no_figure, range: sum.incidents === 0 ? null : sum };
}

/** Each total with the record's own sum; totals of the same days, place and victims share one. */
export function compareTotals(
  totals: readonly TrackerTotal[],
  input: Pick<ViewInput, 'dataset' | 'read' | 'state'>,
): readonly Comparison[] {
  const known = new Map<string, OwnSum>();
  return totals.map((total) => {
    const key = comparisonKey(total);
    const own = known.get(key) ?? ownSumOf(total, input);
    known.set(key, own);
    return {
      total,
      own,
      gap: gapOf(total.figure, own.range),
      reasons: reasonsOf(total, input.dataset),
    };
  });
}

/** One text for each sum: totals with equal keys are set beside the same sum. */
export function comparisonKey({ metric, group, place, days }: TrackerTotal): string {
  return [metric, group, placeKey(place), days.first, days.last].join(' ');
}

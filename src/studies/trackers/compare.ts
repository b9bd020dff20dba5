/**
 * A tracker's total and the record's own sum of the same days, place and victims. All incidents of
 * the record count, whatever else the reader filters by: a filter on one side only would make a
 * gap of its own. Neither number ever enters the other.
 */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { countedRows } from '../../model/countedRows.ts';
import { incidentsCounted, victimsCounted, type IncidentKind } from '../../model/likeForLike.ts';
import { isPartial, reasonsOf, type Reason } from '../../model/totalDefinition.ts';
import { placeKey } from '../../model/totalPlace.ts';
import type { Figure } from '../../domain/figures.ts';
import type { TrackerTotal } from '../../model/trackerTotals.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import type { Range } from '../../reading/range.ts';
import type { RangeColumns } from '../../reading/readings.ts';
import { sumListed } from '../../reading/sums.ts';
import type { ViewInput } from '../../views/types.ts';

type ComparedInput = Pick<ViewInput, 'dataset' | 'read' | 'state'>;

export interface OwnSum {
  /** The incidents of the kind that began in the days, at the place: row numbers, oldest first. */
  readonly rows: Int32Array;
  readonly incidents: number;
  /** Whose figures are summed; empty: everybody's. */
  readonly groups: readonly VictimGroup[];
  /** Which incidents are left out because the total does not count them. */
  readonly kind: IncidentKind;
  /** Those of them without a figure for the victims asked for; 0 for attacks. */
  readonly noFigure: number;
  /** null: no incident, or none with a figure; never 0. */
  readonly range: Range | null;
}

/**
 * Where the tracker's figure lies against the record's range. `part`: it counts a part of what the
 * record has and is not above it, from which nothing follows.
 */
export type Verdict = 'below' | 'within' | 'above' | 'part' | 'no-record';

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
  /** Totals with equal keys are set beside the same sum. */
  readonly key: string;
}

/**
 * Above: the tracker has more than the record's top. Below: less than its floor. Numbers are in
 * the total's own unit: people, or incidents.
 * @param partial the total counts a part only of the violence
 */
export function gapOf(figure: Figure, range: Range | null, partial = false): Gap {
  const none = { least: null, most: null, open: false, unsure: false };
  if (!range) return { verdict: 'no-record', ...none };
  if (figure.low > range.top) {
    const [least, most] = [figure.low - range.top, figure.high - range.floor];
    return { verdict: 'above', least, most, open: figure.open, unsure: range.open };
  }
  if (partial) return { verdict: 'part', ...none };
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

/** A total with what is read of what it counts. */
interface Asked {
  readonly total: TrackerTotal;
  readonly groups: readonly VictimGroup[];
  readonly kind: IncidentKind;
}

/**
 * The record's own sum for a total (Readings 7), like for like: for attacks the number of its
 * incidents, else the sum of their ranges under the word in force, for whom the total counts.
 * @param columns the ranges of the groups counted; null: incidents are
 */
function ownSumOf(
  { total, groups, kind }: Asked,
  columns: RangeColumns | null,
  dataset: ViewInput['dataset'],
): OwnSum {
  const rows = countedRows(dataset, total.place, total.days, kind);
  const incidents = rows.length;
  const own = { rows, incidents, groups, kind };
  if (!columns) return { ...own, noFigure: 0, range: countRange(incidents) };
  const sum = sumListed(columns, rows);
  return { ...own, noFigure: sum.no_figure, range: sum.incidents === 0 ? null : sum };
}

/** The ranges that a total is beside; null: incidents themselves are counted. */
function columnsOf(
  { total: { metric }, groups }: Asked,
  { read, state }: ComparedInput,
): RangeColumns | null {
  return metric === 'attacks' ? null : groupColumns(read(metric, state.word), groups);
}

/** Each total with the record's own sum; totals of the same days, place and victims share one. */
export function compareTotals(
  totals: readonly TrackerTotal[],
  input: ComparedInput,
): readonly Comparison[] {
  const { dataset } = input;
  const known = new Map<string, OwnSum>();
  return totals.map((total) => {
    const reasons = reasonsOf(total, dataset);
    const groups = victimsCounted(total, reasons);
    const asked = { total, groups, kind: incidentsCounted(total, reasons) };
    const key = comparisonKey(asked);
    const own = known.get(key) ?? ownSumOf(asked, columnsOf(asked, input), dataset);
    known.set(key, own);
    return {
      total,
      own,
      gap: gapOf(total.figure, own.range, isPartial(reasons)),
      reasons,
      key,
    };
  });
}

/** One text for each sum. */
function comparisonKey({ total, groups, kind }: Asked): string {
  const { metric, place, days } = total;
  return [
    metric,
    groups.join('+'),
    kind.attacksOnly,
    kind.crossBorderOnly,
    placeKey(place),
    days.first,
    days.last,
  ].join(' ');
}

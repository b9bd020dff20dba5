/** What a casualty figure on the screen counts: its incidents, each with its own range. */
import type { Dataset } from '../../../data/dataset.ts';
import type { Incident } from '../../../domain/record.ts';
import type { VictimGroup } from '../../../domain/vocabulary.ts';
import type { Passing } from '../../../filter/evaluation.ts';
import { fullMask, type RowMask } from '../../../lib/rowMask.ts';
import { evidenceOf } from '../../../reading/evidence.ts';
import type { Range } from '../../../reading/range.ts';
import type { ExcludedClaim, ExclusionReason } from '../../../reading/exclusion.ts';
import type { RangeColumns, RangeSum, Readings } from '../../../reading/readings.ts';
import { groupColumns } from '../../../reading/groupColumns.ts';
import { sumRows } from '../../../reading/sums.ts';
import type { Selected } from '../../../state/selected.ts';

type Figure = Extract<Selected, { kind: 'figure' }>;

export interface CountedIncident {
  readonly incident: Incident;
  readonly range: Range;
  /** Claim ids. */
  readonly counted: readonly string[];
  readonly excluded: readonly ExcludedClaim[];
}

export interface FigureEvidence {
  /** The greatest top first. */
  readonly counted: readonly CountedIncident[];
  /** Incidents that give no figure; counted apart, never as 0. */
  readonly noFigure: readonly Incident[];
  readonly sum: RangeSum;
  /** Number of claims counted, over all incidents. */
  readonly claims: number;
  /** Claims of the outcome that the figure does not count, by reason. */
  readonly excluded: readonly {
    readonly reason: ExclusionReason;
    readonly ids: readonly string[];
  }[];
}

/**
 * Rows that a figure is about: those whose first day is among its days, of what passes with
 * the time filter set aside; without days, of all that passes.
 */
export function rowsOfFigure(
  dataset: Dataset,
  { first, last }: Pick<Figure, 'first' | 'last'>,
  passing: Passing,
  context: Passing,
): RowMask {
  if (first === null && last === null) return passing.incidents;
  return context.incidents.map((is, row) => {
    const day = dataset.incidents.first[row] ?? Number.NaN;
    return is === 1 && day >= (first ?? -Infinity) && day <= (last ?? Infinity) ? 1 : 0;
  });
}

/** A row's range out of columns; null where nobody gave a figure. */
function rangeAt(columns: RangeColumns, row: number): Range | null {
  if (columns.said[row] !== 1) return null;
  return {
    floor: columns.floor[row] ?? 0,
    one_sided: columns.one_sided[row] ?? 0,
    best: columns.best[row] ?? 0,
    top: columns.top[row] ?? 0,
    open: columns.open[row] === 1,
  };
}

/**
 * @param rows the incidents that the figure is about
 * @param groups the groups that it counts; empty: the incidents as wholes
 */
export function buildFigureEvidence(
  dataset: Dataset,
  readings: Readings,
  rows: RowMask,
  groups: readonly VictimGroup[],
): FigureEvidence {
  const columns = groupColumns(readings, groups);
  const counted: CountedIncident[] = [];
  const noFigure: Incident[] = [];
  dataset.incidents.rows.forEach((incident, row) => {
    if (rows[row] !== 1) return;
    const range = rangeAt(columns, row);
    if (!range) {
      noFigure.push(incident);
      return;
    }
    const own = readings.incidents.slice(row, row + 1);
    counted.push({ incident, range, ...evidenceOf({ incidents: own }, fullMask(1), groups) });
  });
  counted.sort((a, b) => b.range.top - a.range.top || b.range.floor - a.range.floor);
  const whole = evidenceOf(readings, rows, groups);
  return {
    counted,
    noFigure,
    sum: sumRows(columns, rows),
    claims: whole.counted.length,
    excluded: tallyReasons(whole.excluded),
  };
}

function tallyReasons(excluded: readonly ExcludedClaim[]): FigureEvidence['excluded'] {
  const tally = new Map<ExclusionReason, string[]>();
  for (const { id, reason } of excluded) tally.set(reason, [...(tally.get(reason) ?? []), id]);
  return [...tally].map(([reason, ids]) => ({ reason, ids }));
}

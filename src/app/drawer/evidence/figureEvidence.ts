/** What a casualty figure on the screen counts: its incidents, each with its own range. */
import type { Dataset } from '../../../data/dataset.ts';
import type { Incident } from '../../../domain/record.ts';
import type { VictimGroup } from '../../../domain/vocabulary.ts';
import type { Passing } from '../../../filter/evaluation.ts';
import { fullMask, type RowMask } from '../../../lib/rowMask.ts';
import { accountsOf } from '../../../reading/accounts.ts';
import { decidingClaims, type ClaimPart } from '../../../reading/decidingClaims.ts';
import { evidenceOf } from '../../../reading/evidence.ts';
import type { Range } from '../../../reading/range.ts';
import type { ExcludedClaim, ExclusionReason } from '../../../reading/exclusion.ts';
import type {
  Evidence,
  IncidentReading,
  RangeColumns,
  RangeSum,
  Readings,
} from '../../../reading/readings.ts';
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
  /** Its figures differ between speakers. */
  readonly differs: boolean;
  /** It is disputed who the dead were, and the figure is of one group: no floor (Readings 6). */
  readonly noFloor: boolean;
  /** What each counted claim does for the figure, by claim id. */
  readonly parts: ReadonlyMap<string, ClaimPart>;
}

/** Why a claim of the record is not counted by a figure. */
export type LeftOutReason = ExclusionReason | 'outside-filter';

export interface FigureEvidence {
  /** The greatest top first. */
  readonly counted: readonly CountedIncident[];
  /** Incidents that give no figure; counted apart, never as 0. */
  readonly noFigure: readonly Incident[];
  readonly sum: RangeSum;
  /** Number of claims counted, over all incidents. */
  readonly claims: number;
  /** All other claims of the record about the outcome, by the reason for leaving them out. */
  readonly excluded: readonly {
    readonly reason: LeftOutReason;
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

/** Its claims are looked at when they are asked for: of thousands of incidents a few are shown. */
function countedIncident(
  incident: Incident,
  range: Range,
  differs: boolean,
  reading: IncidentReading,
  groups: readonly VictimGroup[],
): CountedIncident {
  const evidence = (): Evidence => evidenceOf({ incidents: [reading] }, fullMask(1), groups);
  return {
    incident,
    range,
    differs,
    get counted() {
      return evidence().counted;
    },
    get excluded() {
      return evidence().excluded;
    },
    get noFloor() {
      const { rival } = reading;
      return rival && accountsOf(reading, groups).floor.every(({ length }) => length === 0);
    },
    get parts() {
      return decidingClaims(reading, groups);
    },
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
    const reading = readings.incidents[row];
    if (!reading) return;
    counted.push(countedIncident(incident, range, columns.differs[row] === 1, reading, groups));
  });
  counted.sort((a, b) => b.range.top - a.range.top || b.range.floor - a.range.floor);
  const whole = evidenceOf(readings, rows, groups);
  return {
    counted,
    noFigure,
    sum: sumRows(columns, rows),
    claims: whole.counted.length,
    excluded: tallyReasons([...whole.excluded, ...outsideClaims(dataset, readings, rows)]),
  };
}

/** Claims about the outcome of the incidents that the figure is not about. */
function outsideClaims(
  dataset: Dataset,
  { outcome }: Readings,
  rows: RowMask,
): { readonly id: string; readonly reason: LeftOutReason }[] {
  return dataset.incidents.rows.flatMap(({ claims }, row) =>
    rows[row] === 1
      ? []
      : claims
          .filter((claim) => claim.outcome === outcome)
          .map(({ id }) => ({ id, reason: 'outside-filter' as const })),
  );
}

function tallyReasons(
  excluded: readonly { readonly id: string; readonly reason: LeftOutReason }[],
): FigureEvidence['excluded'] {
  const tally = new Map<LeftOutReason, string[]>();
  for (const { id, reason } of excluded) {
    const ids = tally.get(reason);
    if (ids) ids.push(id);
    else tally.set(reason, [id]);
  }
  return [...tally].map(([reason, ids]) => ({ reason, ids }));
}

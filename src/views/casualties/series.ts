/** What the chart means: per row and bin the sum of claims, and what kind of nothing there is. */
import type { Dataset } from '../../data/dataset.ts';
import { VICTIM_GROUPS, type Outcome, type VictimGroup } from '../../domain/vocabulary.ts';
import type { Passing } from '../../filter/evaluation.ts';
import type { Period } from '../../filter/filterWindow.ts';
import type { DaySpan } from '../../lib/days.ts';
import type { RowMask } from '../../lib/rowMask.ts';
import { binIndexOf, binSpan, type BinUnit, type TimeBins } from '../../lib/timeBins.ts';
import type { RangeColumns, RangeSum, Readings } from '../../reading/readings.ts';
import { groupColumns } from '../../reading/groupColumns.ts';
import { sumByBin, sumRows } from '../../reading/sums.ts';
import type { Word } from '../../reading/word.ts';
import type { ViewInput } from '../types.ts';
import { CASUALTIES, readSettings } from './settings.ts';

/**
 * What a bin shows. `zero`: somebody says that nobody was; `no-figure`: incidents, but no
 * number; `uncounted`: incidents with figures, none of them for this row's group;
 * `no-record`: no incident passes, which is not the same as nothing having happened.
 */
type BinKind = 'figure' | 'zero' | 'no-figure' | 'uncounted' | 'no-record';

export interface BinFigure {
  readonly kind: BinKind;
  readonly sum: RangeSum;
  /** Incidents that pass, with a figure for this row or without. */
  readonly records: number;
  /** Incidents of which somebody says "dozens" or "hundreds" without a figure: a mark, no number. */
  readonly unnumbered: number;
  /** Row in `dataset.incidents` of the incident with the highest claim; null without a figure. */
  readonly largest: number | null;
}

export interface BinRow {
  /** null: all groups that the filter leaves. */
  readonly group: VictimGroup | null;
  readonly bins: readonly BinFigure[];
  /** One a bin: the full range of all claims, behind a narrower word; null: the bars are it. */
  readonly ghosts: readonly RangeSum[] | null;
}

/** What the bars show; unchanged while only the time filter moves. */
export interface BinRows {
  readonly unit: BinUnit;
  readonly spans: readonly DaySpan[];
  readonly rows: readonly BinRow[];
  /** Bars show best alone, before the full range. */
  readonly best: boolean;
}

export interface CasualtySeries extends BinRows {
  /** The same bars as one object that keeps its identity while only the time filter moves. */
  readonly bars: BinRows;
  readonly dataset: Dataset;
  readonly outcome: Outcome;
  readonly word: Word;
  /** One a row: the sum over the time filter in force. */
  readonly totals: readonly RangeSum[];
  /**
   * The bin with the highest claims within the time filter in force; null without a figure. Found
   * when it is asked for, which is not at every step of a brush.
   */
  readonly findLargest: () => LargestBin | null;
}

export interface LargestBin {
  readonly bin: number;
  readonly group: VictimGroup | null;
  /** Of what passes and began in it, which may be less than its bar. */
  readonly sum: RangeSum;
  /** The period by which it passes. */
  readonly period: Period;
}

/** Who is shown and who is summed: by group, the filter's groups don't remove rows. */
export function masksOf(input: ViewInput): { shown: Passing; summed: Passing } {
  const { rows } = readSettings(input.state.settings[CASUALTIES]);
  return rows === 'all'
    ? { shown: input.context, summed: input.passing }
    : { shown: input.except(['time', 'group']), summed: input.except(['group']) };
}

/**
 * Of the incidents that are summed those that began within the period: what is said of a bin is said of
 * its days, and one that began before them is in the whole sum only.
 */
export function begunInPeriod(input: ViewInput): RowMask {
  const { first } = input.dataset.incidents;
  const { from } = input.state.filter;
  const { incidents } = masksOf(input).summed;
  return from === null
    ? incidents
    : incidents.map((is, row) => (is === 1 && (first[row] ?? -Infinity) >= from ? 1 : 0));
}

const ONE_ROW: readonly (VictimGroup | null)[] = [null];

/** The groups that have a row of their own; null stands for one row of all. */
function rowGroups(input: ViewInput): readonly (VictimGroup | null)[] {
  const { rows } = readSettings(input.state.settings[CASUALTIES]);
  return rows === 'all' ? ONE_ROW : VICTIM_GROUPS;
}

/** The figures that a row adds up: of its group, or of all victims that the filter asks for. */
export function columnsOf(
  readings: Readings,
  group: VictimGroup | null,
  asked: readonly VictimGroup[],
): RangeColumns {
  if (group !== null) return readings.groups[group];
  return asked.length === 0 ? readings.whole : groupColumns(readings, asked);
}

/** 1 where a speaker of the word puts the victims of a row at "dozens", without a number. */
function unnumberedRows({ incidents }: Readings, group: VictimGroup | null): RowMask {
  return Uint8Array.from(incidents, ({ vague }) =>
    vague.some((of) => group === null || group === (of === 'all' ? 'unknown' : of)) ? 1 : 0,
  );
}

function kindOf(group: VictimGroup | null, sum: RangeSum, records: number): BinKind {
  if (records === 0) return 'no-record';
  if (sum.incidents > 0) return sum.top > 0 || sum.open ? 'figure' : 'zero';
  // Dead without a number are dead of a group not stated.
  const unsaid = (group === null || group === 'unknown') && sum.no_figure === records;
  return unsaid ? 'no-figure' : 'uncounted';
}

/** Everything that the bars depend on; the time filter is not among it. */
interface BinQuestion {
  readonly shown: RowMask;
  readonly bins: TimeBins;
  readonly groups: readonly (VictimGroup | null)[];
  readonly asked: readonly VictimGroup[];
  /** Everyone's claims, behind the bars; null: the bars show them. */
  readonly full: Readings | null;
}

/** The last answer a readings object: asked again by picture, summary and table at every brush step. */
const answers = new WeakMap<Readings, { question: BinQuestion; rows: BinRows }>();

/**
 * What the bars of all rows show. The same object comes back as long as nothing but the time
 * filter changes.
 * @param question.shown rows that are drawn, whatever the time filter
 */
function buildBinRows(dataset: Dataset, readings: Readings, question: BinQuestion): BinRows {
  const known = answers.get(readings);
  if (
    known?.question.shown === question.shown &&
    known.question.bins === question.bins &&
    known.question.groups === question.groups &&
    known.question.asked === question.asked
  ) {
    return known.rows;
  }
  const rows = computeBinRows(dataset, readings, question);
  answers.set(readings, { question, rows });
  return rows;
}

function computeBinRows(dataset: Dataset, readings: Readings, question: BinQuestion): BinRows {
  const { shown, bins, groups, asked, full } = question;
  const { first } = dataset.incidents;
  const { length } = bins.starts;
  const binOf = Int32Array.from(first, (day) => binIndexOf(bins, day));
  /** Rows that are shown and in a given mask, counted by bin. */
  const count = (mask: RowMask | null): Uint32Array => {
    const counts = new Uint32Array(length);
    binOf.forEach((bin, row) => {
      if (bin < 0 || shown[row] !== 1 || (mask && mask[row] !== 1)) return;
      counts[bin] = (counts[bin] ?? 0) + 1;
    });
    return counts;
  };
  const records = count(null);
  const said = count(readings.whole.said);
  const buildRow = (group: VictimGroup | null): BinRow => {
    const columns = columnsOf(readings, group, asked);
    const unnumbered = count(unnumberedRows(readings, group));
    const largest = largestByBin(columns, shown, binOf, length);
    return {
      group,
      ghosts: full && sumByBin(columnsOf(full, group, asked), shown, first, bins),
      bins: sumByBin(columns, shown, first, bins).map((own, bin) => {
        const all = records[bin] ?? 0;
        // A group's own "no figure" would count every incident that is about others.
        const sum = group === null ? own : { ...own, no_figure: all - (said[bin] ?? 0) };
        return {
          sum,
          records: all,
          kind: kindOf(group, sum, all),
          unnumbered: unnumbered[bin] ?? 0,
          largest: largest[bin] ?? null,
        };
      }),
    };
  };
  return {
    unit: bins.unit,
    spans: bins.starts.map((_, bin) => binSpan(bins, bin)),
    rows: groups.map(buildRow),
    best: readings.word === 'best',
  };
}

/** Per bin the row with the highest top; the earlier one at a tie. */
function largestByBin(
  columns: RangeColumns,
  shown: RowMask,
  binOf: Int32Array,
  length: number,
): (number | null)[] {
  const largest: (number | null)[] = Array.from({ length }, () => null);
  binOf.forEach((bin, row) => {
    if (bin < 0 || shown[row] !== 1 || columns.said[row] !== 1) return;
    const old = largest[bin] ?? null;
    if (old === null || (columns.top[row] ?? 0) > (columns.top[old] ?? 0)) largest[bin] = row;
  });
  return largest;
}

/** One a row: the sums over the time filter in force, as the headline has them. */
function buildTotals(input: ViewInput): RangeSum[] {
  const { summed } = masksOf(input);
  const { group: asked } = input.state.filter;
  return rowGroups(input).map((group) =>
    sumRows(columnsOf(input.readings, group, asked), summed.incidents),
  );
}

function findLargest(input: ViewInput): LargestBin | null {
  const { dataset, readings, state, time } = input;
  const begun = begunInPeriod(input);
  let largest: LargestBin | null = null;
  for (const group of rowGroups(input)) {
    const columns = columnsOf(readings, group, state.filter.group);
    sumByBin(columns, begun, dataset.incidents.first, time.bins).forEach((sum, bin) => {
      if (sum.top > (largest?.sum.top ?? 0)) largest = { bin, group, sum, period: state.filter };
    });
  }
  return largest;
}

/** The whole series: the bars, which a brush step leaves as they are, and the sums. */
export function buildSeries(input: ViewInput): CasualtySeries {
  const { dataset, readings, time, state } = input;
  const rows = buildBinRows(dataset, readings, {
    shown: masksOf(input).shown.incidents,
    bins: time.bins,
    groups: rowGroups(input),
    asked: state.filter.group,
    full: readings.word === 'range' ? null : input.read(readings.outcome, 'range'),
  });
  return {
    ...rows,
    bars: rows,
    dataset,
    outcome: readings.outcome,
    word: readings.word,
    totals: buildTotals(input),
    findLargest: () => findLargest(input),
  };
}
